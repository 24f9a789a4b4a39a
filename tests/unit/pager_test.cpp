// Lists that come in pages, against a service that follows a script.
#include <cppunit/extensions/HelperMacros.h>

#include "core/client/pager.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/manual_clock.hpp"
#include "tests/support/scripted_transport.hpp"

namespace rongcloud::test {

using client::Pager;
using codec::Params;
using Script = ScriptedTransport::Script;

namespace {

Params params_of(const std::string &json) {
    Params params;
    params.set_members(json);
    return params;
}

}  // namespace

class PagerTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(PagerTest);
    CPPUNIT_TEST(numbered_pages_end_with_an_empty_one);
    CPPUNIT_TEST(a_short_page_is_not_the_last);
    CPPUNIT_TEST(the_total_ends_a_list_read_from_its_first_page);
    CPPUNIT_TEST(a_switch_of_the_answer_decides);
    CPPUNIT_TEST(a_page_of_fixed_size_that_is_not_full_is_the_last);
    CPPUNIT_TEST(tokens_lead_from_page_to_page);
    CPPUNIT_TEST(offsets_grow_by_what_came);
    CPPUNIT_TEST(items_inside_another_object);
    CPPUNIT_TEST(an_empty_list);
    CPPUNIT_TEST(empty_pages_amid_a_list_are_passed_over);
    CPPUNIT_TEST(the_caller_says_where_to_begin);
    CPPUNIT_TEST(a_failed_page_is_asked_for_again);
    CPPUNIT_TEST(a_repeated_page_is_an_error);
    CPPUNIT_TEST(a_repeated_token_is_an_error);
    CPPUNIT_TEST(a_missing_token_is_an_error);
    CPPUNIT_TEST(empty_pages_without_end_are_an_error);
    CPPUNIT_TEST(pages_without_end_are_an_error);
    CPPUNIT_TEST(bad_input_is_refused_at_once);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    Script script_;

    client::Client make_client() {
        client::Config config;
        config.set("app_key", "your-own-app-key");
        config.set("app_secret", "Y1W2MeFwwwRxa0");
        config.set("region", "beijing");
        config.set("attempts_max", "1");
        return {config.resolve(), clock_, std::make_unique<ScriptedTransport>(script_)};
    }

    client::Client client_ = make_client();

    void answers(std::initializer_list<const char *> bodies) {
        for (const char *body : bodies) script_.steps.push_back(ScriptedTransport::answer(200, body));
    }

    // The items of the pages that come, as JSON; "|" at the end of the list.
    static std::string read(Pager &pager, std::string_view items) {
        std::string out;
        while (const auto page = pager.next()) out += page->document.write(*page->document.find(items)) + " ";
        CPPUNIT_ASSERT(!pager.next());
        return out + "|";
    }

