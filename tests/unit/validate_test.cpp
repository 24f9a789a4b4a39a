#include <cppunit/extensions/HelperMacros.h>

#include "core/catalogue/table.hpp"
#include "core/codec/encode.hpp"
#include "core/codec/validate.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using catalogue::Operation;
using codec::JsonText;
using codec::Params;
using codec::TextList;
using codec::Value;

namespace {

void check(const char *id, const Params &params) { codec::validate(*catalogue::find_operation(id), params); }

Params bag(std::initializer_list<std::pair<const char *, Value>> values) {
    Params params;
    for (const auto &[name, value] : values) params.set(name, value);
    return params;
}

// What is said of a call; empty when nothing is wrong.
std::string message_of(const char *id, std::initializer_list<std::pair<const char *, Value>> values) {
    try {
        check(id, bag(values));
    } catch (const Error &error) {
        return error.info().message;
    }
    return {};
}

std::string text(std::size_t count, const char *piece = "x") {
    std::string out;
    while (count-- > 0) out += piece;
    return out;
}

}  // namespace

class ValidateTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ValidateTest);
    CPPUNIT_TEST(required_parameters);
    CPPUNIT_TEST(lengths_in_bytes_and_in_characters);
    CPPUNIT_TEST(item_counts);
    CPPUNIT_TEST(ranges_and_enumerations);
    CPPUNIT_TEST(wrong_types_name_what_was_given);
    CPPUNIT_TEST(unknown_names_suggest_the_nearest);
    CPPUNIT_TEST(invalid_utf8_anywhere);
    CPPUNIT_TEST(a_nul_is_refused);
    CPPUNIT_TEST(times_of_day);
    CPPUNIT_TEST(conditional_requirement);
    CPPUNIT_TEST(a_condition_on_a_switch);
    CPPUNIT_TEST(parameters_that_go_together);
    CPPUNIT_TEST(free_names_of_a_map);
    CPPUNIT_TEST(empty_texts_that_are_values);
    CPPUNIT_TEST(shortest_lengths_and_characters);
    CPPUNIT_TEST(one_of_two_must_be_given);
    CPPUNIT_TEST(an_empty_list_names_nothing);
    CPPUNIT_TEST(lists_in_json_are_counted_too);
    CPPUNIT_TEST(names_in_messages_show_control_characters);
    CPPUNIT_TEST(lists_that_belong_together);
    CPPUNIT_TEST(items_have_values_too);
    CPPUNIT_TEST(windows_of_time);
    CPPUNIT_TEST(a_switch_that_needs_a_member);
    CPPUNIT_TEST(names_of_members);
    CPPUNIT_TEST(rules_between_members);
    CPPUNIT_TEST(members_of_json_values);
    CPPUNIT_TEST(members_of_members_have_limits_too);
    CPPUNIT_TEST(a_failed_setter_is_reported_by_the_call);
    CPPUNIT_TEST_SUITE_END();

    void required_parameters() {
        expect_reason(Reason::missing_parameter, [] { check("user.get_token", bag({{"name", "n"}})); });
        expect_reason(Reason::missing_parameter, [] { check("user.get_token", bag({{"userId", ""}, {"name", "n"}})); });
        expect_contains(error_of([] { check("user.get_token", bag({{"userId", "u"}})); }).message, "'name'");
        check("user.get_token", bag({{"userId", "u"}, {"name", "n"}}));
    }

    void lengths_in_bytes_and_in_characters() {
        check("user.get_token", bag({{"userId", text(64)}, {"name", text(64, "中")}, {"portraitUri", text(1024)}}));
        const auto too_long = [](const char *name, const std::string &value) {
            Params params = bag({{"userId", "u"}, {"name", "n"}});
            params.set(name, value);
            const ErrorInfo info = error_of([&] { check("user.get_token", params); });
            CPPUNIT_ASSERT(info.reason == Reason::invalid_argument);
            return info.message;
        };
        expect_contains(too_long("userId", text(22, "中")), "66 bytes long; at most 64");
        expect_contains(too_long("name", text(65, "😀")), "65 characters long; at most 64");
        expect_contains(too_long("portraitUri", text(1025)), "at most 1024");
    }

    void item_counts() {
        const auto users = [](std::size_t count) { return TextList(count, "u"); };
        check("user.unblock", bag({{"userId", users(20)}}));
        const ErrorInfo info = error_of([&] { check("user.unblock", bag({{"userId", users(21)}})); });
        expect_contains(info.message, "21 items; one call takes at most 20");
        expect_reason(Reason::missing_parameter, [&] { check("user.unblock", bag({{"userId", users(0)}})); });
        expect_reason(Reason::invalid_argument, [] { check("user.unblock", bag({{"userId", TextList{"a", ""}}})); });
        expect_contains(error_of([] {
                            check("user.unblock", bag({{"userId", TextList{"a", text(65)}}}));
                        }).message,
                        "item 1");
        check("user_tag.set", bag({{"userId", "u"}, {"tags", TextList{}}}));
    }

    void ranges_and_enumerations() {
        for (const std::int64_t minute : {1, 43200})
            check("user.block", bag({{"userId", TextList{"u"}}, {"minute", minute}}));
        for (const std::int64_t minute : {std::int64_t{0}, std::int64_t{43201}, std::int64_t{1} << 40}) {
            expect_reason(Reason::invalid_argument, [&] {
                check("user.block", bag({{"userId", TextList{"u"}}, {"minute", minute}}));
            });
        }
        check("user_whitelist.set_setting", bag({{"userId", TextList{"u"}}, {"whiteSetting", true}}));
        const ErrorInfo info = error_of([] {
            check("user_whitelist.set_setting", bag({{"userId", TextList{"u"}}, {"whiteSetting", std::int64_t{2}}}));
        });
        expect_contains(info.message, "one of 0, 1");
        expect_contains(error_of([] {
                            check("user_chat_ban.query", bag({{"type", "GROUP"}}));
                        }).message,
                        "one of PERSON");
    }

    void wrong_types_name_what_was_given() {
        expect_contains(error_of([] {
                            check("user.get_token", bag({{"userId", std::int64_t{5}}, {"name", "n"}}));
                        }).message,
                        "must be text, not a whole number");
        expect_contains(error_of([] {
                            check("user.unblock", bag({{"userId", "u"}}));
                        }).message,
                        "a list of texts, not text");
        expect_contains(error_of([] {
                            check("user.block", bag({{"userId", TextList{"u"}}, {"minute", 1.5}}));
                        }).message,
                        "a whole number, not a number");
        expect_contains(error_of([] {
                            check("user.block", bag({{"userId", TextList{"u"}}, {"minute", true}}));
                        }).message,
                        "not true or false");
    }

    void unknown_names_suggest_the_nearest() {
        const ErrorInfo info = error_of([] {
            check("user.get_token", bag({{"userId", "u"}, {"name", "n"}, {"portraitUrl", "x"}}));
        });
        CPPUNIT_ASSERT(info.reason == Reason::unknown_parameter);
        expect_contains(info.message, "did you mean 'portraitUri'?");
        expect_reason(Reason::unknown_parameter, [] {
            check("user_remark.set", bag({{"userId", "u"}, {"remarks[].id", "x"}}));
        });
    }

    void invalid_utf8_anywhere() {
        expect_reason(Reason::invalid_utf8, [] { check("user.get_token", bag({{"userId", "\xff"}, {"name", "n"}})); });
        expect_reason(Reason::invalid_utf8, [] { check("user.get_token", bag({{"\xff", "u"}})); });
        expect_reason(Reason::invalid_utf8, [] { check("user.unblock", bag({{"userId", TextList{"\xc3("}}})); });
        expect_reason(Reason::invalid_utf8, [] { check("user_chat_ban.query", bag({{"type", "\xff"}})); });
    }

    void a_nul_is_refused() {
        using namespace std::string_literals;
        expect_contains(error_of([] {
                            check("user.get_token", bag({{"userId", "u\0v"s}, {"name", "n"}}));
                        }).message,
                        "NUL");
        expect_contains(error_of([] {
                            check("user.unblock", bag({{"userId", TextList{"a", "u\0"s}}}));
                        }).message,
                        "item 1");
    }

    void times_of_day() {
        const auto set = [](const char *time) {
            check("user_push_period.set", bag({{"userId", "u"},
                                               {"startTime", time},
                                               {"period", std::int64_t{1439}},
                                               {"level", std::int64_t{5}}}));
        };
        set("00:00:00");
        set("23:59:59");
        for (const char *time : {"24:00:00", "23:60:00", "23:59:60", "1:00:00", "01:00", "aa:00:00", "01-00-00"}) {
            expect_reason(Reason::invalid_argument, [&] { set(time); });
        }
    }

    void conditional_requirement() {
        Params params = bag({{"userId", "u"}, {"subUserIds", TextList{"v"}}, {"opType", std::int64_t{1}}});
        check("user_subscription.set", params);
        params.set("opType", std::int64_t{0});
        const ErrorInfo info = error_of([&] { check("user_subscription.set", params); });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        expect_contains(info.message, "required when 'opType' is 0");
        params.set("expiry", std::int64_t{60});
        check("user_subscription.set", params);
    }

    void a_condition_on_a_switch() {
        Params params = bag({{"userId", TextList{"u"}}, {"groupId", "g"}, {"bindNotifyMsg", false}});
        check("group.join", params);
        params.set("bindNotifyMsg", true);
        const ErrorInfo info = error_of([&] { check("group.join", params); });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        expect_contains(info.message, "'fromUserId' is required when 'bindNotifyMsg' is true");
        for (const char *name : {"fromUserId", "objectName", "content"}) {
            expect_contains(error_of([&] { check("group.join", params); }).message, std::string("'") + name + "'");
            params.set(name, std::string("x"));
        }
        check("group.join", params);
    }

    void parameters_that_go_together() {
        check("chatroom.create", bag({{"chatroomId", "c"}}));
        const ErrorInfo info = error_of([] {
            check("chatroom.create", bag({{"chatroomId", "c"}, {"entryOwnerId", "u"}}));
        });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        expect_contains(info.message, "'entryInfo' is required with 'entryOwnerId'");
        const JsonText pairs{R"({"k":"v"})"};
        expect_contains(error_of([&] {
                            check("chatroom.create", bag({{"chatroomId", "c"}, {"entryInfo", pairs}}));
                        }).message,
                        "'entryOwnerId' is required with 'entryInfo'");
        check("chatroom.create", bag({{"chatroomId", "c"}, {"entryOwnerId", ""}}));  // empty: left out
        check("chatroom.create", bag({{"chatroomId", "c"}, {"entryOwnerId", "u"}, {"entryInfo", pairs}}));
    }

    void free_names_of_a_map() {
        const auto set = [](const std::string &key, const std::string &value) {
            check("chatroom.set_entries", bag({{"chatroomId", "c"},
                                               {"entryOwnerId", "u"},
                                               {"entryInfo", JsonText{"{\"" + key + "\":\"" + value + "\"}"}}}));
        };
        set(text(128), text(4096, "中"));
        expect_contains(error_of([&] { set("中", "v"); }).message,
                        "'entryInfo' has the key '中', which must consist of letters, digits and + = - _");
        expect_contains(error_of([&] { set(text(129), "v"); }).message,
                        "'entryInfo' has a key that is 129 characters long; at most 128");
        expect_contains(error_of([&] { set("k", text(4097)); }).message, "'entryInfo.k' is 4097 characters long");
        const ErrorInfo info = error_of([] {
            check("chatroom.set_entries",
                  bag({{"chatroomId", "c"}, {"entryOwnerId", "u"}, {"entryInfo", JsonText{"{}"}}}));
        });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        expect_contains(info.message, "'entryInfo' needs at least 1 item");
    }

    void empty_texts_that_are_values() {
        const Operation &set = *catalogue::find_operation("friend.set_profile");
        const auto body = [&](std::initializer_list<std::pair<const char *, Value>> more) {
            Params params = bag({{"userId", "ann"}, {"targetId", "bob"}});
            for (const auto &[name, value] : more) params.set(name, value);
            codec::validate(set, params);
            return codec::encode(set, params).body;
        };
        CPPUNIT_ASSERT_EQUAL(std::string("userId=ann&targetId=bob&remarkName="), body({{"remarkName", ""}}));
        CPPUNIT_ASSERT_EQUAL(std::string("userId=ann&targetId=bob"), body({}));
        // In a JSON body as well; where nothing says that empty is a value it is left out.
        Params bot = bag({{"userId", "b"}, {"profileUrl", ""}});
        const Operation &update = *catalogue::find_operation("bot.update");
        codec::validate(update, bot);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"userId":"b","profileUrl":""})"), codec::encode(update, bot).body);
        Params token = bag({{"userId", "u"}, {"name", "n"}, {"portraitUri", ""}});
        CPPUNIT_ASSERT_EQUAL(std::string("userId=u&name=n"),
                             codec::encode(*catalogue::find_operation("user.get_token"), token).body);
    }

    void shortest_lengths_and_characters() {
        expect_contains(message_of("agent.update", {{"agentId", "a-1"}, {"name", ""}}),
                        "'name' is 0 characters long; at least 2 are needed");
        expect_contains(message_of("agent.update", {{"agentId", "ab"}}), "'agentId' is 2 characters long; at least 3");
        expect_contains(message_of("sensitive_word.add", {{"word", "a b"}}),
                        "'word' must consist of letters, digits and Chinese characters");
        expect_contains(message_of("sensitive_word.add", {{"word", "カナ"}}), "Chinese characters");
        check("sensitive_word.add", bag({{"word", "敏感詞𠀀Az9"}}));
        expect_contains(message_of("chatroom.query_entries", {{"chatroomId", "c"}, {"keys", TextList{"a", "b c"}}}),
                        "'keys' item 1 must consist of letters, digits and + = - _");
        expect_contains(message_of("bot.create", {{"userId", "b"},
                                                  {"name", "n"},
                                                  {"type", "t"},
                                                  {"profileUrl", "u"},
                                                  {"metadata", JsonText{R"({"k":""})"}},
                                                  {"integrations", JsonText{R"([{"type":"t","callbackUrl":"u"}])"}}}),
                        "'metadata.k' is 0 characters long; at least 1 is needed");
        for (const char *bad : {R"({"name":"x"})", R"({"ext_":"x"})", R"({"ext_A":"x"})"}) {
            expect_contains(message_of("friend.set_profile",
                                       {{"userId", "u"}, {"targetId", "t"}, {"friendExtProfile", JsonText{bad}}}),
                            "must be 'ext_' and lower-case letters, digits and '_'");
        }
    }

    void an_empty_list_names_nothing() {
        const auto mentioning = [](const char* info) {
            return bag({{"fromUserId", "a"}, {"toGroupId", TextList{"g"}}, {"objectName", "RC:TxtMsg"},
                        {"content", std::string(R"({"content":"x","mentionedInfo":)") + info + "}"},
                        {"isMentioned", std::int64_t{1}}});
        };
        check("message.send_group", mentioning(R"({"type":1,"userIdList":[]})"));
        const ErrorInfo info = error_of([&] { check("message.send_group", mentioning(R"({"type":2,"userIdList":[]})")); });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        check("message.send_group", bag({{"fromUserId", "a"}, {"toGroupId", TextList{"g", "h"}}, {"toUserId", TextList{}},
                                         {"objectName", "RC:TxtMsg"}, {"content", "{}"}}));
    }

    void lists_in_json_are_counted_too() {
        for (const char* texts : {R"(["x",null,"z"])", R"(["x"])"}) {
            const Params params = bag({{"fromUserId", "a"}, {"toUserId", TextList{"b", "c"}}, {"objectName", "RC:TxtMsg"},
                                       {"content", "{}"}, {"values", JsonText{"[{},{}]"}}, {"pushContent", JsonText{texts}}});
            expect_contains(error_of([&] { check("message.send_private_template", params); }).message,
                            "'pushContent' has");
        }
    }

    void names_in_messages_show_control_characters() {
        expect_contains(message_of("message.send_private", {{"a\nb", ""}}), "has no parameter 'a\\x0ab'");
        expect_contains(error_of([&] {
                            check("push.send", bag({{"platform", TextList{"ios"}},
                                                    {"audience", JsonText{"{\"is_to_all\":true,\"x\\u0000y\":1}"}},
                                                    {"notification", JsonText{R"({"alert":"a"})"}}}));
                        }).message,
                        "'x\\x00y'");
    }

    void one_of_two_must_be_given() {
        const Params all = bag({{"platform", TextList{"ios"}}, {"audience", JsonText{R"({"is_to_all":true})"}}});
        const ErrorInfo info = error_of([&] { check("push.send", all); });
        CPPUNIT_ASSERT(info.reason == Reason::missing_parameter);
        expect_contains(info.message, "push.send: 'message' is required when 'notification' is left out: give at least one of");
        Params notified = all;
        notified.set("notification", JsonText{R"({"alert":"a"})"});
        check("push.send", notified);
        expect_contains(message_of("conversation.set_notification",
                                   {{"conversationType", std::int64_t{1}}, {"requestId", "u"}, {"targetId", "t"}}),
                        "'isMuted' is required when 'unpushLevel' is left out");
    }

    void lists_that_belong_together() {
        Params group = bag({{"fromUserId", "u"},
                            {"toGroupId", TextList{"a", "b"}},
                            {"objectName", "x"},
                            {"content", "c"}});
        check("message.send_group", group);
        group.set("toUserId", TextList{"v"});
        expect_contains(error_of([&] { check("message.send_group", group); }).message,
                        "'toGroupId' has 2 items; with 'toUserId' at most 1 may be given");
        Params many = bag({{"fromUserId", "u"},
                           {"toUserId", TextList{"a", "b"}},
                           {"objectName", "x"},
                           {"content", "c"},
                           {"values", JsonText{R"([{"{n}":"A"},{"{n}":"B"}])"}},
                           {"pushContent", TextList{}}});
        check("message.send_private_template", many);
        many.set("pushContent", TextList{"one"});
        expect_contains(error_of([&] { check("message.send_private_template", many); }).message,
                        "'pushContent' has 1 item and 'toUserId' has 2: give one for each");
    }

    void items_have_values_too() {
        expect_contains(message_of("push.send", {{"platform", TextList{"ios", "a"}},
                                                 {"audience", JsonText{R"({"is_to_all":true})"}},
                                                 {"notification", JsonText{R"({"alert":"a"})"}}}),
                        "'platform' item 1 must be one of ios, android");
    }

    void windows_of_time() {
        const auto search = [](std::int64_t end) {
            return message_of("message.search_ultragroup_history",
                              {{"groupId", "g"}, {"busChannel", "c"}, {"startTime", std::int64_t{1000}}, {"endTime", end}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), search(1000));
        CPPUNIT_ASSERT_EQUAL(std::string(), search(1000 + 14LL * 86400000));
        expect_contains(search(999), "'endTime' is before 'startTime'");
        expect_contains(search(1001 + 14LL * 86400000), "'endTime' is more than 14 days after 'startTime'");
    }

    void a_switch_that_needs_a_member() {
        const auto send = [](const char *content) {
            return message_of("message.send_group", {{"fromUserId", "u"},
                                                     {"toGroupId", TextList{"g"}},
                                                     {"objectName", "RC:TxtMsg"},
                                                     {"content", content},
                                                     {"isMentioned", std::int64_t{1}}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), send(R"({"content":"hi","mentionedInfo":{"type":1}})"));
        for (const char *bad : {"hi", "[]", R"({"content":"hi"})", R"({"mentionedInfo":"all"})"}) {
            expect_contains(send(bad), "'isMentioned' is on, and 'content' must then be a JSON object with the member "
                                       "'mentionedInfo'");
        }
        expect_contains(send(R"({"mentionedInfo":{"type":2}})"), "'content.mentionedInfo.userIdList' is required when");
        expect_contains(send(R"({"mentionedInfo":{"type":2,"userIdLst":["a"]}})"), "'content.mentionedInfo");
    }

    void names_of_members() {
        const auto push = [](const char *audience) {
            return message_of("push.send", {{"platform", TextList{"ios"}},
                                            {"audience", JsonText{audience}},
                                            {"notification", JsonText{R"({"alert":"a"})"}}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), push(R"({"is_to_all":false,"tag":["a"],"packageName":"p"})"));
        expect_contains(push(R"({"is_to_all":false,"tags":["a"]})"), "'audience' has no member 'tags'; did you mean 'tag'?");
        expect_contains(push(R"({"is_to_all":false,"somebody":["a"]})"), "'audience' has no member 'somebody'");
        const auto send = [](const char *settings) {
            return message_of("message.send_private", {{"fromUserId", "u"},
                                                       {"toUserId", TextList{"v"}},
                                                       {"objectName", "x"},
                                                       {"content", "c"},
                                                       {"pushExt", JsonText{settings}}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), send(R"({"title":"t","pushConfigs":[{"HW":{"channelId":"c","new":"x"}}]})"));
        expect_contains(send(R"({"titel":"t"})"), "'pushExt' has no member 'titel'; did you mean 'title'?");
        expect_contains(send(R"({"pushConfigs":[{"XIAOMI":{}}]})"), "'pushExt.pushConfigs[0]' has no member 'XIAOMI'");
        expect_contains(send(R"({"pushConfigs":[{"HW":{"chanelId":"c"}}]})"), "did you mean 'channelId'?");
        expect_contains(send(R"({"forceShowPushContent":2})"), "'pushExt.forceShowPushContent' must be one of 0, 1");
    }

    void rules_between_members() {
        const auto packet = [](const char *content) {
            return message_of("message.send_private_stream", {{"fromUserId", "u"},
                                                              {"toUserId", "v"},
                                                              {"objectName", "RC:StreamMsg"},
                                                              {"content", JsonText{content}}});
        };
        CPPUNIT_ASSERT_EQUAL(std::string(), packet(R"({"content":"a","seq":1,"complete":false})"));
        expect_contains(packet(R"({"content":"a","seq":2,"complete":false})"),
                        "'content.messageUID' is required when 'content.seq' is above 1");
        expect_contains(packet(R"({"content":"a","seq":1,"complete":false,"completeReason":1})"),
                        "'content.completeReason' can be given only when 'content.complete' is true");
        const auto custom = [](const char *audience) {
            return message_of("push.send_custom", {{"platform", TextList{"ios"}},
                                                   {"audience", JsonText{audience}},
                                                   {"notification", JsonText{R"({"alert":"a"})"}}});
        };
        expect_contains(custom(R"({"is_to_all":false,"tag":["a"],"tagItems":[{"tags":["b"]}]})"),
                        "'audience.tag' cannot be given together with 'audience.tagItems'");
    }

    void members_of_json_values() {
        const auto set = [](const char *json) {
            check("user_remark.set", bag({{"userId", "u"}, {"remarks", JsonText{json}}}));
        };
        set(R"([{"id":"a","remark":"中","more":1}])");
        expect_contains(error_of([&] { set(R"([{"id":"a","remark":"b"},{"id":"c"}])"); }).message, "remarks[1].remark");
        expect_contains(error_of([&] { set(R"([{"id":5,"remark":"b"}])"); }).message, "'remarks[0].id' must be text");
        expect_contains(error_of([&] { set(R"(["a"])"); }).message, "remarks[0]");
        expect_contains(error_of([&] { set(R"({"id":"a"})"); }).message, "JSON array");
        expect_contains(error_of([&] { set("[{]"); }).message, "not valid JSON");
        expect_reason(Reason::missing_parameter, [&] { set("[]"); });
        expect_reason(Reason::invalid_utf8, [&] { set("[{\"id\":\"\xff\",\"remark\":\"b\"}]"); });
        expect_reason(Reason::invalid_argument,
                      [&] { set(("[{\"id\":\"" + text(65) + "\",\"remark\":\"b\"}]").c_str()); });
        std::string many = "[";
        for (int i = 0; i < 101; ++i) many += std::string(i > 0 ? "," : "") + R"({"id":"a","remark":"b"})";
        expect_contains(error_of([&] { set((many + "]").c_str()); }).message, "101 items; at most 100");
    }

    void members_of_members_have_limits_too() {
        const auto create = [](const std::string& config) {
            check("agent.create", bag({{"agentId", "a-1"}, {"name", "nn"}, {"agentConfig", JsonText{config}}}));
        };
        const auto options = [](const std::string& text) { return R"({"model":{"name":"m","options":{)" + text + "}}}"; };
        create("{}");
        create(options(R"("temperature":2,"topP":0.5,"frequencyPenalty":-2.0,"maxTokens":8192)"));
        create(options(R"("stop":["a","b"])"));
        for (const char* bad : {R"("temperature":2.1)", R"("temperature":-1e-9)", R"("topP":1e999)",
                                R"("presencePenalty":-2.001)", R"("maxTokens":0)", R"("topP":"0.5")"}) {
            expect_reason(Reason::invalid_argument, [&] { create(options(bad)); });
        }
        const std::string message = error_of([&] { create(options(R"("temperature":2.1)")); }).message;
        expect_contains(message, "'agentConfig.model.options.temperature' must be between 0 and 2");
        expect_contains(error_of([&] { create(R"({"model":{"provider":"p"}})"); }).message, "agentConfig.model.name");
        expect_contains(error_of([&] { create(R"({"prompt":{"id":")" + text(65) + "\"}}"); }).message, "prompt.id");
    }

    void a_failed_setter_is_reported_by_the_call() {
        Params params = bag({{"userId", "u"}, {"name", "n"}});
        params.remember(Error(Reason::invalid_argument, "first"));
        params.remember(Error(Reason::invalid_argument, "second"));
        CPPUNIT_ASSERT_EQUAL(std::string("first"), error_of([&] { check("user.get_token", params); }).message);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ValidateTest);

}  // namespace rongcloud::test
