// rongcloud.hpp against the emulator: what a C++ program sees, from settings to exceptions.
#include <arpa/inet.h>
#include <cppunit/extensions/HelperMacros.h>
#include <netinet/in.h>
#include <rongcloud/cpp/all.hpp>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <string>
#include <type_traits>

namespace {

using namespace std::chrono_literals;

// Copying would share or double a handle.
static_assert(!std::is_copy_constructible_v<rc::Client> && std::is_nothrow_move_constructible_v<rc::Client>);
static_assert(!std::is_copy_constructible_v<rc::Result> && std::is_nothrow_move_constructible_v<rc::Result>);
static_assert(std::is_nothrow_copy_constructible_v<rc::Error>);
static_assert(!std::is_copy_constructible_v<rc::EventStream> && std::is_nothrow_move_constructible_v<rc::EventStream>);
// Events are for the operations that have them.
template <class Request, class = void>
constexpr bool has_events = false;
template <class Request>
constexpr bool has_events<Request, std::void_t<decltype(std::declval<rc::Client>().events(Request{}))>> = true;
static_assert(has_events<rc::agent::Generate> && !has_events<rc::agent::Create>);
static_assert(std::is_base_of_v<rc::ApiError, rc::RateLimitError> && std::is_base_of_v<rc::Error, rc::ApiError>);

// Lets clients connect and never answers.
class SilentServer {
public:
    SilentServer() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address_;
        auto *const name = reinterpret_cast<sockaddr *>(&address_);
        CPPUNIT_ASSERT(::bind(socket_, name, size) == 0 && ::listen(socket_, 100) == 0);
        CPPUNIT_ASSERT(::getsockname(socket_, name, &size) == 0);
    }
    ~SilentServer() { ::close(socket_); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;

    std::string address() const { return "http://127.0.0.1:" + std::to_string(ntohs(address_.sin_port)); }

private:
    const int socket_;
    sockaddr_in address_{};
};

class CppClientTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppClientTest);
    CPPUNIT_TEST(the_example_of_the_documents);
    CPPUNIT_TEST(typed_calls);
    CPPUNIT_TEST(options_of_one_call);
    CPPUNIT_TEST(waiting_is_interrupted);
    CPPUNIT_TEST(calls_by_name);
    CPPUNIT_TEST(params_of_each_type);
    CPPUNIT_TEST(settings_are_checked_at_once);
    CPPUNIT_TEST(bad_input);
    CPPUNIT_TEST(refusals_have_classes);
    CPPUNIT_TEST(network_errors);
    CPPUNIT_TEST(a_moved_client_and_an_empty_result);
    CPPUNIT_TEST(events);
    CPPUNIT_TEST(events_outlive_client_and_stream);
    CPPUNIT_TEST(events_are_canceled);
    CPPUNIT_TEST(the_catalogue);
    CPPUNIT_TEST_SUITE_END();

    const rc::Client client_{rc::Config::from_environment()};

    static void expect_contains(const std::string &text, const std::string &part) {
        CPPUNIT_ASSERT_MESSAGE("'" + text + "' should contain '" + part + "'", text.find(part) != std::string::npos);
    }

    void the_example_of_the_documents() {
        const rc::Client client{
            rc::Config{}.app_key("your-own-app-key").app_secret("Y1W2MeFwwwRxa0").region("beijing")};
        rc::user::GetToken request{"jlk456j5", "Ironman"};
        request.portrait_uri = "http://abc.com/myportrait.jpg";
        const std::string bytes = client.preview(request, "14314", 1408710653000);
        expect_contains(bytes, "\r\nSignature: 30be0bbca9c9b2e27578701e9fda2358a814c88f\r\n");
        expect_contains(bytes, "\r\nContent-Length: 78\r\n");
        expect_contains(bytes,
                        "\r\n\r\nuserId=jlk456j5&name=Ironman&portraitUri=http%3A%2F%2Fabc.com%2Fmyportrait.jpg");
    }

    void typed_calls() {
        CPPUNIT_ASSERT(client_.get_token("cpp-1", "张三 & co", "http://x/y?z=1").size() > 20);
        const rc::user::GetInfo::Result info = client_.call(rc::user::GetInfo{"cpp-1"});
        CPPUNIT_ASSERT_EQUAL(std::string("张三 & co"), info.user_name);
        CPPUNIT_ASSERT_EQUAL(std::string("http://x/y?z=1"), info.user_portrait);
        CPPUNIT_ASSERT_EQUAL(200, info.raw.http_status());
        CPPUNIT_ASSERT_EQUAL(1, info.raw.attempts());
        client_.call(rc::user_tag::Set{"cpp-1", {"a", "b.c", "标签"}});
        const auto tags = client_.call(rc::user_tag::Get{{"cpp-1"}}).result;
        CPPUNIT_ASSERT(tags.at("cpp-1") == std::vector<std::string>({"a", "b.c", "标签"}));
        client_.call(rc::user_tag::Set{"cpp-1", {}});
        CPPUNIT_ASSERT(client_.call(rc::user_tag::Get{{"cpp-1"}}).result.at("cpp-1").empty());
    }

    void options_of_one_call() {
        client_.get_token("cpp-2", "n");
        const auto info = client_.call(rc::user::GetInfo{"cpp-2"}, {3s, "cpp-request-id"});
        CPPUNIT_ASSERT_EQUAL(std::string("cpp-request-id"), info.raw.request_id());
        CPPUNIT_ASSERT_THROW(client_.call(rc::user::GetInfo{"cpp-2"}, {0ms, {}}), rc::ArgumentError);
    }

    // What is asked lives as long as the call, pager or stream, not only as long as its inputs.
    void waiting_is_interrupted() {
        const SilentServer server;
        const rc::Client client{rc::Config::from_environment().set("domains", server.address())};
        int asked = 0;
        rc::CallOptions options;
        auto held = std::make_shared<int>(1);
        const std::weak_ptr<int> holders = held;
        options.interrupt = [&asked, held = std::move(held)] { return ++asked > *held; };
        CPPUNIT_ASSERT_THROW(client.call(rc::user::GetToken{"u1", "Ann"}, options), rc::CanceledError);
        CPPUNIT_ASSERT(asked > 1);

        rc::Pager pager = client.pager("user.query_blocked", rc::Params{}.interrupt(options.interrupt));
        auto events = client.events(rc::agent::Generate{"a", "q"}, options);
        rc::message::PrivateStream request;
        request.from_user_id = "a";
        request.to_user_id = "b";
        auto message = client.message_stream(request, options);
        options.interrupt = nullptr;
        CPPUNIT_ASSERT_EQUAL(3L, holders.use_count());
        asked = 0;
        CPPUNIT_ASSERT_THROW(pager.next(), rc::CanceledError);
        CPPUNIT_ASSERT(asked > 1);
        asked = 0;
        CPPUNIT_ASSERT_THROW(events.next(), rc::CanceledError);
        CPPUNIT_ASSERT(asked > 1);
        asked = 0;
        CPPUNIT_ASSERT_THROW(message.write("text"), rc::CanceledError);
        CPPUNIT_ASSERT(asked > 1);

        rc::Params params;
        params.set("userId", "u1").set("name", "Ann").interrupt([]() -> bool { throw 1; });
        CPPUNIT_ASSERT_THROW(client.call("user.get_token", params), rc::CanceledError);
        params.interrupt({}).timeout(std::chrono::milliseconds(150));
        CPPUNIT_ASSERT_THROW(client.call("user.get_token", params), rc::TimeoutError);
    }

    void calls_by_name() {
        const rc::Result answer = client_.call("user.get_token", rc::Params{}.set("userId", "cpp-3").set("name", "n"));
        CPPUNIT_ASSERT(answer.has("token"));
        CPPUNIT_ASSERT_EQUAL(std::string("cpp-3"), answer.text("userId"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{200}, answer.integer("code"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{7}, answer.integer("absent", 7));
        const rc::Result json = client_.call_json("user.get_info", R"({"userId": "cpp-3"})");
        CPPUNIT_ASSERT_EQUAL(std::string("n"), json.text("userName"));
        const rc::Result raw = client_.call_raw("POST", "/user/info.json", "userId=cpp-3");
        CPPUNIT_ASSERT(raw.json() == json.json());
        CPPUNIT_ASSERT_EQUAL(std::string("code"), raw.keys("").front());
    }

    void params_of_each_type() {
        rc::Params params;
        params.set("userId", std::string_view("cpp-4")).set("startTime", "23:30:00").set("period", 60).set("level", 5);
        params.set("timezone", std::optional<std::string>{}).set("timezone", static_cast<const char *>(nullptr));
        const std::string bytes = client_.preview("user_push_period.set", params);
        expect_contains(bytes, "\r\n\r\nuserId=cpp-4&startTime=23%3A30%3A00&period=60&level=5");
        rc::Params profile;
        profile.set("userId", "cpp-4").set("userProfile", std::map<std::string, std::string>{{"name", "a\"\\\n中"}});
        expect_contains(client_.preview("user_profile.set", profile),
                        "%7B%22name%22%3A%22a%5C%22%5C%5C%5Cn%E4%B8%AD%22%7D");
        rc::Params list;
        list.add("userIds", "a").add("userIds", "b");
        expect_contains(client_.preview("user_tag.get", list), "\r\n\r\nuserIds=a&userIds=b");
    }

    void settings_are_checked_at_once() {
        CPPUNIT_ASSERT_THROW(rc::Config{}.region("mars"), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(rc::Config{}.timeout(0ms), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(rc::Client{rc::Config{}.app_key("k")}, rc::ConfigError);
        CPPUNIT_ASSERT_THROW(rc::Config{}.load_file("/nonexistent/settings"), rc::Error);
        try {
            rc::Config{}.set("apkey", "k");
            CPPUNIT_FAIL("an unknown option was taken");
        } catch (const rc::Error &error) {
            expect_contains(error.what(), "app_key");
        }
        rc::Config config;
        config.app_key("k").app_secret("secret-1").domains({"http://127.0.0.1:9", "http://127.0.0.1:10"});
        const rc::Config moved = std::move(config);
        CPPUNIT_ASSERT_NO_THROW(rc::Client{moved});
        CPPUNIT_ASSERT_NO_THROW(rc::Client{moved});
    }

    void bad_input() {
        try {
            client_.call(rc::user_subscription::Set{"u", {"a"}, {}});
            CPPUNIT_FAIL("a required number was not missed");
        } catch (const rc::ArgumentError &error) {
            CPPUNIT_ASSERT_EQUAL(std::string("missing_parameter"), error.reason());
            CPPUNIT_ASSERT_EQUAL(std::string("user_subscription.set"), error.operation());
            CPPUNIT_ASSERT(!error.maybe_delivered() && error.request_id().empty() && error.attempts() == 0);
            expect_contains(error.what(), "opType");
        }
        CPPUNIT_ASSERT_THROW(client_.get_token("", "n"), rc::ArgumentError);
        CPPUNIT_ASSERT_THROW(client_.get_token("u", "\xff"), rc::ArgumentError);
        CPPUNIT_ASSERT_THROW(client_.call("user.gettoken"), rc::ArgumentError);
        CPPUNIT_ASSERT_THROW(client_.call_json("user.get_token", "[]"), rc::ArgumentError);
    }

    void refusals_have_classes() {
        try {
            rc::Client{rc::Config::from_environment().app_secret("another-secret")}.get_token("u", "n");
            CPPUNIT_FAIL("a wrong secret was taken");
        } catch (const rc::AuthenticationError &error) {
            CPPUNIT_ASSERT_EQUAL(1004, error.api_code());
            CPPUNIT_ASSERT_EQUAL(401, error.http_status());
            CPPUNIT_ASSERT_EQUAL(std::string("signature_error"), error.api_name());
            CPPUNIT_ASSERT_EQUAL(std::string("authentication"), error.category());
            CPPUNIT_ASSERT(!error.request_id().empty() && !error.is_retriable());
            expect_contains(error.answer(), "\"code\"");
            const rc::Error copy = error;
            CPPUNIT_ASSERT_EQUAL(error.hint(), copy.hint());
            CPPUNIT_ASSERT_EQUAL(std::string(error.what()), std::string(copy.what()));
        }
        const rc::Client stranger{rc::Config::from_environment().app_key("no-such-key")};
        CPPUNIT_ASSERT_THROW(stranger.get_token("u", "n"), rc::InvalidParameterError);
    }

    void network_errors() {
        const rc::Client client{rc::Config{}.app_key("k").app_secret("secret-1").domains({"http://127.0.0.1:1"})};
        try {
            client.get_token("u", "n");
            CPPUNIT_FAIL("nobody listens there");
        } catch (const rc::NetworkError &error) {
            CPPUNIT_ASSERT_EQUAL(std::string("connection_refused"), error.reason());
            CPPUNIT_ASSERT_EQUAL(std::string("connect"), error.phase());
            CPPUNIT_ASSERT_EQUAL(std::string("127.0.0.1:1"), error.domain());
            CPPUNIT_ASSERT_EQUAL(std::string("RC_E_NETWORK"), std::string(error.status_name()));
            CPPUNIT_ASSERT(error.is_retriable() && !error.maybe_delivered());
        }
    }

    void a_moved_client_and_an_empty_result() {
        rc::Client first{rc::Config::from_environment()};
        const rc::Client second = std::move(first);
        CPPUNIT_ASSERT_NO_THROW(second.get_token("cpp-5", "n"));
        CPPUNIT_ASSERT_THROW(first.get_token("cpp-5", "n"), rc::ArgumentError);
        const rc::Result empty;
        CPPUNIT_ASSERT(empty.json().empty() && empty.text("a").empty() && !empty.has("a") && empty.keys("").empty());
    }

    void events() {
        std::string names, data;
        for (const rc::Event &event : client_.events(rc::agent::Generate{"agent1", "你好"})) {
            names += event.name();
            data += event.data();
            CPPUNIT_ASSERT(!event.id().empty());
        }
        expect_contains(names, "samplesample");
        expect_contains(data, R"({"text":" 你好"}{"finishReason":"stop"})");
        const rc::EventStream by_id =
            client_.events("agent.generate", rc::Params().set("agentId", "agent1").set("query", "q"));
        CPPUNIT_ASSERT(by_id.c_ptr() != nullptr);
        CPPUNIT_ASSERT_THROW(client_.events("user.get_token"), rc::ArgumentError);
        rc::agent::Generate ordinary{"agent1", "q"};
        ordinary.stream = true;
        CPPUNIT_ASSERT_THROW(client_.call(ordinary), rc::ArgumentError);
    }

    void events_outlive_client_and_stream() {
        std::vector<rc::Event> all;
        {
            const auto question = rc::agent::Generate{"agent1", "q"};
            rc::EventStream stream = rc::Client(rc::Config::from_environment()).events(question);
            all.assign(stream.begin(), stream.end());
            CPPUNIT_ASSERT(stream.begin() == stream.end());
        }
        CPPUNIT_ASSERT(all.back().data() == R"({"finishReason":"stop"})" && !all.front().data().empty());
    }

    void events_are_canceled() {
        rc::EventStream stream = client_.events(rc::agent::Generate{"agent1", "q"});
        auto event = stream.begin();
        CPPUNIT_ASSERT(event != stream.end() && event->name() == "sample");
        stream.cancel();
        CPPUNIT_ASSERT_THROW(++event, rc::CanceledError);
        CPPUNIT_ASSERT_THROW(stream.next(), rc::CanceledError);
    }

    void the_catalogue() {
        const std::vector<std::string> ids = rc::operations();
        CPPUNIT_ASSERT(std::find(ids.begin(), ids.end(), "user.get_token") != ids.end());
        expect_contains(rc::describe("user.get_token"), "/user/getToken.json");
        CPPUNIT_ASSERT(rc::describe("user.no_such").empty());
        CPPUNIT_ASSERT_EQUAL(std::string(rc_version_string()), rc::version());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppClientTest);

}  // namespace