    void expect_requests(const std::vector<std::string> &bodies) const {
        CPPUNIT_ASSERT_EQUAL(bodies.size(), script_.requests.size());
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            const std::string &request = script_.requests[i];
            CPPUNIT_ASSERT_EQUAL(bodies[i], request.substr(request.find("\r\n\r\n") + 4));
        }
        CPPUNIT_ASSERT(script_.steps.empty());
    }

    static void expect_stuck(Pager &pager, const std::string &said) {
        const ErrorInfo info = error_of([&] { pager.next(); });
        CPPUNIT_ASSERT(info.reason == Reason::paging_stuck && info.status == Status::protocol);
        CPPUNIT_ASSERT_MESSAGE(info.message, info.message.find(said) != std::string::npos);
        CPPUNIT_ASSERT(!info.operation.empty() && !info.request_id.empty() && !info.hint.empty());
    }

    void numbered_pages_end_with_an_empty_one() {
        answers({R"({"code":200,"users":[{"userId":"a"},{"userId":"b"}]})", R"({"code":200,"users":[{"userId":"c"}]})",
                 R"({"code":200,"users":[]})"});
        Pager pager(client_, "user.query_blocked", params_of(R"({"size":2})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"userId":"a"},{"userId":"b"}] [{"userId":"c"}] |)"),
                             read(pager, "users"));
        // The page is sent from the beginning: without it this operation answers without pages.
        expect_requests({"page=1&size=2", "page=2&size=2", "page=3&size=2"});
    }

    void a_short_page_is_not_the_last() {
        answers({R"({"code":200,"chatroomIds":["a","b"]})", R"({"code":200,"chatroomIds":["c","d"]})",
                 R"({"code":200})"});
        Pager pager(client_, "chatroom.query_mute_all", params_of(R"({"size":1000})"));  // capped by the service
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["a","b"] ["c","d"] |)"), read(pager, "chatroomIds"));
    }

    void the_total_ends_a_list_read_from_its_first_page() {
        const char *const last = R"({"code":200,"total":3,"users":[{"id":"c"}]})";
        answers({R"({"code":200,"total":3,"users":[{"id":"a"},{"id":"b"}]})", last});
        Pager pager(client_, "user_remark.get", params_of(R"({"userId":"u","page":1})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"id":"a"},{"id":"b"}] [{"id":"c"}] |)"), read(pager, "users"));
        expect_requests({"userId=u&page=1", "userId=u&page=2"});
        answers({last, R"({"code":200,"total":3,"users":[]})"});
        Pager from_second(client_, "user_remark.get", params_of(R"({"userId":"u","page":2})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"id":"c"}] |)"), read(from_second, "users"));
        // A total of 0 beside items counts nothing.
        answers({R"({"code":200,"total":0,"users":[{"id":"a"}]})", R"({"code":200,"total":0,"users":[]})"});
        Pager uncounted(client_, "user_remark.get", params_of(R"({"userId":"u"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"id":"a"}] |)"), read(uncounted, "users"));
        CPPUNIT_ASSERT(script_.steps.empty());
    }

    void a_switch_of_the_answer_decides() {
        answers({R"({"code":200,"hasNext":true,"total":1,"bots":[{"userId":"a"}]})",
                 R"({"code":200,"hasNext":"true","bots":[{"userId":"b"}]})",
                 R"({"code":200,"hasNext":false,"total":9,"bots":[{"userId":"c"}]})"});
        Pager pager(client_, "bot.query", {});
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"userId":"a"}] [{"userId":"b"}] [{"userId":"c"}] |)"),
                             read(pager, "bots"));
        expect_requests({R"({"page":1})", R"({"page":2})", R"({"page":3})"});
    }

    void a_page_of_fixed_size_that_is_not_full_is_the_last() {
        answers({R"({"code":200,"extraContent":{"k":{"v":"1","ts":1}}})"});
        Pager pager(client_, "message.get_expansion", params_of(R"({"msgUID":"m"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"k":{"v":"1","ts":1}} |)"), read(pager, "extraContent"));
        expect_requests({"msgUID=m&pageNo=1"});
    }

    void tokens_lead_from_page_to_page() {
        answers({R"({"code":200,"users":["a","b"],"next":"t+1"})", R"({"code":200,"users":["c","d"],"next":"t2"})",
                 R"({"code":200,"users":["e","f"]})"});
        Pager pager(client_, "user_blacklist.query", params_of(R"({"userId":"u","size":2})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["a","b"] ["c","d"] ["e","f"] |)"), read(pager, "users"));
        expect_requests({"userId=u&size=2", "userId=u&pageToken=t%2B1&size=2", "userId=u&pageToken=t2&size=2"});
        // An empty token, and a switch, end a list as well.
        answers({R"({"code":200,"friendList":[{"userId":"a"}],"pageToken":""})"});
        Pager friends(client_, "friend.list", params_of(R"({"userId":"u"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"userId":"a"}] |)"), read(friends, "friendList"));
        answers({R"({"code":200,"subscriptions":[{"subType":1}],"pageToken":"t","hasNext":false})"});
        Pager subscriptions(client_, "user_subscription.query", params_of(R"({"userId":"u"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"subType":1}] |)"), read(subscriptions, "subscriptions"));
    }

    void offsets_grow_by_what_came() {
        answers({R"({"code":200,"total":5,"users":["a","b"]})", R"({"code":200,"total":5,"users":["c","d","e"]})"});
        Pager pager(client_, "user_chat_ban.query", params_of(R"({"type":"PERSON","num":3})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["a","b"] ["c","d","e"] |)"), read(pager, "users"));
        expect_requests({"num=3&offset=0&type=PERSON", "num=3&offset=2&type=PERSON"});
    }

    void items_inside_another_object() {
        answers({R"({"code":10000,"data":{"users":[{"id":"a"}]}})", R"({"code":10000,"data":{"users":[]}})"});
        Pager pager(client_, "ultragroup_v2.query_users", params_of(R"({"group_id":"g"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"([{"id":"a"}] |)"), read(pager, "data.users"));
        CPPUNIT_ASSERT(script_.requests[1].starts_with("GET /v2/ultragroups/g/users?page=2 HTTP/1.1\r\n"));
    }

    void an_empty_list() {
        for (const char *body : {R"({"code":200,"users":[]})", R"({"code":200,"users":null})", R"({"code":200})"}) {
            answers({body});
            Pager numbered(client_, "user.query_blocked", {});
            CPPUNIT_ASSERT_EQUAL(std::string("|"), read(numbered, "users"));
            answers({body});
            Pager tokens(client_, "user_blacklist.query", params_of(R"({"userId":"u"})"));
            CPPUNIT_ASSERT_EQUAL(std::string("|"), read(tokens, "users"));
        }
        CPPUNIT_ASSERT(script_.steps.empty());
    }

    void empty_pages_amid_a_list_are_passed_over() {
        answers({R"({"code":200,"users":[],"next":"t1"})", R"({"code":200,"users":["a"],"next":"t2"})",
                 R"({"code":200,"users":[],"next":"t3"})", R"({"code":200,"users":["b"],"next":"t4"})",
                 R"({"code":200,"users":[],"next":"t4"})"});  // nothing, and only nothing after it
        Pager pager(client_, "user_blacklist.query", params_of(R"({"userId":"u"})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["a"] ["b"] |)"), read(pager, "users"));
        CPPUNIT_ASSERT(script_.steps.empty());
    }

    void the_caller_says_where_to_begin() {
        answers({R"({"code":200,"users":["x"]})"});
        Pager token(client_, "user_blacklist.query", params_of(R"({"userId":"u","pageToken":"kept"})"));
        CPPUNIT_ASSERT(token.next());
        answers({R"({"code":200,"total":9,"users":["x"]})"});
        Pager offset(client_, "user_chat_ban.query", params_of(R"({"type":"PERSON","offset":8})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["x"] |)"), read(offset, "users"));
        answers({R"({"code":200,"users":["x"]})", R"({"code":200,"users":[]})"});
        Pager page(client_, "user.query_deactivated", params_of(R"({"pageNo":7})"));
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["x"] |)"), read(page, "users"));
        expect_requests({"userId=u&pageToken=kept", "offset=8&type=PERSON", "pageNo=7", "pageNo=8"});
    }

    void a_failed_page_is_asked_for_again() {
        answers({R"({"code":200,"users":["a"],"next":"t1"})"});
        script_.steps.push_back(ScriptedTransport::failure(Reason::response_timeout, Phase::wait, true, false));
        answers({R"({"code":1008,"errorMessage":"slower"})", R"({"code":200,"users":["b"]})"});
        Pager pager(client_, "user_blacklist.query", params_of(R"({"userId":"u"})"));
        CPPUNIT_ASSERT(pager.next());
        CPPUNIT_ASSERT(error_of([&] { pager.next(); }).reason == Reason::response_timeout);
        CPPUNIT_ASSERT(error_of([&] { pager.next(); }).reason == Reason::api_code);
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["b"] |)"), read(pager, "users"));
        expect_requests({"userId=u", "userId=u&pageToken=t1", "userId=u&pageToken=t1", "userId=u&pageToken=t1"});
    }

    void a_repeated_page_is_an_error() {
        answers({R"({"code":200,"users":["a","b"]})", R"({"code":200, "users": ["a", "b"]})",
                 R"({"code":200,"users":["c"]})", R"({"code":200,"users":[]})"});
        Pager pager(client_, "user.query_deactivated", {});
        CPPUNIT_ASSERT(pager.next());
        expect_stuck(pager, "the same items as the page before it, after 2 items of 1 page");
        // It may have been a hiccup: the same page is asked for again.
        CPPUNIT_ASSERT_EQUAL(std::string(R"(["c"] |)"), read(pager, "users"));
        expect_requests({"pageNo=1", "pageNo=2", "pageNo=2", "pageNo=3"});
    }

    void a_repeated_token_is_an_error() {
        answers({R"({"code":200,"users":["a"],"next":"t1"})", R"({"code":200,"users":["b"],"next":"t2"})",
                 R"({"code":200,"users":["c"],"next":"t1"})"});
        Pager pager(client_, "user_blacklist.query", params_of(R"({"userId":"u"})"));
        for (int page = 0; page < 3; ++page) CPPUNIT_ASSERT(pager.next());  // what came is handed out
        expect_stuck(pager, "the token of a page repeats");
        expect_stuck(pager, "the token of a page repeats");
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, script_.requests.size());
        // No message shows a token.
        CPPUNIT_ASSERT(error_of([&] { pager.next(); }).message.find("t1") == std::string::npos);
    }

    void a_missing_token_is_an_error() {
        answers({R"({"code":200,"subscriptions":[{"subType":1}],"hasNext":true})"});
        Pager pager(client_, "user_subscription.query", params_of(R"({"userId":"u"})"));
        expect_stuck(pager, "gives no token");
    }

    void empty_pages_without_end_are_an_error() {
        for (int page = 1; page <= Pager::kEmptyPagesMax + 1; ++page) {
            script_.steps.push_back(ScriptedTransport::answer(
                200, R"({"code":200,"users":[],"next":"t)" + std::to_string(page) + R"("})"));
        }
        Pager pager(client_, "user_blacklist.query", params_of(R"({"userId":"u"})"));
        expect_stuck(pager, "11 pages in a row have no items");
        CPPUNIT_ASSERT(script_.steps.empty());
    }

    void pages_without_end_are_an_error() {
        for (int page = 1; page <= 4; ++page) {
            script_.steps.push_back(
                ScriptedTransport::answer(200, R"({"code":200,"users":["u)" + std::to_string(page) + R"("]})"));
        }
        Pager pager(client_, "user.query_deactivated", {});
        pager.set_max_pages(3);
        for (int page = 0; page < 3; ++page) CPPUNIT_ASSERT(pager.next());
        expect_stuck(pager, "3 pages were read, as many as max_pages allows");
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, script_.requests.size());
        pager.set_max_pages(4);
        CPPUNIT_ASSERT(pager.next());
        expect_stuck(pager, "4 pages were read");
    }

    void expect_refused(std::string_view operation, const std::string &json, Reason reason, const std::string &said) {
        const ErrorInfo info = error_of([&] { Pager(client_, operation, params_of(json)); });
        CPPUNIT_ASSERT_MESSAGE(info.message, info.reason == reason && info.message.find(said) != std::string::npos);
        CPPUNIT_ASSERT(script_.requests.empty());
    }

    void bad_input_is_refused_at_once() {
        expect_refused("user.get_token", "{}", Reason::invalid_argument, "does not come in pages");
        expect_refused("user.get_tokn", "{}", Reason::unknown_operation, "user.get_token");
        expect_refused("user_blacklist.query", "{}", Reason::missing_parameter, "'userId'");
        expect_refused("user_blacklist.query", R"({"userId":"u","size":1001})", Reason::invalid_argument, "'size'");
        expect_refused("user_blacklist.query", R"({"userId":"u","pageToken":5})", Reason::invalid_argument, "text");
        expect_refused("user.query_blocked", R"({"page":0})", Reason::invalid_argument, "pages begin at 1");
        expect_refused("user.query_blocked", R"({"page":"2"})", Reason::invalid_argument, "a whole number");
        expect_refused("group.query_mute_all", R"({"groupId":["g"]})", Reason::invalid_argument, "ignores 'groupId'");
        Params params;
        params.timeout_ms = 0;
        CPPUNIT_ASSERT(error_of([&] { Pager(client_, "user.query_blocked", params); }).status == Status::argument);
        Pager pager(client_, "user.query_blocked", {});
        CPPUNIT_ASSERT(error_of([&] { pager.set_max_pages(0); }).status == Status::argument);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(PagerTest);

}  // namespace rongcloud::test
