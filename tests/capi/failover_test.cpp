// Failover through the C ABI of the shipped library and its C++ header: a first domain that breaks off, and a second
// one that is well.
#include <array>
#include <atomic>
#include <cstdlib>
#include <mutex>
#include <rongcloud/cpp/message.hpp>
#include <rongcloud/rongcloud.hpp>
#include <thread>
#include <vector>

#include "tests/capi/handles.hpp"
#include "tests/support/loopback_server.hpp"

namespace rongcloud::test {

namespace {

// Takes one request on each connection and closes without an answer.
ServerScript breaking_off() {
    ServerScript script;
    script.answers_per_connection = 0;
    script.takes_one_more = true;
    return script;
}

std::string url(const LoopbackServer &server) { return "http://127.0.0.1:" + std::to_string(server.port()); }
std::string domain(const LoopbackServer &server) { return "127.0.0.1:" + std::to_string(server.port()); }

ServerScript answering(const std::string &body = R"({"code":200,"token":"t"})") {
    ServerScript script;
    script.answer =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
        "\r\n\r\n" + body;
    return script;
}

struct Told {
    std::mutex mutex;
    std::vector<std::string> switches;

    static void add(void *user_data, const char *previous, const char *current, const char *reason) {
        auto *told = static_cast<Told *>(user_data);
        const std::lock_guard lock(told->mutex);
        told->switches.push_back(std::string(previous) + ">" + current + " " + reason);
    }
};

}  // namespace

class FailoverTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(FailoverTest);
    CPPUNIT_TEST(a_call_moves_to_the_second_domain);
    CPPUNIT_TEST(an_unknown_outcome);
    CPPUNIT_TEST(a_marked_message_is_repeated);
    CPPUNIT_TEST(threads_share_what_they_learn);
    CPPUNIT_TEST(from_cpp);
    CPPUNIT_TEST(switches_in_cpp);
    CPPUNIT_TEST_SUITE_END();

    LoopbackServer first_{breaking_off()};
    LoopbackServer second_{answering()};

    static constexpr const char *kNobody = "http://127.0.0.1:1";  // where nobody listens

