#include <cppunit/extensions/HelperMacros.h>

#include "core/client/client.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/manual_clock.hpp"
#include "tests/support/scripted_transport.hpp"

namespace rongcloud::test {

using codec::Params;
using Script = ScriptedTransport::Script;

namespace {

Params token_params() {
    Params params;
    params.set("userId", std::string("jlk456j5"));
    params.set("name", std::string("Ironman"));
    params.set("portraitUri", std::string("http://abc.com/myportrait.jpg"));
    return params;
}

std::string header(const std::string &request, const std::string &name) {
    const std::size_t at = request.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "(none)";
    const std::size_t start = at + name.size() + 4;
    return request.substr(start, request.find("\r\n", start) - start);
}

}  // namespace

class ClientTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ClientTest);
    CPPUNIT_TEST(the_documented_request_byte_for_byte);
    CPPUNIT_TEST(preview_is_what_a_call_sends);
    CPPUNIT_TEST(prefixed_headers);
    CPPUNIT_TEST(each_attempt_has_its_own_nonce_and_one_request_id);
    CPPUNIT_TEST(bad_input_sends_nothing);
    CPPUNIT_TEST(errors_say_where_and_never_carry_the_secret);
    CPPUNIT_TEST(the_deadline_comes_from_call_or_settings);
    CPPUNIT_TEST(the_deadline_ends_the_reading_of_an_answer);
    CPPUNIT_TEST_SUITE_END();

    ManualClock clock_;
    Script script_;

    client::Client make_client(std::initializer_list<std::pair<const char *, const char *>> settings = {}) {
        client::Config config;
        config.set("app_key", "your-own-app-key");
        config.set("app_secret", "Y1W2MeFwwwRxa0");
        config.set("region", "beijing");
        for (const auto &[name, value] : settings) config.set(name, value);
        return {config.resolve(), clock_, std::make_unique<ScriptedTransport>(script_)};
    }

    void the_documented_request_byte_for_byte() {
        auto client = make_client({{"request_id_header", "false"}, {"user_agent", ""}});
        CPPUNIT_ASSERT_EQUAL(
            std::string("POST /user/getToken.json HTTP/1.1\r\n"
                        "Host: api.rong-api.com\r\n"
                        "App-Key: your-own-app-key\r\n"
                        "Nonce: 14314\r\n"
                        "Timestamp: 1408710653000\r\n"
                        "Signature: 30be0bbca9c9b2e27578701e9fda2358a814c88f\r\n"
                        "Content-Type: application/x-www-form-urlencoded\r\n"
                        "Content-Length: 78\r\n"
                        "Accept-Encoding: identity\r\n"
                        "\r\n"
                        "userId=jlk456j5&name=Ironman&portraitUri=http%3A%2F%2Fabc.com%2Fmyportrait.jpg"),
            client.preview("user.get_token", token_params(), "14314", 1408710653000));
    }

    void preview_is_what_a_call_sends() {
        auto client = make_client();
        script_.steps.push_back(ScriptedTransport::answer(200, R"({"code":200,"token":"t"})"));
        Params params = token_params();
        params.request_id = "my-request";
        const auto result = client.call("user.get_token", params);
        const std::string &sent = script_.requests.at(0);
        CPPUNIT_ASSERT_EQUAL(sent,
                             client.preview("user.get_token", params, header(sent, "Nonce"), clock_.unix_time_ms()));
        CPPUNIT_ASSERT_EQUAL(std::string("my-request"), header(sent, "X-Request-ID"));
        CPPUNIT_ASSERT_EQUAL(std::string("1408710653000"), header(sent, "Timestamp"));
        CPPUNIT_ASSERT_EQUAL(std::string("my-request"), result.request_id);
        CPPUNIT_ASSERT_EQUAL(std::string("api.rong-api.com"), result.domain);
    }

    void prefixed_headers() {
        auto client = make_client({{"header_prefix", "true"}});
        const std::string request = client.preview("user.get_token", token_params(), "14314", 1408710653000);
        CPPUNIT_ASSERT_EQUAL(std::string("30be0bbca9c9b2e27578701e9fda2358a814c88f"), header(request, "RC-Signature"));
        CPPUNIT_ASSERT_EQUAL(std::string("your-own-app-key"), header(request, "RC-App-Key"));
        CPPUNIT_ASSERT_EQUAL(std::string("(none)"), header(request, "App-Key"));
    }

    void each_attempt_has_its_own_nonce_and_one_request_id() {
        auto client = make_client();
        script_.steps.push_back(ScriptedTransport::failure(Reason::connection_reset, Phase::wait, true, true));
        script_.steps.push_back(ScriptedTransport::answer(200, ""));
        const auto result = client.call("user.get_token", token_params());
        CPPUNIT_ASSERT_EQUAL(2, static_cast<int>(result.attempts));
        CPPUNIT_ASSERT(header(script_.requests[0], "Nonce") != header(script_.requests[1], "Nonce"));
        CPPUNIT_ASSERT(header(script_.requests[0], "Signature") != header(script_.requests[1], "Signature"));
        CPPUNIT_ASSERT_EQUAL(header(script_.requests[0], "X-Request-ID"), header(script_.requests[1], "X-Request-ID"));
    }

    void bad_input_sends_nothing() {
        auto client = make_client();
        expect_reason(Reason::unknown_operation, [&] { client.call("user.getToken", token_params()); });
        expect_reason(Reason::missing_parameter, [&] { client.call("user.get_token", Params{}); });
        Params params = token_params();
        params.timeout_ms = 0;
        expect_reason(Reason::invalid_argument, [&] { client.call("user.get_token", params); });
        params = token_params();
        for (const char *id : {"", "has space", "0123456789012345678901234567890123456", "a\r\nb"}) {
            params.request_id = id;
            expect_reason(Reason::invalid_argument, [&] { client.call("user.get_token", params); });
        }
        expect_reason(Reason::invalid_argument,
                      [&] { client.preview("user.get_token", token_params(), "a\r\nX: y", 1); });
        CPPUNIT_ASSERT(script_.requests.empty());
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_token"),
                             error_of([&] { client.call("user.get_token", Params{}); }).operation);
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_token"),
                             error_of([&] { client.preview("user.get_token", Params{}, "", 0); }).operation);
    }

    // The answer came in time, but reading it would take longer than the call may.
    void the_deadline_ends_the_reading_of_an_answer() {
        std::string body = R"({"code":200,"token":"t","a":[0)";
        for (int i = 0; i < 10000; ++i) body += ",0";
        body += "]}";
        auto client = make_client({{"attempts_max", "1"}});
        script_.steps.push_back(ScriptedTransport::answer(200, body));
        CPPUNIT_ASSERT_EQUAL(std::uint32_t{10001}, client.call("user.get_token", token_params()).document.find("a")->count());
        const auto late = [&](const Deadline &deadline) {
            clock_.elapsed += deadline.remaining();
            return net::Response{200, "application/json", body};
        };
        script_.steps.push_back(late);
        const ErrorInfo info = error_of([&] { client.call("user.get_token", token_params()); });
        CPPUNIT_ASSERT(info.reason == Reason::call_timeout && info.phase == Phase::body && info.maybe_delivered);
        body = R"({"code":200,"token":"t"})";  // nobody gains by losing this one
        script_.steps.push_back(late);
        client.call("user.get_token", token_params());
    }

    void errors_say_where_and_never_carry_the_secret() {
        auto client = make_client();
        script_.steps.push_back([&](const Deadline &) {
            const std::string signature = header(script_.requests.back(), "Signature");
            return net::Response{401, "application/json",
                                 R"({"code":1004,"errorMessage":"expected )" + signature + R"( of Y1W2MeFwwwRxa0"})"};
        });
        const ErrorInfo info = error_of([&] { client.call("user.get_token", token_params()); });
        CPPUNIT_ASSERT_EQUAL(std::string("api.rong-api.com"), info.domain);
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_token"), info.operation);
        CPPUNIT_ASSERT_EQUAL(header(script_.requests[0], "X-Request-ID"), info.request_id);
        for (const std::string *text : {&info.message, &info.answer, &info.hint}) {
            CPPUNIT_ASSERT(text->find("Y1W2MeFwwwRxa0") == std::string::npos);
            CPPUNIT_ASSERT(text->find(header(script_.requests[0], "Signature")) == std::string::npos);
        }
        expect_contains(info.message, "*** of ***");
        // A secret of asterisks must not make the replacement endless; an answer holds it in its JSON form.
        for (const char *secret : {"*", "***", "ab\"cd"}) {
            auto other = make_client({{"app_secret", secret}});
            script_.steps.push_back(ScriptedTransport::answer(
                400, "{\"code\":1004,\"errorMessage\":" + codec::quote_json("a*b and " + std::string(secret)) + "}"));
            const ErrorInfo said = error_of([&] { other.call("user.get_token", token_params()); });
            CPPUNIT_ASSERT(said.message.find("ab\"cd") == std::string::npos);
            CPPUNIT_ASSERT(said.answer.find("cd") == std::string::npos);
        }
        // Words of other pages are made harmless too.
        auto once = make_client({{"attempts_max", "1"}});
        script_.steps.push_back([&](const Deadline &) {
            return net::Response{502, "\x1b[31m\xff " + header(script_.requests.back(), "Signature"), "<html>"};
        });
        const ErrorInfo page = error_of([&] { once.call("user.get_token", token_params()); });
        CPPUNIT_ASSERT(page.message.find(header(script_.requests.back(), "Signature")) == std::string::npos);
        expect_contains(page.message, "?[31m?");
        // Our own words stay whole, even when the secret is a letter.
        auto short_secret = make_client({{"app_secret", "e"}, {"attempts_max", "1"}});
        script_.steps.push_back(ScriptedTransport::failure(Reason::connection_refused, Phase::connect, false, false));
        CPPUNIT_ASSERT_EQUAL(std::string("scripted failure"),
                             error_of([&] { short_secret.call("user.get_token", token_params()); }).message);
    }

    void the_deadline_comes_from_call_or_settings() {
        auto client = make_client({{"timeout_ms", "1234"}});
        Milliseconds given{0};
        const auto remember = [&](const Deadline &deadline) {
            given = deadline.remaining();
            return net::Response{200, "", ""};
        };
        script_.steps = {remember, remember};
        client.call("user.get_token", token_params());
        CPPUNIT_ASSERT(Milliseconds{1234} == given);
        Params params = token_params();
        params.timeout_ms = 77;
        client.call("user.get_token", params);
        CPPUNIT_ASSERT(Milliseconds{77} == given);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ClientTest);

}  // namespace rongcloud::test
