#include <cppunit/extensions/HelperMacros.h>

#include "core/catalogue/table.hpp"
#include "core/codec/message_content.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using codec::JsonText;
using codec::message_content;
using codec::message_structure;
using codec::Params;
using codec::TextList;
using codec::Value;

namespace {

Params bag(std::initializer_list<std::pair<const char *, Value>> values) {
    Params params;
    for (const auto &[name, value] : values) params.set(name, value);
    return params;
}

void expect_message(const std::string &wanted, const char *object_name, const Params &fields) {
    CPPUNIT_ASSERT_EQUAL(wanted, error_of([&] { message_content(object_name, fields); }).message);
}

}  // namespace

class MessageContentTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(MessageContentTest);
    CPPUNIT_TEST(members_in_the_order_of_the_catalogue);
    CPPUNIT_TEST(errors_name_type_and_member);
    CPPUNIT_TEST(members_of_structures_are_checked_in_place);
    CPPUNIT_TEST(structures_of_their_own);
    CPPUNIT_TEST(types_of_the_app_take_any_members);
    CPPUNIT_TEST(unknown_built_in_types_suggest_the_nearest);
    CPPUNIT_TEST(a_content_that_is_too_large_is_refused);
    CPPUNIT_TEST(text_that_is_not_utf8_is_refused_in_every_type);
    CPPUNIT_TEST_SUITE_END();

    void members_in_the_order_of_the_catalogue() {
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"你好 \"x\"","user":{"id":"u1"},"extra":"e"})"),
                             message_content("RC:TxtMsg", bag({{"extra", "e"},
                                                               {"user", JsonText{R"({ "id" : "u1" })"}},
                                                               {"content", "你好 \"x\""}})));
        // An optional text that is empty is left out, as in calls.
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"a"})"),
                             message_content("RC:TxtMsg", bag({{"content", "a"}, {"extra", ""}})));
    }

    void errors_name_type_and_member() {
        expect_message("RC:TxtMsg: 'content' is required", "RC:TxtMsg", {});
        expect_message("RC:HQVCMsg: 'duration' is 61; it must be between 0 and 60", "RC:HQVCMsg",
                       bag({{"remoteUrl", "https://a"}, {"duration", std::int64_t{61}}}));
        expect_message("RC:TxtMsg has no parameter 'contents'; did you mean 'content'?", "RC:TxtMsg",
                       bag({{"contents", "a"}}));
        expect_message("RC:ImgMsg: 'content' is 10241 bytes long; at most 10240 are allowed", "RC:ImgMsg",
                       bag({{"content", std::string(10241, 'a')}, {"imageUri", "https://a"}}));
    }

    void members_of_structures_are_checked_in_place() {
        const auto text_with = [](const char *info) {
            return bag({{"content", "a"}, {"mentionedInfo", JsonText{info}}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"content":"a","mentionedInfo":{"type":2,"userIdList":["u1"]}})"),
                             message_content("RC:TxtMsg", text_with(R"({"type":2,"userIdList":["u1"]})")));
        expect_message("RC:TxtMsg: 'mentionedInfo.type' is required", "RC:TxtMsg", text_with("{}"));
        expect_message("RC:TxtMsg: 'mentionedInfo.type' must be one of 1, 2", "RC:TxtMsg", text_with(R"({"type":3})"));
        expect_message("RC:TxtMsg: 'mentionedInfo.userIdList' is required when 'mentionedInfo.type' is 2", "RC:TxtMsg",
                       text_with(R"({"type":2})"));
        expect_reason(Reason::missing_parameter,
                      [&] { message_content("RC:TxtMsg", text_with(R"({"type":2,"userIdList":[]})")); });
        message_content("RC:TxtMsg", text_with(R"({"type":1})"));
    }

    void structures_of_their_own() {
        CPPUNIT_ASSERT_EQUAL(
            std::string(R"({"type":2,"userIdList":["u1","u2"]})"),
            message_structure("mentioned_info",
                              bag({{"userIdList", TextList{"u1", "u2"}}, {"type", std::int64_t{2}}})));
        const Params nobody = bag({{"type", std::int64_t{2}}});
        CPPUNIT_ASSERT_EQUAL(std::string("mentioned_info: 'userIdList' is required when 'type' is 2"),
                             error_of([&] { message_structure("mentioned_info", nobody); }).message);
        const char *vendors = R"([{"HW":{"importance":"LOUD"}}])";
        CPPUNIT_ASSERT_EQUAL(
            std::string("push_ext: 'pushConfigs[0].HW.importance' must be one of NORMAL, LOW"),
            error_of([&] { message_structure("push_ext", bag({{"pushConfigs", JsonText{vendors}}})); }).message);
        expect_reason(Reason::unknown_message_type, [] { message_structure("users", {}); });
        expect_contains(error_of([] { message_structure("users", {}); }).message, "'user'");
    }

    void types_of_the_app_take_any_members() {
        CPPUNIT_ASSERT_EQUAL(
            std::string(R"({"b":"x","a":[1,2],"n":7,"t":true,"list":["u"]})"),
            message_content("app:order", bag({{"b", "x"},
                                              {"a", JsonText{"[1, 2]"}},
                                              {"n", std::int64_t{7}},
                                              {"t", true},
                                              {"list", TextList{"u"}}})));
        // So do those whose members nobody knows.
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"x":"y"})"), message_content("RC:VCInvite", bag({{"x", "y"}})));
        CPPUNIT_ASSERT_EQUAL(std::string("{}"), message_content("app:order", {}));
        expect_reason(Reason::missing_parameter, [] { message_content("", {}); });
    }

    void unknown_built_in_types_suggest_the_nearest() {
        const ErrorInfo info = error_of([] { message_content("RC:TextMsg", bag({{"content", "a"}})); });
        CPPUNIT_ASSERT_EQUAL(std::string("there is no message type 'RC:TextMsg'; did you mean 'RC:TxtMsg'?"),
                             info.message);
        CPPUNIT_ASSERT(info.reason == Reason::unknown_message_type);
        CPPUNIT_ASSERT(info.status == Status::argument);
    }

    void a_content_that_is_too_large_is_refused() {
        const std::size_t around = std::string(R"({"content":""})").size();
        const std::size_t most = catalogue::message_content_max_bytes();
        CPPUNIT_ASSERT_EQUAL(std::size_t{131072}, most);
        const std::string longest(most - around, 'a');
        CPPUNIT_ASSERT_EQUAL(most, message_content("RC:TxtMsg", bag({{"content", longest}})).size());
        expect_message("RC:TxtMsg: the content is 131073 bytes long; at most 131072 are allowed", "RC:TxtMsg",
                       bag({{"content", longest + "a"}}));
        expect_reason(Reason::invalid_argument, [&] { message_content("app:x", bag({{"content", longest + "a"}})); });
    }

    void text_that_is_not_utf8_is_refused_in_every_type() {
        for (const char *name : {"RC:TxtMsg", "RC:VCInvite", "app:x"}) {
            expect_reason(Reason::invalid_utf8, [&] { message_content(name, bag({{"content", "a\xff"}})); });
        }
        expect_reason(Reason::invalid_utf8, [] { message_content("app:x", bag({{"a\xff", "b"}})); });
        expect_reason(Reason::invalid_utf8, [] { message_content("app\xff", {}); });
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(MessageContentTest);

}  // namespace rongcloud::test