    // With a first domain that cannot be reached.
    ConfigPtr config_unreachable(const char *name = nullptr, const char *value = nullptr) {
        ConfigPtr made = config(name, value);
        rc_config_set(made.get(), "domains", (std::string(kNobody) + "," + url(second_)).c_str(), nullptr);
        return made;
    }
    ConfigPtr config(const char *name = nullptr, const char *value = nullptr) {
        ConfigPtr made = config_from_environment();
        rc_config_set(made.get(), "emulator", nullptr, nullptr);
        rc_config_set(made.get(), "domains", (url(first_) + "," + url(second_)).c_str(), nullptr);
        rc_config_set(made.get(), "timeout_ms", "60000", nullptr);
        rc_config_set(made.get(), "response_timeout_ms", "30000", nullptr);
        if (name != nullptr) CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(made.get(), name, value, nullptr));
        return made;
    }

    static std::string endpoints(const ClientPtr &client) {
        rc_bytes *json = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_endpoints(client.get(), &json, nullptr));
        const std::unique_ptr<rc_bytes, Free> owner(json);
        return {rc_bytes_data(json), rc_bytes_size(json)};
    }
    static void expect_contains(const std::string &text, const std::string &part) {
        CPPUNIT_ASSERT_MESSAGE("'" + text + "' should contain '" + part + "'", text.find(part) != std::string::npos);
    }
    static rc_status send(const ClientPtr &client, rc_result **result, rc_error **error) {
        const std::array<const char *, 1> users{"u2"};
        return rc_message_send_private(client.get(), "u1", users.data(), users.size(), "RC:TxtMsg",
                                       R"({"content":"hi"})", nullptr, result, error);
    }

    void a_call_moves_to_the_second_domain() {
        const ClientPtr client = client_of(config_unreachable());
        Told told;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_set_switch_hook(client.get(), &Told::add, &told, nullptr));
        rc_result *result = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_get_token(client.get(), "u1", "Ann", nullptr, &result, nullptr));
        const ResultPtr owner(result);
        CPPUNIT_ASSERT_EQUAL(std::int32_t{2}, rc_result_attempts(result));
        CPPUNIT_ASSERT_EQUAL(domain(second_), std::string(rc_result_domain(result)));
        CPPUNIT_ASSERT_EQUAL(0, rc_result_already_accepted(result));
        expect_contains(endpoints(client), std::string("{\"domain\":\"127.0.0.1:1") +
                                               R"(","state":"open","preferred":false,"consecutive_failures":1,)");
        expect_contains(endpoints(client),
                        "{\"domain\":\"" + domain(second_) + R"(","state":"closed","preferred":true)");
        const std::string expected = "127.0.0.1:1>" + domain(second_) + " connection_refused";
        CPPUNIT_ASSERT((told.switches == std::vector<std::string>{expected}));
    }

    void an_unknown_outcome() {
        const ClientPtr client = client_of(config());
        rc_result *result = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_OUTCOME_UNKNOWN}, send(client, &result, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(result == nullptr);
        CPPUNIT_ASSERT_EQUAL(std::string("outcome_unknown"), std::string(rc_error_reason(error)));
        CPPUNIT_ASSERT_EQUAL(std::string("connection_closed"), std::string(rc_error_cause(error)));
        CPPUNIT_ASSERT_EQUAL(std::string("RC_E_OUTCOME_UNKNOWN"), std::string(rc_status_name(rc_error_status(error))));
        CPPUNIT_ASSERT(rc_error_maybe_delivered(error) == 1 && rc_error_is_retriable(error) == 0);
        CPPUNIT_ASSERT_EQUAL(0, second_.answers());
        // Of other failures the cause is the reason.
        rc_error *other = nullptr;
        rc_user_get_token(client.get(), "", "Ann", nullptr, &result, &other);
        const ErrorPtr other_owner(other);
        CPPUNIT_ASSERT_EQUAL(std::string(rc_error_reason(other)), std::string(rc_error_cause(other)));
    }

    void a_marked_message_is_repeated() {
        const ClientPtr client = client_of(config("message_random", "true"));
        rc_result *result = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, send(client, &result, nullptr));
        const ResultPtr owner(result);
        CPPUNIT_ASSERT_EQUAL(std::int32_t{2}, rc_result_attempts(result));
        CPPUNIT_ASSERT_EQUAL(domain(second_), std::string(rc_result_domain(result)));
    }

    void threads_share_what_they_learn() {
        const ClientPtr client = client_of(config_unreachable("failover_cool_down_ms", "5"));
        Told told;
        rc_client_set_switch_hook(client.get(), &Told::add, &told, nullptr);
        std::atomic<int> failures{0};
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i) {
                    rc_result *result = nullptr;
                    rc_user_get_token(client.get(), "u1", "Ann", nullptr, &result, nullptr);
                    const ResultPtr owner(result);
                    if (result == nullptr || rc_result_domain(result) != domain(second_)) ++failures;
                    endpoints(client);
                    rc_client_set_switch_hook(client.get(), &Told::add, &told, nullptr);
                }
            });
        }
        for (auto &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(0, failures.load());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, told.switches.size());
    }

    void from_cpp() {
        rc::Config config;
        config.app_key("k").app_secret("secret-1").domains({url(first_), url(second_)}).set("emulator", "");
        config.set("response_timeout_ms", "30000").timeout(std::chrono::seconds{60});
        rc::Client client(config);
        const rc::message::SendPrivate message{"u1", {"u2"}, {"RC:TxtMsg", R"({"content":"hi"})"}};
        try {
            client.call(message);
            CPPUNIT_FAIL("the outcome is not known");
        } catch (const rc::OutcomeUnknownError &error) {
            CPPUNIT_ASSERT_EQUAL(std::string("connection_closed"), error.cause());
            CPPUNIT_ASSERT(error.maybe_delivered() && error.api_code() == 0);
        }
        expect_contains(client.endpoints(), R"("state":"closed","preferred":true,"consecutive_failures":1,)");
    }

    void switches_in_cpp() {
        rc::Config config;
        config.app_key("k").app_secret("secret-1").domains({kNobody, url(second_)}).set("emulator", "");
        rc::Client client(config);
        std::vector<std::string> told;
        client.set_switch_hook([&](const rc::DomainSwitch &change) {
            told.push_back(change.previous + ">" + change.current + " " + change.reason);
            throw 1;
        });
        const rc::message::SendPrivate message{"u1", {"u2"}, {"RC:TxtMsg", R"({"content":"hi"})"}};
        client.call(message);
        CPPUNIT_ASSERT((told == std::vector<std::string>{"127.0.0.1:1>" + domain(second_) + " connection_refused"}));
        rc::Client moved = std::move(client);
        CPPUNIT_ASSERT(!moved.call(message).raw.already_accepted());
        expect_contains(moved.endpoints(), R"("state":"open")");
        moved.set_switch_hook({});
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(FailoverTest);

}  // namespace rongcloud::test
