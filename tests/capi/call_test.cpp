// Calls through the C ABI of the shipped library against the emulator over HTTPS.
#include <algorithm>
#include <array>
#include <vector>

#include "tests/capi/handles.hpp"

namespace rongcloud::test {

class CallTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CallTest);
    CPPUNIT_TEST(a_token_without_objects);
    CPPUNIT_TEST(a_token_that_does_not_fit);
    CPPUNIT_TEST(typed_function_with_optional_parameters);
    CPPUNIT_TEST(lists_and_pages);
    CPPUNIT_TEST(json_and_raw_calls);
    CPPUNIT_TEST(the_request_id_is_the_callers);
    CPPUNIT_TEST(refusals_of_the_service);
    CPPUNIT_TEST(bad_input_says_what_is_wrong);
    CPPUNIT_TEST(out_pointers_stay_untouched_on_failure);
    CPPUNIT_TEST(settings_can_be_replaced_and_unset);
    CPPUNIT_TEST_SUITE_END();

    ClientPtr client_;

public:
    void setUp() override { client_ = client_of(config_from_environment()); }

private:
    static std::string text(const ResultPtr &result, const char *path) {
        const char *value = rc_result_str(result.get(), path);
        return value != nullptr ? value : "(none)";
    }

    void register_user(const char *user_id) {
        std::array<char, 257> token{};
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_get_token(client_.get(), user_id, "name", nullptr, token.data(),
                                                            token.size(), nullptr));
    }

    void a_token_without_objects() {
        std::array<char, 257> token{};
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_get_token(client_.get(), "capi-1", "张三 & co", "http://x/y?z=1",
                                                            token.data(), token.size(), &error));
        CPPUNIT_ASSERT(error == nullptr);
        CPPUNIT_ASSERT(std::string(token.data()).size() > 20);
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_get_info(client_.get(), "capi-1", nullptr, &out, nullptr));
        const ResultPtr info(out);
        CPPUNIT_ASSERT_EQUAL(std::string("张三 & co"), text(info, "userName"));
        CPPUNIT_ASSERT_EQUAL(std::string("http://x/y?z=1"), text(info, "userPortrait"));
    }

    void a_token_that_does_not_fit() {
        std::array<char, 8> token{'x', '\0'};
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                             rc_get_token(client_.get(), "capi-2", "n", nullptr, token.data(), token.size(), &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(std::string(rc_error_message(error)).find("capacity is 8") != std::string::npos);
        CPPUNIT_ASSERT_EQUAL(std::string("x"), std::string(token.data()));
        // The call went out: the error must not look like one of bad input.
        CPPUNIT_ASSERT(rc_error_maybe_delivered(error) == 1 && rc_error_attempts(error) == 1);
        CPPUNIT_ASSERT(std::string(rc_error_request_id(error)).size() == 32);
    }

    void typed_function_with_optional_parameters() {
        const ParamsPtr more(rc_params_new());
        rc_params_set_str(more.get(), RC_PORTRAIT_URI, "http://abc.com/myportrait.jpg");
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_user_get_token(client_.get(), "capi-3", "Ironman", more.get(), &out, nullptr));
        const ResultPtr result(out);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{200}, rc_result_int(out, "code", 0));
        CPPUNIT_ASSERT_EQUAL(std::string("capi-3"), text(result, "userId"));
        CPPUNIT_ASSERT_EQUAL(rc_result_str_size(out, "token"), text(result, "token").size());
        CPPUNIT_ASSERT_EQUAL(1, rc_result_has(out, "token"));
        CPPUNIT_ASSERT_EQUAL(0, rc_result_has(out, "tokens"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{-7}, rc_result_int(out, "token", -7));
        CPPUNIT_ASSERT_EQUAL(std::int32_t{200}, rc_result_http_status(out));
        CPPUNIT_ASSERT(rc_result_json_size(out) > 0 && rc_result_json(out)[0] == '{');
        CPPUNIT_ASSERT_EQUAL(std::int32_t{1}, rc_result_attempts(out));
    }

    void lists_and_pages() {
        register_user("capi-owner");
        const std::array<const char *, 3> users{"b1", "b2", "b3"};
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_blacklist_add(client_.get(), "capi-owner", users.data(),
                                                                     users.size(), nullptr, &out, nullptr));
        rc_result_free(out);
        const ParamsPtr more(rc_params_new());
        rc_params_set_int(more.get(), RC_SIZE, 2);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_user_blacklist_query(client_.get(), "capi-owner", more.get(), &out, nullptr));
        const ResultPtr first(out);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, rc_result_count(out, "users"));
        rc_params_set_str(more.get(), RC_PAGE_TOKEN, rc_result_str(out, "next"));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_user_blacklist_query(client_.get(), "capi-owner", more.get(), &out, nullptr));
        const ResultPtr second(out);
        std::vector<std::string> all{text(first, "users[0]"), text(first, "users[1]"), text(second, "users[0]")};
        std::sort(all.begin(), all.end());
        CPPUNIT_ASSERT(all == std::vector<std::string>({"b1", "b2", "b3"}));
        CPPUNIT_ASSERT_EQUAL(0, rc_result_has(second.get(), "next"));
    }

    void json_and_raw_calls() {
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call_json(client_.get(), "user_tag.set",
                                                            R"({"userId":"capi-4","tags":["中","b"]})", &out, nullptr));
        rc_result_free(out);
        const std::string body = "userIds=capi-4";
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call_raw(client_.get(), "POST", "/user/tags/get.json", nullptr,
                                                           body.data(), body.size(), 0, &out, nullptr));
        const ResultPtr tags(out);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, rc_result_count(out, "result[\"capi-4\"]"));
        CPPUNIT_ASSERT_EQUAL(std::string("capi-4"), std::string(rc_result_key(out, "result", 0)));
        CPPUNIT_ASSERT(rc_result_key(out, "result", 1) == nullptr);
    }

    void the_request_id_is_the_callers() {
        const ParamsPtr params(rc_params_new());
        rc_params_set_members(params.get(), R"({"userId":"capi-5","name":"n"})");
        rc_params_set_request_id(params.get(), "order-4711");
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_call(client_.get(), "user.get_token", params.get(), &out, nullptr));
        const ResultPtr result(out);
        CPPUNIT_ASSERT_EQUAL(std::string("order-4711"), std::string(rc_result_request_id(out)));
    }

    void refusals_of_the_service() {
        const ConfigPtr config = config_from_environment();
        rc_config_set(config.get(), "app_secret", "another-secret", nullptr);
        const ClientPtr stranger = client_of(config);
        rc_error *error = nullptr;
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_API}, rc_user_get_info(stranger.get(), "u", nullptr, &out, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL(std::int32_t{1004}, rc_error_api_code(error));
        CPPUNIT_ASSERT_EQUAL(std::int32_t{401}, rc_error_http_status(error));
        CPPUNIT_ASSERT_EQUAL(std::string("authentication"), std::string(rc_error_category(error)));
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_info"), std::string(rc_error_operation(error)));
        for (const char *word : {"clock", "Secret", "region"}) {
            CPPUNIT_ASSERT(std::string(rc_error_hint(error)).find(word) != std::string::npos);
        }
        CPPUNIT_ASSERT(std::string(rc_error_message(error)).find("another-secret") == std::string::npos);
        CPPUNIT_ASSERT(std::string(rc_error_request_id(error)).size() == 32);
        CPPUNIT_ASSERT(!rc_error_maybe_delivered(error) && !rc_error_is_retriable(error));
    }

    void bad_input_says_what_is_wrong() {
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), "userId", "u");
        rc_params_add_str(params.get(), "userId", "v");  // remembered: it is text already
        rc_params_set_str(params.get(), "name", "n");
        rc_error *error = nullptr;
        rc_result *out = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                             rc_call(client_.get(), "user.get_token", params.get(), &out, &error));
        const ErrorPtr first(error);
        CPPUNIT_ASSERT(std::string(rc_error_message(error)).find("not a list") != std::string::npos);
        CPPUNIT_ASSERT_EQUAL(std::string("none"), std::string(rc_error_phase(error)));
        const std::array<const char *, 2> users{"a", nullptr};
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                             rc_user_unblock(client_.get(), users.data(), 2, nullptr, &out, &error));
        const ErrorPtr second(error);
        CPPUNIT_ASSERT(std::string(rc_error_message(error)).find("item 1 is NULL") != std::string::npos);
    }

    void out_pointers_stay_untouched_on_failure() {
        auto *const mark = reinterpret_cast<rc_result *>(0x1);
        rc_result *out = mark;
        CPPUNIT_ASSERT(rc_call(client_.get(), "no.such", nullptr, &out, nullptr) != RC_OK);
        CPPUNIT_ASSERT(out == mark);
        rc_error *error = reinterpret_cast<rc_error *>(0x1);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_user_query_blocked(client_.get(), nullptr, &out, &error));
        CPPUNIT_ASSERT(error == nullptr);
        rc_result_free(out);
    }

    void settings_can_be_replaced_and_unset() {
        const ConfigPtr config = config_from_environment();
        rc_config_set(config.get(), "app_secret", nullptr, nullptr);
        rc_client *client = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG}, rc_client_new(config.get(), &client, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT_EQUAL(std::string("missing_setting"), std::string(rc_error_reason(error)));
        CPPUNIT_ASSERT(client == nullptr);
        bool seen = false;
        for (size_t i = 0; i < rc_option_count(); ++i) seen = seen || std::string(rc_option_name(i)) == "app_secret";
        CPPUNIT_ASSERT(seen && rc_option_name(rc_option_count()) == nullptr);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CallTest);

}  // namespace rongcloud::test
