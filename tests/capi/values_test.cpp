// What may stand in answers and in parameters, through the C ABI of the shipped library.
#include <array>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <limits>
#include <string>

#include "tests/capi/handles.hpp"
#include "tests/support/loopback_server.hpp"

namespace rongcloud::test {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMemoryIsOurs = false;
#else
constexpr bool kMemoryIsOurs = true;
#endif

std::string answer_of(const std::string &body, const char *status = "200 OK") {
    return "HTTP/1.1 " + std::string(status) +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// As /proc/self/status names it.
std::size_t memory_kib(const std::string &name) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.compare(0, name.size() + 1, name + ":") == 0) return std::stoul(line.substr(name.size() + 1));
    }
    return 0;
}

// {"code":200,"a":[0,0,...]}
std::string dense_body(std::size_t bytes) {
    std::string body = R"({"code":200,"a":[0)";
    while (body.size() + 4 < bytes) body += ",0";
    return body + "]}";
}

}  // namespace

class ValuesTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ValuesTest);
    CPPUNIT_TEST(a_broken_character_loses_no_answer);
    CPPUNIT_TEST(numbers_that_no_double_holds);
    CPPUNIT_TEST(a_list_of_any_shape_is_read_in_time);
    CPPUNIT_TEST(memory_of_a_large_answer);
    CPPUNIT_TEST(a_long_refusal_makes_no_long_message);
    CPPUNIT_TEST(numbers_given_are_finite);
    CPPUNIT_TEST(json_and_text_given_are_checked_where_nothing_is_known);
    CPPUNIT_TEST(json_given_has_no_lone_surrogate);
    CPPUNIT_TEST(an_object_is_one_value);
    CPPUNIT_TEST_SUITE_END();

    static ClientPtr client_at(const LoopbackServer &server) {
        const ConfigPtr config = config_from_environment();
        const std::string url = "http://127.0.0.1:" + std::to_string(server.port());
        rc_config_set(config.get(), "domains", url.c_str(), nullptr);
        rc_config_set(config.get(), "timeout_ms", "60000", nullptr);
        return client_of(config);
    }

    static ResultPtr answer(const std::string &body) {
        const LoopbackServer server({answer_of(body)});
        const ClientPtr client = client_at(server);
        rc_result *out = nullptr;
        rc_error *error = nullptr;
        const rc_status status = rc_user_get_info(client.get(), "u", nullptr, &out, &error);
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(rc_error_message(error), rc_status{RC_OK}, status);
        return ResultPtr(out);
    }

    static std::string text(const ResultPtr &result, const char *path) {
        const char *value = rc_result_str(result.get(), path);
        return value != nullptr ? std::string(value, rc_result_str_size(result.get(), path)) : "(none)";
    }

    void a_broken_character_loses_no_answer() {
        const ResultPtr result = answer(
            "\xEF\xBB\xBF{\"code\":200,\"high\":\"a\\ud800b\",\"low\":\"\\udc00\",\"byte\":\"a\xff\",\"pair\":"
            "\"\\ud83d\\ude00\","
            "\"nul\":\"a\\u0000b\",\"twice\":1,\"twice\":2,\"userName\":\"Ann\"}");
        CPPUNIT_ASSERT_EQUAL(std::string("a\uFFFD"
                                         "b"),
                             text(result, "high"));
        CPPUNIT_ASSERT_EQUAL(std::string("\uFFFD"), text(result, "low"));
        CPPUNIT_ASSERT_EQUAL(std::string("a\uFFFD"), text(result, "byte"));
        CPPUNIT_ASSERT_EQUAL(std::string("\U0001F600"), text(result, "pair"));
        CPPUNIT_ASSERT_EQUAL(std::string("a\0b", 3), text(result, "nul"));
        CPPUNIT_ASSERT_EQUAL(std::string("2"), text(result, "twice"));
        CPPUNIT_ASSERT_EQUAL(std::string("Ann"), text(result, "userName"));
        const std::string json(rc_result_json(result.get()), rc_result_json_size(result.get()));
        CPPUNIT_ASSERT(json.find("\\ud800") == std::string::npos && json.find('\xff') == std::string::npos);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, json.find("{\"code\":200,\"high\":\"a\\ufffdb\""));
    }

    void numbers_that_no_double_holds() {
        const ResultPtr result =
            answer(R"({"code":200,"big":-1e400,"tiny":1e-400,"long":123456789012345678901234567890,"userName":"Ann"})");
        CPPUNIT_ASSERT_EQUAL(std::string("-1e400"), text(result, "big"));
        CPPUNIT_ASSERT_EQUAL(7.0, rc_result_double(result.get(), "big", 7));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{7}, rc_result_int(result.get(), "big", 7));
        CPPUNIT_ASSERT_EQUAL(0.0, rc_result_double(result.get(), "tiny", 7));
        CPPUNIT_ASSERT_EQUAL(std::string("123456789012345678901234567890"), text(result, "long"));
        CPPUNIT_ASSERT_EQUAL(std::string("Ann"), text(result, "userName"));
    }

    // A loop over it must not take the square of its length.
    void a_list_of_any_shape_is_read_in_time() {
        std::string body = R"({"code":200,"a":[[0])", object;
        constexpr std::size_t count = 200000;
        for (std::size_t i = 1; i < count; ++i) body += i % 2 == 0 ? ",[0]" : ",1";
        const ResultPtr result = answer(body + "]}");
        CPPUNIT_ASSERT_EQUAL(count, rc_result_count(result.get(), "a"));
        std::size_t arrays = 0;
        for (std::size_t i = 0; i < count; ++i) {
            arrays += rc_result_count(result.get(), ("a[" + std::to_string(i) + "]").c_str());
        }
        CPPUNIT_ASSERT_EQUAL(count / 2, arrays);
    }

    void memory_of_a_large_answer() {
        constexpr std::size_t bytes = 8u << 20;  // the default of response_max_bytes
        const LoopbackServer server({answer_of(dense_body(bytes))});
        const ClientPtr client = client_at(server);
        std::ofstream("/proc/self/clear_refs") << "5" << std::flush;  // the peak begins anew
        const std::size_t before_kib = memory_kib("VmRSS");
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_get_info(client.get(), "u", nullptr, &out, nullptr));
        const ResultPtr result(out);
        CPPUNIT_ASSERT(rc_result_count(out, "a") > 4000000);
        const std::size_t peak_kib = memory_kib("VmHWM");
        const double times = static_cast<double>(peak_kib - before_kib) * 1024 / static_cast<double>(bytes);
        if (kMemoryIsOurs) CPPUNIT_ASSERT_MESSAGE(std::to_string(times), times < 7);
        const LoopbackServer larger({answer_of(dense_body(bytes + 8))});
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_PROTOCOL},
                             rc_user_get_info(client_at(larger).get(), "u", nullptr, &out, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL(std::string("body_too_large"), std::string(rc_error_reason(error)));
    }

    void a_long_refusal_makes_no_long_message() {
        std::string words;
        for (int i = 0; i < 100000; ++i) words += "中";
        const LoopbackServer server({answer_of(R"({"code":1002,"errorMessage":")" + words + "\"}", "400 Bad Request")});
        rc_error *error = nullptr;
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_API},
                             rc_user_get_info(client_at(server).get(), "u", nullptr, &out, &error));
        const ErrorPtr owner(error);
        const std::string message = rc_error_message(error);
        CPPUNIT_ASSERT(message.size() < 2100);
        CPPUNIT_ASSERT_EQUAL(std::string("中..."), message.substr(message.size() - 6));
        CPPUNIT_ASSERT(std::strlen(rc_error_answer(error)) > words.size());
    }

    static void expect_refused(rc_status status, rc_error *error, const char *reason, const char *word) {
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(word, rc_status{RC_E_ARGUMENT}, status);
        CPPUNIT_ASSERT_EQUAL(std::string(reason), std::string(rc_error_reason(error)));
        const std::string message = rc_error_message(error);
        CPPUNIT_ASSERT_MESSAGE(message, message.find(word) != std::string::npos);
        CPPUNIT_ASSERT_EQUAL(0, rc_error_maybe_delivered(error));
    }
    // In a message of the app's own type, and in an operation whose parameters nobody knows.
    static void expect_refused(const ParamsPtr &params, const char *reason, const char *word) {
        rc_bytes *bytes = nullptr;
        rc_error *error = nullptr;
        rc_status status = rc_message_content("app:mine", params.get(), &bytes, &error);
        expect_refused(status, error, reason, word);
        const ClientPtr client = client_of(config_from_environment());
        status = rc_preview(client.get(), "stat.get_push_id", params.get(), nullptr, 0, &bytes, &error);
        expect_refused(status, error, reason, word);
    }

    void numbers_given_are_finite() {
        for (const double number : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                                    -std::numeric_limits<double>::infinity()}) {
            const ParamsPtr params(rc_params_new()), outer(rc_params_new()), list(rc_params_new());
            rc_params_set_double(params.get(), "v", number);
            expect_refused(params, "invalid_argument", "finite");
            rc_params_set_object(outer.get(), "o", params.get());
            expect_refused(outer, "invalid_argument", "finite");
            rc_params_add_object(list.get(), "o", params.get());
            expect_refused(list, "invalid_argument", "finite");
        }
        const ParamsPtr members(rc_params_new());
        rc_params_set_members(members.get(), R"({"v":1e400})");
        expect_refused(members, "invalid_argument", "range of a double");
    }

    void json_and_text_given_are_checked_where_nothing_is_known() {
        const ParamsPtr json(rc_params_new()), bytes(rc_params_new()), name(rc_params_new()), items(rc_params_new());
        rc_params_set_json(json.get(), "v", "{oops");
        expect_refused(json, "invalid_argument", "'v'");
        rc_params_set_str(bytes.get(), "v", "\xff\xfe");
        expect_refused(bytes, "invalid_utf8", "'v'");
        rc_params_set_str(name.get(), "\xff", "v");
        expect_refused(name, "invalid_utf8", "name");
        rc_params_add_str(items.get(), "v", "\xff");
        expect_refused(items, "invalid_utf8", "'v'");
    }

    void json_given_has_no_lone_surrogate() {
        const ParamsPtr json(rc_params_new());
        rc_params_set_json(json.get(), "v", R"({"a":["\ud800"]})");
        expect_refused(json, "invalid_argument", "surrogate");
        const ClientPtr client = client_of(config_from_environment());
        rc_result *out = nullptr;
        for (const char *text : {R"({"userId":"u","name":"\ud800"})", R"({"userId":"u","name":"\udfffx"})"}) {
            rc_error *error = nullptr;
            rc_status status = rc_call_json(client.get(), "user.get_token", text, &out, &error);
            expect_refused(status, error, "invalid_argument", "surrogate");
            status = rc_call_raw(client.get(), "POST", "/v2/x", "application/json; charset=utf-8", text,
                                 std::strlen(text), 0, &out, &error);
            expect_refused(status, error, "invalid_argument", "surrogate");
        }
        rc_error *error = nullptr;
        const rc_status status =
            rc_call_raw(client.get(), "POST", "/v2/x", "Application/JSON", "\"\xff\"", 3, 0, &out, &error);
        expect_refused(status, error, "invalid_utf8", "UTF-8");
    }

    void an_object_is_one_value() {
        const ParamsPtr inner(rc_params_new()), outer(rc_params_new());
        rc_params_set_json(inner.get(), "a", R"(1,"b":2)");
        rc_params_set_object(outer.get(), "v", inner.get());
        expect_refused(outer, "invalid_argument", "'a'");
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ValuesTest);

}  // namespace rongcloud::test
