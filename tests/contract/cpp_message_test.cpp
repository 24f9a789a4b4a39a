// Messages in C++: structs that convert to rc::MessageBody, and what requests make of them. Nothing is sent.
#include <cppunit/extensions/HelperMacros.h>

#include <rongcloud/cpp/all.hpp>

namespace rongcloud::test {

namespace {

rc::Client a_client() {
    return rc::Client{rc::Config{}.app_key("k").app_secret("s").domains({"api.example.com"})};
}

// The part of the request after its head.
template <class Request>
std::string body_of(const Request &request) {
    const std::string bytes = a_client().preview(request);
    return bytes.substr(bytes.find("\r\n\r\n") + 4);
}

void expect_part(const std::string &body, const std::string &part) {
    CPPUNIT_ASSERT_MESSAGE(part + " is not in " + body, ("&" + body + "&").find("&" + part + "&") != std::string::npos);
}
void expect_no_part(const std::string &body, const std::string &name) {
    CPPUNIT_ASSERT_MESSAGE(name + " is in " + body, ("&" + body).find("&" + name + "=") == std::string::npos);
}

template <class Action>
std::string refused(const Action &action) {
    try {
        action();
    } catch (const rc::ArgumentError &error) {
        return error.what();
    }
    return "nothing was refused";
}

}  // namespace

class CppMessageTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppMessageTest);
    CPPUNIT_TEST(a_struct_is_a_message);
    CPPUNIT_TEST(types_of_the_app);
    CPPUNIT_TEST(a_message_that_is_wrong);
    CPPUNIT_TEST(a_message_that_mentions);
    CPPUNIT_TEST(messages_that_may_be_left_out);
    CPPUNIT_TEST(push_settings);
    CPPUNIT_TEST_SUITE_END();

    void a_struct_is_a_message() {
        const rc::message::SendPrivate send{"alice", {"bob"}, rc::messages::Text{"hi"}};
        CPPUNIT_ASSERT_EQUAL(std::string("fromUserId=alice&toUserId=bob&objectName=RC%3ATxtMsg&content=%7B%22content%22"
                                         "%3A%22hi%22%7D"),
                             body_of(send));
        rc::messages::Gif gif{7, "https://example.com/a.gif", 3, 2};
        gif.user = rc::messages::User{"u1", "Ann"};
        const rc::MessageBody body = gif;
        CPPUNIT_ASSERT_EQUAL(std::string("RC:GIFMsg"), body.object_name);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"gifDataSize":7,"remoteUrl":"https://example.com/a.gif","width":3,)"
                                         R"("height":2,"user":{"id":"u1","name":"Ann"}})"),
                             body.content);
        // A modification may leave the type out.
        expect_no_part(body_of(rc::message::ModifyPrivate{"a", "b", "uid", rc::MessageBody{"", "{}"}}), "objectName");
    }

    void types_of_the_app() {
        const rc::message::SendPrivate send{"alice", {"bob"}, rc::MessageBody{"app:order", "any text"}};
        expect_part(body_of(send), "objectName=app%3Aorder");
        expect_part(body_of(send), "content=any%20text");
        rc::Params fields;
        fields.set("id", 7).set("paid", true);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"id":7,"paid":true})"), rc::message_content("app:order", fields));
        rc::messages::CallInvite invite;
        invite.members = R"({ "callId": "c" })";
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"callId":"c"})"), rc::MessageBody(invite).content);
    }

    void a_message_that_is_wrong() {
        const auto body = [](const rc::MessageBody &message) { return message; };
        CPPUNIT_ASSERT_EQUAL(std::string("RC:TxtMsg: 'content' must not be empty"),
                             refused([&] { body(rc::messages::Text{}); }));
        CPPUNIT_ASSERT_EQUAL(std::string("RC:HQVCMsg: 'duration' is required"),
                             refused([&] { body(rc::messages::HighQualityVoice{"https://example.com/a", {}}); }));
        rc::messages::Text text{"hi"};
        text.mentioned_info = rc::messages::MentionedInfo{2};
        CPPUNIT_ASSERT_EQUAL(std::string("RC:TxtMsg: 'mentionedInfo.userIdList' is required when "
                                         "'mentionedInfo.type' is 2"),
                             refused([&] { body(text); }));
        CPPUNIT_ASSERT_EQUAL(std::string("message.send_private: 'objectName' must not be empty"),
                             refused([] { body_of(rc::message::SendPrivate{"alice", {"bob"}, {}}); }));
    }

    void a_message_that_mentions() {
        rc::messages::Text text{"@all"};
        rc::message::SendGroup send{"alice", {"g1"}, text};
        expect_no_part(body_of(send), "isMentioned");
        text.mentioned_info = rc::messages::MentionedInfo{1};
        send.message = text;
        expect_part(body_of(send), "isMentioned=1");
        send.is_mentioned = 0;  // what the caller says counts
        expect_part(body_of(send), "isMentioned=0");
        const rc::message::SendGroup own{"alice", {"g1"}, rc::MessageBody{"app:x", R"({"mentionedInfo":{"type":1}})", true}};
        expect_part(body_of(own), "isMentioned=1");
        rc::ultragroup_v2::SendMessage ultra{};
        ultra.message = text;
        rc::Params params;
        ultra.fill(params);
        // A switch that is true or false, not 1 or 0.
        CPPUNIT_ASSERT(rc::detail::mentioned(ultra.mentioned_flag, ultra.message) == std::optional<bool>(true));
    }

    void messages_that_may_be_left_out() {
        rc::chatroom::SetEntry entry{"room", "u1", "key", "value"};
        expect_no_part(body_of(entry), "objectName");
        expect_no_part(body_of(entry), "content");
        entry.message = rc::messages::ChatroomEntryNotice{1, "key"};
        expect_part(body_of(entry), "objectName=RC%3AchrmKVNotiMsg");
        expect_part(body_of(entry), "content=%7B%22type%22%3A1%2C%22key%22%3A%22key%22%7D");
        entry.message = rc::MessageBody{"app:x", "not JSON"};
        CPPUNIT_ASSERT(refused([&] { body_of(entry); }).find("'content'") != std::string::npos);
    }

    void push_settings() {
        rc::messages::PushExt push;
        push.title = "news";
        push.huawei = rc::messages::HuaweiPush{"c1"};
        push.apns.emplace().thread_id = "t1";
        const std::string json =
            R"({"title":"news","pushConfigs":[{"HW":{"channelId":"c1"}},{"APNs":{"thread-id":"t1"}}]})";
        CPPUNIT_ASSERT_EQUAL(json, push.json());
        rc::message::SendPrivate send{"alice", {"bob"}, rc::messages::Text{"hi"}};
        send.push_ext = push;
        CPPUNIT_ASSERT_EQUAL(json, *send.push_ext);
        expect_part(body_of(send), "pushExt=%7B%22title%22%3A%22news%22%2C%22pushConfigs%22%3A%5B%7B%22HW%22%3A%7B%22"
                                   "channelId%22%3A%22c1%22%7D%7D%2C%7B%22APNs%22%3A%7B%22thread-id%22%3A%22t1%22%7D%7D"
                                   "%5D%7D");
        push.title = std::string(51, 'x');
        CPPUNIT_ASSERT_EQUAL(std::string("push_ext: 'title' is 51 characters long; at most 50 are allowed"),
                             refused([&] { push.json(); }));
        rc::message::SendPrivateTemplate many{};
        many.push_ext = {rc::messages::PushExt{"a"}, rc::messages::PushExt{}};
        CPPUNIT_ASSERT_EQUAL(std::string("{}"), many.push_ext->at(1));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppMessageTest);

}  // namespace rongcloud::test
