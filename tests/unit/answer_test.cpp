#include <cppunit/extensions/HelperMacros.h>

#include "core/codec/result.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

class AnswerTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(AnswerTest);
    CPPUNIT_TEST(success_in_all_its_forms);
    CPPUNIT_TEST(codes_of_other_paths_are_not_success);
    CPPUNIT_TEST(refusals_carry_code_hint_and_answer);
    CPPUNIT_TEST(a_known_quota_with_http_200_is_an_error);
    CPPUNIT_TEST(an_unknown_code_keeps_number_and_text);
    CPPUNIT_TEST(a_code_that_cannot_be_read_is_not_success);
    CPPUNIT_TEST(other_pages_are_told_apart);
    CPPUNIT_TEST(the_end_of_the_call_ends_the_reading);
    CPPUNIT_TEST(one_broken_character_or_number_does_not_lose_an_answer);
    CPPUNIT_TEST_SUITE_END();

    static codec::Result decode(int status, const char *body, const char *path = "/user/getToken.json",
                                const char *type = "application/json") {
        return codec::decode_answer(path, status, type, body);
    }

    void success_in_all_its_forms() {
        CPPUNIT_ASSERT_EQUAL(std::string("{}"), decode(200, "").body);
        CPPUNIT_ASSERT_EQUAL(std::string("{}"), decode(200, " \r\n").body);
        decode(200, R"({"code":200})");
        decode(200, R"({"code":"200","extra":{"never":"seen"}})");
        decode(200, R"({"result":1})");
        decode(200, R"({"code":10000,"msg":"ok"})", "/v2/ultragroups");
        decode(200, R"({"code":200})", "/chatroom/keepalive/add.json");
        for (const char *name : {"add", "remove", "query"}) {  // 0 was the answer of earlier years
            decode(200, R"({"code":0})", (std::string("/chatroom/keepalive/") + name + ".json").c_str());
        }
    }

    void the_end_of_the_call_ends_the_reading() {
        std::string body = R"({"code":200,"a":[0)";
        for (int i = 0; i < 10000; ++i) body += ",0";
        body += "]}";
        for (const int status : {200, 500}) {
            expect_reason(Reason::call_timeout, [&] {
                codec::decode_answer("/user/getToken.json", status, "application/json", body,
                                     [] { throw Error(Reason::call_timeout, "over"); });
            });
        }
    }

    void one_broken_character_or_number_does_not_lose_an_answer() {
        const auto result = decode(200, R"({"code":200,"a":"\ud800","b":1e400,"token":"t"})");
        CPPUNIT_ASSERT_EQUAL(std::string("\uFFFD"), std::string(to_text(*result.document.find("a"))));
        CPPUNIT_ASSERT_EQUAL(std::string("t"), std::string(to_text(*result.document.find("token"))));
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"code":200,"a":"\ufffd","b":1e400,"token":"t"})"), result.body);
        expect_contains(error_of([] { decode(400, "{\"code\":1002,\"errorMessage\":\"\xff\\ud800\"}"); }).message,
                        "\uFFFD\uFFFD");
        expect_reason(Reason::not_json, [] { decode(200, R"({"code":1e400})"); });
    }

    void codes_of_other_paths_are_not_success() {
        expect_reason(Reason::api_code, [] { decode(200, R"({"code":10000})"); });
        expect_reason(Reason::api_code, [] { decode(200, R"({"code":0})"); });
    }

    void refusals_carry_code_hint_and_answer() {
        const ErrorInfo info = error_of([] { decode(401, R"({"code":1004,"errorMessage":"bad signature"})"); });
        CPPUNIT_ASSERT(info.status == Status::api);
        CPPUNIT_ASSERT_EQUAL(1004, static_cast<int>(info.api_code));
        CPPUNIT_ASSERT_EQUAL(401, static_cast<int>(info.http_status));
        expect_contains(info.message, "signature_error");
        expect_contains(info.message, "bad signature");
        for (const char *word : {"clock", "Secret", "region"}) expect_contains(info.hint, word);
        expect_contains(info.answer, "1004");
        CPPUNIT_ASSERT(!info.retriable && !info.maybe_delivered);
        CPPUNIT_ASSERT(error_of([] { decode(429, R"({"code":1008})"); }).retriable);
        CPPUNIT_ASSERT(error_of([] { decode(504, R"({"code":1050})"); }).maybe_delivered);
    }

    void a_known_quota_with_http_200_is_an_error() {
        const ErrorInfo info = error_of([] { decode(200, R"({"code":26021,"subUserIds":["a"]})"); });
        CPPUNIT_ASSERT_EQUAL(26021, static_cast<int>(info.api_code));
        expect_contains(info.answer, "subUserIds");
        CPPUNIT_ASSERT(info.maybe_delivered);  // the other users are followed
    }

    void an_unknown_code_keeps_number_and_text() {
        const ErrorInfo info = error_of([] { decode(400, R"({"code":"98765","errorMessage":"未知错误"})"); });
        CPPUNIT_ASSERT_EQUAL(98765, static_cast<int>(info.api_code));
        expect_contains(info.message, "98765");
        expect_contains(info.message, "未知错误");
        expect_contains(error_of([] { decode(400, R"({"code":123456789012})"); }).message, "123456789012");
    }

    void a_code_that_cannot_be_read_is_not_success() {
        for (const char *body : {R"({"code":"error"})", R"({"code":[500]})", R"({"code":99999999999999999999})",
                                 R"({"code":"1004 "})", R"({"code":1.5})"}) {
            expect_reason(Reason::not_json, [&] { decode(200, body); });
        }
        decode(200, R"({"code":null})");
    }

    void other_pages_are_told_apart() {
        const ErrorInfo html = error_of([] { decode(502, "<html>Bad Gateway</html>", "/", "text/html"); });
        CPPUNIT_ASSERT(html.reason == Reason::http_status && html.status == Status::protocol && html.retriable);
        CPPUNIT_ASSERT_EQUAL(502, static_cast<int>(html.http_status));
        expect_contains(html.message, "text/html");
        expect_reason(Reason::not_json, [] { decode(200, "<html>Log in to the hotel</html>", "/", "text/html"); });
        expect_reason(Reason::not_json, [] { decode(200, "[1]"); });
        expect_reason(Reason::http_status, [] { decode(503, ""); });
        expect_reason(Reason::http_status, [] { decode(500, R"({"code":200})"); });
        CPPUNIT_ASSERT(!error_of([] { decode(403, ""); }).retriable);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(AnswerTest);

}  // namespace rongcloud::test
