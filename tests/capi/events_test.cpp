// Answers that come as events, through the C ABI of the shipped library: from the emulator over HTTPS, and from a
// server that breaks off, falls silent or sends in odd pieces.
#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "tests/capi/handles.hpp"
#include "tests/support/loopback_server.hpp"

namespace rongcloud::test {

namespace {

using Texts = std::vector<std::string>;

constexpr const char *kHead =
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
const std::string kEnd = "0\r\n\r\n";

std::string chunk(const std::string &bytes) {
    constexpr const char *digits = "0123456789abcdef";
    const std::string size{digits[bytes.size() / 16 % 16], digits[bytes.size() % 16]};
    return size + "\r\n" + bytes + "\r\n";
}

// The next event's data, or why there is none: "(end)", or the reason of the failure in parentheses.
std::string next(rc_event_stream *stream) {
    rc_event *event = nullptr;
    rc_error *error = nullptr;
    const rc_status status = rc_event_stream_next(stream, &event, &error);
    const ErrorPtr error_owner(error);
    const EventPtr owner(event);
    if (status != RC_OK) return "(" + std::string(rc_error_reason(error)) + ")";
    if (event == nullptr) return "(end)";
    return {rc_event_data(event), rc_event_data_size(event)};
}

// What a callback collects, and after how many events it ends the call.
struct Collected {
    Texts names, data, ids;
    std::size_t wanted = SIZE_MAX;

    static int add(void *user_data, const rc_event *event) {
        auto *collected = static_cast<Collected *>(user_data);
        collected->names.emplace_back(rc_event_name(event));
        collected->data.emplace_back(rc_event_data(event), rc_event_data_size(event));
        collected->ids.emplace_back(rc_event_id(event));
        return collected->data.size() == collected->wanted ? 1 : 0;
    }
};

ParamsPtr question(const char *query = "你好") {
    ParamsPtr params(rc_params_new());
    rc_params_set_str(params.get(), RC_AGENT_ID, "agent1");
    rc_params_set_str(params.get(), RC_QUERY, query);
    return params;
}

ClientPtr client_at(const LoopbackServer &server, const char *response_timeout_ms = "20000") {
    ConfigPtr config = config_from_environment();
    const std::string url = "http://127.0.0.1:" + std::to_string(server.port());
    rc_config_set(config.get(), "domains", url.c_str(), nullptr);
    rc_config_set(config.get(), "response_timeout_ms", response_timeout_ms, nullptr);
    rc_config_set(config.get(), "timeout_ms", "60000", nullptr);
    return client_of(config);
}

EventStreamPtr open(const ClientPtr &client, const ParamsPtr &params = question()) {
    rc_event_stream *stream = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK},
                         rc_event_stream_open(client.get(), "agent.generate", params.get(), &stream, nullptr));
    return EventStreamPtr(stream);
}

rc_status call_events(const ClientPtr &client, const ParamsPtr &params, Collected &into, rc_error **error = nullptr) {
    return rc_call_events(client.get(), "agent.generate", params.get(), Collected::add, &into, error);
}

}  // namespace

class EventsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(EventsTest);
    CPPUNIT_TEST(events_of_the_emulator_in_order);
    CPPUNIT_TEST(a_callback_gets_all_or_ends_the_call);
    CPPUNIT_TEST(a_refusal_of_the_service);
    CPPUNIT_TEST(calls_of_the_wrong_kind);
    CPPUNIT_TEST(a_stream_outlives_its_client);
    CPPUNIT_TEST(characters_split_between_chunks);
    CPPUNIT_TEST(an_answer_cut_short);
    CPPUNIT_TEST(silence);
    CPPUNIT_TEST(cancel_wakes_a_waiting_thread);
    CPPUNIT_TEST(cancel_at_any_moment);
    CPPUNIT_TEST(connections_are_kept_after_the_end_only);
    CPPUNIT_TEST_SUITE_END();

    void events_of_the_emulator_in_order() {
        const ClientPtr client = client_of(config_from_environment());
        Collected all;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, call_events(client, question("为 什么"), all));
        CPPUNIT_ASSERT(all.data.size() > 5);
        std::string text;
        for (std::size_t i = 0; i < all.data.size(); ++i) {
            CPPUNIT_ASSERT_EQUAL(std::string("sample"), all.names[i]);
            CPPUNIT_ASSERT_EQUAL(std::to_string(i + 1), all.ids[i]);
            text += all.data[i];
        }
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"text":" 为"}{"text":" 什么"}{"finishReason":"stop"})"),
                             text.substr(text.find(R"({"text":" 为)")));
    }

    void a_callback_gets_all_or_ends_the_call() {
        LoopbackServer server{{.answer = kHead + chunk("data: 1\n\n") + chunk("data: 2\n\ndata: 3\n\n") + kEnd}};
        const ClientPtr client = client_at(server);
        for (const std::size_t wanted : {1, 2, 3}) {
            Collected some;
            some.wanted = wanted;
            rc_error *error = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_CANCELED},
                                 call_events(client, question(), some, &error));
            const ErrorPtr owner(error);
            CPPUNIT_ASSERT_EQUAL(wanted, some.data.size());
            CPPUNIT_ASSERT_EQUAL(std::string("agent.generate"), std::string(rc_error_operation(error)));
            CPPUNIT_ASSERT_EQUAL(1, rc_error_maybe_delivered(error));
        }
        Collected all;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, call_events(client, question(), all));
        CPPUNIT_ASSERT(all.data == Texts({"1", "2", "3"}));
    }

    void a_refusal_of_the_service() {
        const ConfigPtr config = config_from_environment();
        rc_config_set(config.get(), "app_secret", "wrong", nullptr);
        const EventStreamPtr stream = open(client_of(config));
        rc_event *event = nullptr;
        for (int i = 0; i < 2; ++i) {  // it stays the same
            rc_error *error = nullptr;
            CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_API}, rc_event_stream_next(stream.get(), &event, &error));
            const ErrorPtr owner(error);
            CPPUNIT_ASSERT(event == nullptr && rc_error_api_code(error) == 1004);
        }
    }

    void calls_of_the_wrong_kind() {
        const ClientPtr client = client_of(config_from_environment());
        rc_event_stream *stream = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, rc_event_stream_open(client.get(), "user.get_token",
                                                                            question().get(), &stream, nullptr));
        CPPUNIT_ASSERT(stream == nullptr);
        const ParamsPtr params = question();
        rc_params_set_bool(params.get(), RC_STREAM, 1);
        rc_result *result = nullptr;
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT},
                             rc_call(client.get(), "agent.generate", params.get(), &result, &error));
        const ErrorPtr owner(error);
        CPPUNIT_ASSERT(std::string(rc_error_hint(error)).find("rc_call_events") != std::string::npos);
        CPPUNIT_ASSERT(result == nullptr && rc_error_attempts(error) == 0);
    }

    void a_stream_outlives_its_client() {
        ClientPtr client = client_of(config_from_environment());
        const EventStreamPtr unsent = open(client);
        const EventStreamPtr begun = open(client);
        CPPUNIT_ASSERT_EQUAL('{', next(begun.get())[0]);
        client.reset();
        for (rc_event_stream *stream : {unsent.get(), begun.get()}) {
            std::string last;
            for (std::string data; (data = next(stream)) != "(end)";) last = data;
            CPPUNIT_ASSERT_EQUAL(std::string(R"({"finishReason":"stop"})"), last);
        }
    }

    void characters_split_between_chunks() {
        std::string answer = kHead;
        for (const char byte : std::string("event: 名\r\ndata: 你好😀\r\ndata: 行\r\n\r\n")) answer += chunk({byte});
        LoopbackServer server{{.answer = answer + kEnd}};
        const EventStreamPtr stream = open(client_at(server));
        CPPUNIT_ASSERT_EQUAL(std::string("你好😀\n行"), next(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("(end)"), next(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("(end)"), next(stream.get()));
    }

    void an_answer_cut_short() {
        LoopbackServer server{{.answer = kHead + chunk("data: 1\n\ndata: 2\n"), .answers_per_connection = 1}};
        const EventStreamPtr stream = open(client_at(server));
        CPPUNIT_ASSERT_EQUAL(std::string("1"), next(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("(body_truncated)"), next(stream.get()));
    }

    void silence() {
        LoopbackServer server{{.answer = kHead + chunk("data: 1\n\n")}};
        const ClientPtr client = client_at(server, "100");
        const EventStreamPtr stream = open(client);
        CPPUNIT_ASSERT_EQUAL(std::string("1"), next(stream.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("(idle_timeout)"), next(stream.get()));
        const ParamsPtr params = question();
        rc_params_set_timeout_ms(params.get(), 50);
        const EventStreamPtr hurried = open(client, params);
        std::string last;
        while ((last = next(hurried.get())) == "1") {
        }
        CPPUNIT_ASSERT_EQUAL(std::string("(call_timeout)"), last);
    }

    // Before the answer begins, and amid it.
    void cancel_wakes_a_waiting_thread() {
        for (const std::string &answer : {std::string("HTTP/1.1 2"), kHead + chunk("data: 1\n\n")}) {
            LoopbackServer server{{.answer = answer}};
            const EventStreamPtr stream = open(client_at(server));
            std::jthread canceler([&] {
                while (server.answers() == 0) std::this_thread::yield();
                rc_event_stream_cancel(stream.get());
            });
            std::string last;
            while ((last = next(stream.get())) == "1") {
            }
            CPPUNIT_ASSERT_EQUAL(std::string("(canceled)"), last);
        }
    }

    void cancel_at_any_moment() {
        const ClientPtr client = client_of(config_from_environment());
        for (int round = 0; round < 50; ++round) {
            const EventStreamPtr stream = open(client);
            std::atomic<int> events{0};
            std::jthread canceler([&, round] {
                while (events < round % 20) std::this_thread::yield();
                rc_event_stream_cancel(stream.get());
            });
            std::string last;
            while ((last = next(stream.get()))[0] == '{') ++events;
            events = 1000;  // the end came first
            CPPUNIT_ASSERT(last == "(canceled)" || last == "(end)");
        }
    }

    void connections_are_kept_after_the_end_only() {
        LoopbackServer server{{.answer = kHead + chunk("data: 1\n\n") + kEnd}};
        const ClientPtr client = client_at(server);
        for (int i = 0; i < 3; ++i) {
            const EventStreamPtr stream = open(client);
            CPPUNIT_ASSERT_EQUAL(std::string("1"), next(stream.get()));
            CPPUNIT_ASSERT_EQUAL(std::string("(end)"), next(stream.get()));
        }
        CPPUNIT_ASSERT_EQUAL(1, server.connections());
        for (int i = 0; i < 2; ++i) {
            const EventStreamPtr stream = open(client);
            CPPUNIT_ASSERT_EQUAL(std::string("1"), next(stream.get()));
            rc_event_stream_cancel(stream.get());
            CPPUNIT_ASSERT_EQUAL(std::string("(canceled)"), next(stream.get()));
        }
        CPPUNIT_ASSERT_EQUAL(2, server.connections());  // the first of the two had the kept one
        for (int i = 0; i < 2; ++i) CPPUNIT_ASSERT_EQUAL(std::string("1"), next(open(client).get()));
        CPPUNIT_ASSERT_EQUAL(4, server.connections());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(EventsTest);

}  // namespace rongcloud::test
