// Statistics, hooks, lines for a log and changing credentials, through the C ABI of the shipped library and its C++
// header: a first domain that breaks off, and a second one that is well.
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>

#include <mutex>
#include <rongcloud/cpp/message.hpp>
#include <rongcloud/cpp/user.hpp>
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

ServerScript answering(const std::string &status, const std::string &body) {
    ServerScript script;
    script.answer = "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                    std::to_string(body.size()) + "\r\n\r\n" + body;
    return script;
}

std::string url(const LoopbackServer &server) { return "http://127.0.0.1:" + std::to_string(server.port()); }
std::string domain(const LoopbackServer &server) { return "127.0.0.1:" + std::to_string(server.port()); }

struct Lines {
    std::mutex mutex;
    std::vector<std::string> lines;

    void add(const std::string &line) {
        const std::lock_guard lock(mutex);
        lines.push_back(line);
    }
    static void on_attempt(void *user_data, const rc_attempt *a) {
        const bool has_times = rc_attempt_started_us(a) > 1600000000000000 && rc_attempt_duration_us(a) > 0 &&
                               rc_attempt_connecting_us(a) <= rc_attempt_duration_us(a);
        static_cast<Lines *>(user_data)->add(
            std::string(rc_attempt_method(a)) + " " + rc_attempt_operation(a) + " " + rc_attempt_domain(a) + " #" +
            std::to_string(rc_attempt_number(a)) + " " + rc_attempt_phase(a) + " " + rc_attempt_outcome(a) + " " +
            std::to_string(rc_attempt_http_status(a)) + " " + std::to_string(rc_attempt_api_code(a)) +
            (rc_attempt_sent_bytes(a) > 100 ? " sent" : "") + (rc_attempt_received_bytes(a) > 50 ? " received" : "") +
            (has_times ? "" : " WRONG TIMES") + (rc_attempt_reused_connection(a) != 0 ? " reused" : "") +
            (rc_attempt_will_retry(a) != 0 ? " again" : "") + " id=" + rc_attempt_request_id(a));
    }
    static void on_log(void *user_data, rc_log_level level, const char *message) {
        static_cast<Lines *>(user_data)->add(std::to_string(level) + " " + message);
    }
};

Poco::JSON::Object::Ptr stats_of(rc_client *client) {
    rc_bytes *json = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_client_stats(client, &json, nullptr));
    const std::unique_ptr<rc_bytes, Free> owner(json);
    return Poco::JSON::Parser().parse(std::string(rc_bytes_data(json))).extract<Poco::JSON::Object::Ptr>();
}

const std::string kNobody = "http://127.0.0.1:1";  // where nobody listens

void expect_contains(const std::string &text, const std::string &part) {
    CPPUNIT_ASSERT_MESSAGE("'" + text + "' should contain '" + part + "'", text.find(part) != std::string::npos);
}

}  // namespace

class ObservabilityTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ObservabilityTest);
    CPPUNIT_TEST(every_attempt_is_told);
    CPPUNIT_TEST(lines_of_each_level);
    CPPUNIT_TEST(a_switch_is_a_line);
    CPPUNIT_TEST(no_line_has_anything_private);
    CPPUNIT_TEST(what_is_counted);
    CPPUNIT_TEST(many_threads_count_and_replace_hooks);
    CPPUNIT_TEST(attempts_are_signed_with_the_credentials_of_the_moment);
    CPPUNIT_TEST(credentials_that_cannot_be_right_are_refused);
    CPPUNIT_TEST(from_cpp);
    CPPUNIT_TEST_SUITE_END();

    LoopbackServer first_{breaking_off()};
    LoopbackServer second_{answering("200 OK", R"({"code":200,"token":"t"})")};

    ConfigPtr config(const std::string &domains) {
        rc_config *config = nullptr;
        rc_config_new(&config, nullptr);
        ConfigPtr made(config);
        for (const auto &[name, value] : {std::pair<const char *, const char *>{"emulator", nullptr},
                                          {"app_key", "k"},
                                          {"app_secret", "the-secret-1"},
                                          {"domains", domains.c_str()},
                                          {"timeout_ms", "60000"},
                                          {"response_timeout_ms", "30000"}}) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_config_set(config, name, value, nullptr));
        }
        return made;
    }
    ConfigPtr config() { return config(url(first_) + "," + url(second_)); }

    static void get_token(const ClientPtr &client, const char *request_id, rc_status expected = RC_OK) {
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), "userId", "hidden-user");
        rc_params_set_str(params.get(), "name", "hidden-name");
        rc_params_set_request_id(params.get(), request_id);
        rc_result *result = nullptr;
        CPPUNIT_ASSERT_EQUAL(expected, rc_call(client.get(), "user.get_token", params.get(), &result, nullptr));
        rc_result_free(result);
    }
    static rc_status send(const ClientPtr &client) {
        const char *const users[] = {"hidden-user"};
        rc_result *result = nullptr;
        const rc_status status =
            rc_message_send_private(client.get(), "hidden-user", users, 1, "RC:TxtMsg",
                                    R"({"content":"hidden-text"})", nullptr, &result, nullptr);
        rc_result_free(result);
        return status;
    }

    void every_attempt_is_told() {
        const ClientPtr client = client_of(config(kNobody + "," + url(second_)));
        Lines told;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_client_set_attempt_hook(client.get(), &Lines::on_attempt, &told, nullptr));
        get_token(client, "id-1");
        get_token(client, "id-2");
        rc_result *result = nullptr;
        rc_call_raw(client.get(), "GET", "/new.json?a=hidden", nullptr, nullptr, 0, 0, &result, nullptr);
        rc_result_free(result);
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, told.lines.size());
        const std::string at_first = "POST user.get_token 127.0.0.1:1";
        const std::string at_second = "POST user.get_token " + domain(second_);
        CPPUNIT_ASSERT_EQUAL(at_first + " #1 connect connection_refused 0 0 again id=id-1", told.lines[0]);
        CPPUNIT_ASSERT_EQUAL(at_second + " #2 body none 200 0 sent received id=id-1", told.lines[1]);
        CPPUNIT_ASSERT_EQUAL(at_second + " #1 body none 200 0 sent received reused id=id-2", told.lines[2]);
        expect_contains(told.lines[3], "GET /new.json " + domain(second_) + " #1 body none 200");
        rc_client_set_attempt_hook(client.get(), nullptr, nullptr, nullptr);
        get_token(client, "id-3");
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, told.lines.size());
    }

    void lines_of_each_level() {
        const auto lines_of = [this](rc_log_level level) {
            const ClientPtr client = client_of(config());
            Lines told;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                                 rc_client_set_log_hook(client.get(), level, &Lines::on_log, &told, nullptr));
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_OUTCOME_UNKNOWN}, send(client));
            rc_client_set_credentials(client.get(), nullptr, "the-secret-2", nullptr);
            get_token(client, "id-1");
            return told.lines;
        };
        const auto errors = lines_of(RC_LOG_ERROR);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, errors.size());
        expect_contains(errors[0],
                        "1 message.send_private: it is not known whether the service did it, connection_closed");
        const auto warnings = lines_of(RC_LOG_WARNING);
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, warnings.size());
        expect_contains(warnings[0], "2 message.send_private: attempt 1 at " + domain(first_) +
                                         " ended in phase wait after ");
        expect_contains(warnings[0], " with connection_closed, no other one follows, request id ");
        CPPUNIT_ASSERT_EQUAL(errors[0].substr(0, 60), warnings[1].substr(0, 60));
        expect_contains(warnings[2], " with connection_closed, another one follows, request id id-1");
        const auto infos = lines_of(RC_LOG_INFO);
        CPPUNIT_ASSERT_EQUAL(std::size_t{4}, infos.size());
        CPPUNIT_ASSERT_EQUAL(
            std::string("3 attempts are signed with a new App Secret from now on, and with the same App Key"), infos[2]);
        const auto all = lines_of(RC_LOG_DEBUG);
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, all.size());
        expect_contains(all[4], "4 user.get_token: succeeded after ");
        expect_contains(all[4], " ms and 2 attempts, request id id-1");
        const ClientPtr client = client_of(config());
        for (const rc_log_level wrong : {0, 5, -1}) {
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                                 rc_client_set_log_hook(client.get(), wrong, &Lines::on_log, nullptr, nullptr));
        }
    }

    void a_switch_is_a_line() {
        const ClientPtr client = client_of(config(kNobody + "," + url(second_)));
        Lines told;
        rc_client_set_log_hook(client.get(), RC_LOG_WARNING, &Lines::on_log, &told, nullptr);
        get_token(client, "id-1");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, told.lines.size());
        CPPUNIT_ASSERT_EQUAL("2 calls now go to " + domain(second_) + " instead of 127.0.0.1:1: connection_refused",
                             told.lines[0]);
    }

    // Calls that succeed, are refused with everything private in the answer, and fail; all lines, all attempts.
    void no_line_has_anything_private() {
        Lines told;
        const std::string echo = R"({"code":1002,"errorMessage":"hidden-user hidden-text the-secret-1 )";
        LoopbackServer refusing{answering("400 Bad Request", echo + R"(the-secret-2"})")};
        for (const std::string &domains : {url(first_) + "," + url(second_), url(refusing), kNobody}) {
            const ClientPtr client = client_of(config(domains));
            rc_client_set_log_hook(client.get(), RC_LOG_DEBUG, &Lines::on_log, &told, nullptr);
            rc_client_set_attempt_hook(client.get(), &Lines::on_attempt, &told, nullptr);
            for (int round = 0; round < 2; ++round) {
                send(client);
                const ParamsPtr params(rc_params_new());
                rc_params_set_str(params.get(), "userId", "hidden-user");
                rc_params_set_str(params.get(), "unknown-hidden", "hidden-value");
                rc_result *result = nullptr;
                rc_call(client.get(), "user.get_token", params.get(), &result, nullptr);
                rc_call_raw(client.get(), "POST", "/a.json?x=hidden-query", nullptr, "hidden-body", 12, 0, &result,
                            nullptr);
                rc_result_free(result);
                rc_client_set_credentials(client.get(), nullptr, "the-secret-2", nullptr);
            }
        }
        CPPUNIT_ASSERT(told.lines.size() > 20);
        const std::vector<std::string> private_texts{"hidden", "the-secret", "ignature", R"("code")", "token\":"};
        for (const std::string &line : told.lines) {
            for (const std::string &text : private_texts) {
                CPPUNIT_ASSERT_MESSAGE(line, line.find(text) == std::string::npos);
            }
            // A signature is 40 hexadecimal digits.
            std::size_t run = 0;
            for (const char c : line) {
                run = std::isxdigit(static_cast<unsigned char>(c)) != 0 ? run + 1 : 0;
                CPPUNIT_ASSERT_MESSAGE(line, run < 40);
            }
        }
    }

    void what_is_counted() {
        const ClientPtr client = client_of(config(kNobody + "," + url(second_)));
        CPPUNIT_ASSERT_EQUAL(0, stats_of(client.get())->getValue<int>("started"));
        get_token(client, "id-1");
        get_token(client, "id-2");
        get_token(client, "", RC_E_ARGUMENT);  // a wrong request id: counted, and no attempt made
        rc_result *result = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                             rc_call(client.get(), "user.get_token", nullptr, &result, nullptr));
        rc_call_raw(client.get(), "GET", "/new.json", nullptr, nullptr, 0, 0, &result, nullptr);
        rc_result_free(result);
        const auto stats = stats_of(client.get());
        const auto number = [](const Poco::JSON::Object::Ptr &from, const char *name) {
            return from->getValue<int>(name);
        };
        CPPUNIT_ASSERT_EQUAL(5, number(stats, "started"));
        CPPUNIT_ASSERT_EQUAL(0, number(stats, "in_flight"));
        CPPUNIT_ASSERT_EQUAL(3, number(stats, "succeeded"));
        CPPUNIT_ASSERT_EQUAL(2, stats->getObject("failed")->getValue<int>("RC_E_ARGUMENT"));
        CPPUNIT_ASSERT_EQUAL(4, number(stats, "attempts"));
        CPPUNIT_ASSERT_EQUAL(1, number(stats, "retries"));
        CPPUNIT_ASSERT_EQUAL(1, number(stats, "switches"));
        CPPUNIT_ASSERT(number(stats, "sent_bytes") > 400 && number(stats, "received_bytes") > 150);
        const auto operations = stats->getArray("operations");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, operations->size());
        const auto user = operations->getObject(0);
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_token"), user->getValue<std::string>("operation"));
        CPPUNIT_ASSERT_EQUAL(std::string("raw"), operations->getObject(1)->getValue<std::string>("operation"));
        CPPUNIT_ASSERT_EQUAL(4, number(user->getObject("latency"), "count"));
        CPPUNIT_ASSERT(user->getObject("latency")->getValue<double>("sum_ms") > 0);
        const auto domains = user->getArray("domains");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, domains->size());
        const auto ill = domains->getObject(0);
        CPPUNIT_ASSERT_EQUAL(std::string("127.0.0.1:1"), ill->getValue<std::string>("domain"));
        CPPUNIT_ASSERT_EQUAL(1, ill->getObject("outcomes")->getValue<int>("connection_refused"));
        const auto well = domains->getObject(1);
        CPPUNIT_ASSERT_EQUAL(2, well->getObject("outcomes")->getValue<int>("none"));
        CPPUNIT_ASSERT_EQUAL(1, number(well, "retries"));
        int in_buckets = 0;
        const auto buckets = well->getObject("latency")->getArray("buckets");
        for (unsigned i = 0; i < buckets->size(); ++i) in_buckets += buckets->getArray(i)->getElement<int>(1);
        CPPUNIT_ASSERT_EQUAL(2, in_buckets);
    }

    void many_threads_count_and_replace_hooks() {
        const ClientPtr client = client_of(config(kNobody + "," + url(second_)));
        get_token(client, "first");
        Lines told;
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back([&] {
                for (int i = 0; i < 50; ++i) {
                    rc_client_set_attempt_hook(client.get(), &Lines::on_attempt, &told, nullptr);
                    rc_client_set_log_hook(client.get(), RC_LOG_DEBUG, &Lines::on_log, &told, nullptr);
                    const char *const secret = i % 2 == 0 ? "the-secret-1" : "the-secret-2";
                    rc_client_set_credentials(client.get(), nullptr, secret, nullptr);
                    get_token(client, "id-1");
                    stats_of(client.get());
                }
            });
        }
        for (auto &thread : threads) thread.join();
        const auto stats = stats_of(client.get());
        CPPUNIT_ASSERT_EQUAL(201, stats->getValue<int>("succeeded"));
        CPPUNIT_ASSERT_EQUAL(202, stats->getValue<int>("attempts"));
        CPPUNIT_ASSERT_EQUAL(0, stats->getValue<int>("in_flight"));
        CPPUNIT_ASSERT(told.lines.size() >= 400);
    }

    static std::string preview(const ClientPtr &client) {
        const ParamsPtr params(rc_params_new());
        rc_params_set_str(params.get(), "userId", "u1");
        rc_params_set_str(params.get(), "name", "Ann");
        rc_params_set_request_id(params.get(), "id-1");
        rc_bytes *bytes = nullptr;
        CPPUNIT_ASSERT_EQUAL(
            rc_status{RC_OK},
            rc_preview(client.get(), "user.get_token", params.get(), "14314", 1408710653491, &bytes, nullptr));
        const std::unique_ptr<rc_bytes, Free> owner(bytes);
        return {rc_bytes_data(bytes), rc_bytes_size(bytes)};
    }

    // Against the emulator, which checks signatures.
    void attempts_are_signed_with_the_credentials_of_the_moment() {
        const ClientPtr client = client_of(config_from_environment());
        const std::string before = preview(client);
        get_token(client, "id-1");
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                             rc_client_set_credentials(client.get(), nullptr, "not-the-secret", nullptr));
        get_token(client, "id-2", RC_E_API);
        CPPUNIT_ASSERT(before != preview(client));
        CPPUNIT_ASSERT_EQUAL(
            rc_status{RC_OK},
            rc_client_set_credentials(client.get(), std::getenv("TEST_SECOND_APP_KEY"),
                                      std::getenv("TEST_SECOND_APP_SECRET"), nullptr));
        get_token(client, "id-3");
        expect_contains(preview(client), std::string("App-Key: ") + std::getenv("TEST_SECOND_APP_KEY") + "\r\n");
    }

    void credentials_that_cannot_be_right_are_refused() {
        const ClientPtr client = client_of(config());
        const std::string before = preview(client);
        for (const auto &[key, secret] : {std::pair<const char *, const char *>{nullptr, ""},
                                          {"", "the-secret-2"},
                                          {"a b", "the-secret-2"},
                                          {nullptr, "line\nend"},
                                          {nullptr, "\xFF"}}) {
            rc_error *error = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CONFIG},
                                 rc_client_set_credentials(client.get(), key, secret, &error));
            const ErrorPtr owner(error);
            CPPUNIT_ASSERT(std::string(rc_error_message(error)).find("the-secret") == std::string::npos);
        }
        CPPUNIT_ASSERT_EQUAL(before, preview(client));
    }

    void from_cpp() {
        rc::Config config;
        config.app_key("k").app_secret("the-secret-1").domains({kNobody, url(second_)}).set("emulator", "");
        config.set("response_timeout_ms", "30000").timeout(std::chrono::seconds{60});
        rc::Client client(config);
        std::vector<rc::Attempt> attempts;
        std::vector<std::string> lines;
        client.set_attempt_hook([&](const rc::Attempt &attempt) {
            attempts.push_back(attempt);
            throw 1;
        });
        client.set_log_hook(rc::LogLevel::debug, [&](rc::LogLevel level, const std::string &line) {
            lines.push_back(std::to_string(static_cast<int>(level)) + line);
        });
        rc::Client moved = std::move(client);
        moved.get_token("u1", "Ann");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, attempts.size());
        CPPUNIT_ASSERT_EQUAL(std::string("connection_refused"), attempts[0].outcome);
        CPPUNIT_ASSERT(attempts[0].will_retry && !attempts[1].will_retry && attempts[1].number == 2);
        CPPUNIT_ASSERT_EQUAL(attempts[0].request_id, attempts[1].request_id);
        CPPUNIT_ASSERT(std::chrono::system_clock::now() - attempts[1].started < std::chrono::minutes{5});
        const auto first_ended = attempts[0].started + attempts[0].duration;
        CPPUNIT_ASSERT(attempts[1].started >= first_ended - std::chrono::milliseconds{1});
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, lines.size());
        expect_contains(moved.stats(), R"("operation":"user.get_token","started":1,"in_flight":0,"succeeded":1)");
        moved.set_credentials("", "the-secret-2");
        moved.set_credentials("k2", "the-secret-2");
        expect_contains(lines.back(), "another App Key");
        CPPUNIT_ASSERT_THROW(moved.set_credentials("", ""), rc::ConfigError);
        moved.set_attempt_hook({});
        moved.set_log_hook(rc::LogLevel::error, {});
        moved.get_token("u1", "Ann");
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, attempts.size());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ObservabilityTest);

}  // namespace rongcloud::test
