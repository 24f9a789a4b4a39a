// Texts on their way through rongcloud.hpp: what C would cut off at a NUL is refused before anything is sent, and each
// kind of text arrives whole.
#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/cpp/all.hpp>

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;

// A text that C would take for "admin".
const std::string kCut = "admin\0x"s;

class CppTextTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppTextTest);
    CPPUNIT_TEST(calls_refuse_a_nul);
    CPPUNIT_TEST(asynchronous_calls_refuse_a_nul);
    CPPUNIT_TEST(parameters_refuse_a_nul);
    CPPUNIT_TEST(typed_requests_and_messages_refuse_a_nul);
    CPPUNIT_TEST(settings_refuse_a_nul);
    CPPUNIT_TEST(reading_refuses_a_nul);
    CPPUNIT_TEST(each_kind_of_text_arrives);
    CPPUNIT_TEST(a_view_need_not_end_in_a_nul);
    CPPUNIT_TEST_SUITE_END();

    // Nothing listens there: whatever is sent is no ArgumentError.
    static rc::Client client() {
        return rc::Client{rc::Config{}.app_key("key").app_secret("secret").domains({"http://127.0.0.1:1"}).set(
            "attempts_max", "1")};
    }

    template <class Expected = rc::ArgumentError>
    static void refused(const char *what, const std::function<void()> &run) {
        try {
            run();
        } catch (const Expected &error) {
            const std::string message = error.what();
            CPPUNIT_ASSERT_MESSAGE(what + ": "s + message, message.find("NUL") != std::string::npos);
            CPPUNIT_ASSERT_EQUAL_MESSAGE(what, message.find("admin"), std::string::npos);  // it may be a secret
            CPPUNIT_ASSERT_MESSAGE(what, !error.maybe_delivered() && error.attempts() == 0);
            return;
        } catch (const rc::Error &error) {
            CPPUNIT_FAIL(what + ": "s + error.what());
        }
        CPPUNIT_FAIL(what + ": accepted"s);
    }

    void calls_refuse_a_nul() {
        rc::Client client = this->client();
        const auto params = [] {
            rc::Params values;
            values.set("userId", "u").set("name", "n");
            return values;
        };
        refused("call", [&] { client.call("user.get_token\0x"s, params()); });
        refused("call by view", [&] { client.call("user.get_token\0x"sv, params()); });
        refused("call_json, id", [&] { client.call_json("user.get_token\0x"s, "{}"); });
        refused("call_json, parameters", [&] { client.call_json("user.get_token", R"({"userId":"u","name":"n"})" "\0x"s); });
        refused("call_raw, method", [&] { client.call_raw("POST\0x"s, "/user/block.json"); });
        refused("call_raw, path", [&] { client.call_raw("POST", "/user/block.json\0x"s); });
        refused("call_raw, type", [&] { client.call_raw("POST", "/user/block.json", "a", "text/plain\0x"s); });
        refused("preview, id", [&] { client.preview("user.get_token\0x"s, params()); });
        refused("preview, nonce", [&] { client.preview("user.get_token", params(), "abc\0x"s); });
        refused("preview, empty nonce", [&] { client.preview("user.get_token", params(), "\0x"s); });
        refused("preview of a request", [&] { client.preview(rc::user::GetToken{"u", "n"}, "abc\0x"s); });
        refused("get_token, user", [&] { client.get_token(kCut, "Ann"); });
        refused("get_token, name", [&] { client.get_token("u", kCut); });
        refused("get_token, portrait", [&] { client.get_token("u", "n", kCut); });
        refused("events", [&] { client.events("agent.generate\0x"s); });
        refused("pager", [&] { client.pager("user.query_blocked\0x"s); });
        refused("message_stream", [&] { client.message_stream("message.send_private_stream\0x"s, {}); });
        refused("request id", [&] {
            client.call(rc::user::GetToken{"u", "n"}, rc::CallOptions{std::nullopt, kCut, nullptr});
        });
    }

    void asynchronous_calls_refuse_a_nul() {
        const rc::Client client = this->client();
        const auto ignore = [](const rc::Outcome<rc::Result> &) {};
        refused("future", [&] { client.call_async("user.get_token\0x"s); });
        refused("callback", [&] { client.call_async("user.get_token\0x"s, rc::Params{}, ignore); });
        refused("raw, future", [&] { client.call_raw_async("POST", "/user/block.json\0x"s); });
        refused("raw, callback", [&] {
            client.call_raw_async("POST\0x"s, "/user/block.json", "", "text/plain", {}, ignore);
        });
    }

    void parameters_refuse_a_nul() {
        rc::Params params;
        refused("set_json", [&] { params.set_json("remarks", "[]\0x"s); });
        refused("set_json, optional", [&] { params.set_json("remarks", std::optional<std::string>("[]\0x"s)); });
        refused("set_members", [&] { params.set_members("{}\0x"s); });
        refused("request_id", [&] { params.request_id(kCut); });
        const rc::Client client = this->client();
        const auto set = [&](auto value) { client.call("user.get_token", rc::Params{}.set("userId", value)); };
        refused("text", [&] { set(kCut); });
        refused("view", [&] { set(std::string_view(kCut)); });
        refused("optional", [&] { set(std::optional<std::string>(kCut)); });
        refused("list", [&] {
            client.call("user_blacklist.add", rc::Params{}.set("userId", "u").set("blackUserId", std::vector{kCut}));
        });
    }

    void typed_requests_and_messages_refuse_a_nul() {
        const rc::Client client = this->client();
        refused("member", [&] { client.call(rc::user::GetToken{kCut, "n"}); });
        refused("member of a list", [&] { client.call(rc::user_blacklist::Add{"u", {kCut}}); });
        refused("asynchronous", [&] { client.call_async(rc::user::GetToken{kCut, "n"}); });
        refused("object name", [&] { rc::message_content("RC:TxtMsg\0x"s, rc::Params{}.set("content", "a")); });
        refused("structure", [&] { rc::message_structure("user\0x"s); });
        refused("content", [&] { rc::message_content("RC:TxtMsg", rc::Params{}.set("content", kCut)); });
        rc::message::SendPrivate message{"u1", {"u2"}, rc::MessageBody{"app:order", kCut}};
        refused("message", [&] { client.call(message); });
        auto stream = client.message_stream(rc::message::PrivateStream{"u1", "u2"});
        refused("packet", [&] { stream.write(kCut); });
    }

    void settings_refuse_a_nul() {
        using rc::ConfigError;
        rc::Config config;
        refused<ConfigError>("app_key", [&] { config.app_key(kCut); });
        refused<ConfigError>("app_secret", [&] { config.app_secret(kCut); });
        refused<ConfigError>("region", [&] { config.region("beijing\0x"s); });
        refused<ConfigError>("domains", [&] { config.domains({"a.example\0x"s}); });
        refused<ConfigError>("ca_file", [&] { config.ca_file("/etc/ssl/certs\0x"s); });
        refused<ConfigError>("set", [&] { config.set("timeout_ms", "5\0x"s); });
        refused<ConfigError>("of a temporary", [&] { rc::Config{}.app_secret(kCut); });
        refused<ConfigError>("load_file", [&] { config.load_file("/dev/null\0x"s); });
        rc::Client client = this->client();
        refused<ConfigError>("set_credentials, key", [&] { client.set_credentials(kCut, "secret"); });
        refused<ConfigError>("set_credentials, secret", [&] { client.set_credentials("", kCut); });
    }

    void reading_refuses_a_nul() {
        const rc::Result answer;
        refused("text", [&] { answer.text("token\0x"s); });
        refused("integer", [&] { answer.integer("code\0x"s); });
        refused("has", [&] { answer.has("token\0x"s); });
        refused("keys", [&] { answer.keys("users\0x"s); });
        refused("describe", [&] { rc::describe("user.get_token\0x"s); });
    }

    void each_kind_of_text_arrives() {
        const rc::Client client = this->client();
        const auto body = [&](const rc::Params &params) {
            const std::string request = client.preview("user.get_token"sv, params);
            return request.substr(request.find("\r\n\r\n") + 4);
        };
        const std::string name = "Ann";
        const auto check = [&](const rc::Params &params) { CPPUNIT_ASSERT_EQUAL("userId=u&name=Ann"s, body(params)); };
        check(rc::Params{}.set("userId", "u").set("name", "Ann"));
        check(rc::Params{}.set("userId", "u"s).set("name", name));
        check(rc::Params{}.set("userId", "u"sv).set("name", std::optional<std::string>(name)));
        check(rc::Params{}.set("userId", u8"u").set("name", u8"Ann"));
        check(rc::Params{}.set_members(R"({"userId":"u","name":"Ann"})"sv));
        check(rc::Params{}.set("userId", "u").set("name", "Ann").set("portraitUri", nullptr));
    }

    void a_view_need_not_end_in_a_nul() {
        const std::string text = "user.get_token, and more";
        const std::string_view operation(text.data(), 14);
        CPPUNIT_ASSERT(rc::describe(operation).find("\"id\":\"user.get_token\"") != std::string::npos);
        rc::Config config;
        config.region(std::string_view("beijing, the capital", 7)).app_key("k").app_secret("s");
        rc::Client{config};
        CPPUNIT_ASSERT_THROW(config.load_file(std::filesystem::path("/nowhere/settings")), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(config.load_file(std::string_view()), rc::Error);
        const char *const nothing = nullptr;
        CPPUNIT_ASSERT_THROW(client().call(nothing), rc::ArgumentError);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppTextTest);

}  // namespace
