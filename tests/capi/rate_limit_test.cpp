// The rate limiter through the C ABI of the shipped library and its C++ header.
#include <array>
#include <rongcloud/cpp/message.hpp>
#include <rongcloud/rongcloud.hpp>
#include <string>
#include <thread>

#include "tests/capi/async_support.hpp"

namespace rongcloud::test {

class RateLimitTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RateLimitTest);
    CPPUNIT_TEST(off_by_default);
    CPPUNIT_TEST(the_limit_is_reached);
    CPPUNIT_TEST(a_wait_ends_with_a_cancellation);
    CPPUNIT_TEST(a_wait_ends_with_the_client);
    CPPUNIT_TEST(from_cpp);
    CPPUNIT_TEST_SUITE_END();

    static std::string report(const ClientPtr &client) {
        rc_bytes *json = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_rate_limits(client.get(), &json, nullptr));
        const std::unique_ptr<rc_bytes, Free> owner(json);
        return {rc_bytes_data(json), rc_bytes_size(json)};
    }
    static rc_status send(const ClientPtr &client, rc_error **error) {
        const std::array<const char *, 1> groups{"g1"};
        rc_result *result = nullptr;
        const rc_status status = rc_message_send_group(client.get(), "u1", groups.data(), groups.size(), "RC:TxtMsg",
                                                       R"({"content":"hi"})", nullptr, &result, error);
        const ResultPtr owner(result);
        return status;
    }
    // One group in 500 s.
    static ConfigPtr slow() {
        ConfigPtr config = config_from_environment();
        rc_config_set(config.get(), "rate_limit_scale_percent", "1", nullptr);
        rc_config_set(config.get(), "rate_limit_share_percent", "1", nullptr);
        return config;
    }

    void off_by_default() {
        const ClientPtr client = client_of(slow());
        for (int i = 0; i < 3; ++i) CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, send(client, nullptr));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"mode":"off","rate_limits":[]})"), report(client));
    }

    void the_limit_is_reached() {
        for (const char *mode : {"wait", "fail"}) {
            const ConfigPtr config = slow();
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config.get(), "rate_limit", mode, nullptr));
            const ClientPtr client = client_of(config);
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, send(client, nullptr));
            rc_error *error = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_LIMIT}, send(client, &error));
            const ErrorPtr owner(error);
            CPPUNIT_ASSERT_EQUAL(std::string("rate_limit_reached"), std::string(rc_error_reason(error)));
            CPPUNIT_ASSERT(rc_error_attempts(error) == 0 && rc_error_maybe_delivered(error) == 0);
            CPPUNIT_ASSERT(rc_error_retry_after_ms(error) > 400000 && rc_error_retry_after_ms(error) <= 600000);
            const std::string text = report(client);
            CPPUNIT_ASSERT_MESSAGE(text, text.find(R"("bucket":"message.send_group","scope":"","counts":"group")") !=
                                             std::string::npos);
        }
    }

    // Calls that wait in line for minutes, if they are let.
    struct Line {
        explicit Line(Tally &tally) {
            const ConfigPtr config = slow();
            rc_config_set(config.get(), "rate_limit", "wait", nullptr);
            rc_config_set(config.get(), "timeout_ms", "600000", nullptr);
            client = client_of(config);
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, send(client, nullptr));
            rc_request *out = nullptr;
            CPPUNIT_ASSERT_EQUAL(
                rc_status{RC_OK},
                rc_call_json_async(client.get(), "message.send_group",
                                   R"({"fromUserId":"u1","toGroupId":["g1"],"objectName":"RC:TxtMsg","content":"{}"})",
                                   Tally::done, &tally, &out, nullptr));
            request.reset(out);
            while (report(client).find(R"("waiting":1)") == std::string::npos) {  // its thread is under way
                CPPUNIT_ASSERT_EQUAL(0, rc_request_is_done(out));
                std::this_thread::yield();
            }
        }
        ClientPtr client;
        RequestPtr request;
    };

    void a_wait_ends_with_a_cancellation() {
        Tally tally;
        const Line line(tally);
        rc_request_cancel(line.request.get());
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(line.request.get(), kPatience));
        CPPUNIT_ASSERT(tally.canceled == 1 && tally.total() == 1);
        CPPUNIT_ASSERT(report(line.client).find(R"("waiting":0)") != std::string::npos);
    }

    void a_wait_ends_with_the_client() {
        Tally tally;
        Line line(tally);
        line.client.reset();
        CPPUNIT_ASSERT(tally.canceled == 1 && tally.total() == 1);
    }

    void from_cpp() {
        rc::Config config = rc::Config::from_environment();
        config.set("rate_limit", "fail").set("rate_limit_scale_percent", "5");  // one group a second
        rc::Client client(config);
        const rc::message::SendGroup message{"u1", {"g1"}, {"RC:TxtMsg", R"({"content":"hi"})"}};
        client.call(message);
        try {
            client.call(rc::message::SendGroup{"u1", {"g1", "g2", "g3"}, {"RC:TxtMsg", R"({"content":"hi"})"}});
            CPPUNIT_FAIL("the limit is reached");
        } catch (const rc::LimitError &error) {
            CPPUNIT_ASSERT(error.retry_after().count() > 0 && error.retry_after().count() <= 1000);
        }
        CPPUNIT_ASSERT(client.rate_limits().find(R"("mode":"fail")") != std::string::npos);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RateLimitTest);

}  // namespace rongcloud::test
