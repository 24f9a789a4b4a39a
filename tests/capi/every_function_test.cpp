// What holds for every exported function, of which the build makes a list from catalogue/abi.lock: a cancellation of the
// thread waits until it returns, and rc_client_free waits for whoever is inside a client.
#include <pthread.h>
#include <signal.h>

#include <atomic>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <thread>

#include "tests/capi/any_arguments.hpp"

namespace rongcloud::test {

namespace {

std::atomic<const char *> running{""};  // which function, for whoever reads why the test died

class EveryFunction {
public:
    template <class Visit>
    static void visit(Visit &&visit) {
#define FUNCTION(name) visit(#name, &name);
#include "every_function.inc"
#undef FUNCTION
    }
};

// Whether `call` returns in a thread whose cancellation is pending, which is unwound only afterwards.
bool returns_although_canceled(const std::function<void()> &call) {
    struct Shared {
        const std::function<void()> &call;
        bool has_returned = false;
    } shared{call};
    pthread_t thread;
    const auto run = [](void *argument) -> void * {
        auto &mine = *static_cast<Shared *>(argument);
        pthread_cancel(pthread_self());
        mine.call();
        mine.has_returned = true;
        pthread_testcancel();
        return nullptr;
    };
    pthread_create(&thread, nullptr, run, &shared);
    void *ended = nullptr;
    pthread_join(thread, &ended);
    return shared.has_returned && ended == PTHREAD_CANCELED;
}

template <class Object, class Make>
Object *made(const Make &make) {
    Object *object = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, make(&object));
    return object;
}

ParamsPtr params_of(const std::vector<std::pair<const char *, const char *>> &values) {
    ParamsPtr params(rc_params_new());
    for (const auto &[name, value] : values) rc_params_set_str(params.get(), name, value);
    return params;
}

// With a connection that is kept, so that something is to be closed.
ClientPtr warm_client() {
    ClientPtr client = client_of(config_from_environment());
    rc_result_free(made<rc_result>([&](rc_result **out) {
        return rc_call_json(client.get(), "user.get_token", kUserJson, out, nullptr);
    }));
    return client;
}

rc_event_stream *event_stream(rc_client *client) {
    const ParamsPtr params = params_of({{"agentId", "agent1"}, {"query", "q"}});
    return made<rc_event_stream>([&](rc_event_stream **out) {
        return rc_event_stream_open(client, "agent.generate", params.get(), out, nullptr);
    });
}

rc_message_stream *message_stream(rc_client *client) {
    const ParamsPtr params = params_of({{"fromUserId", "u1"}, {"toUserId", "u2"}});
    return made<rc_message_stream>([&](rc_message_stream **out) {
        return rc_message_stream_open(client, "message.send_private_stream", params.get(), out, nullptr);
    });
}

rc_pager *pager(rc_client *client) {
    return made<rc_pager>(
        [&](rc_pager **out) { return rc_pager_new(client, "user.query_blocked", nullptr, out, nullptr); });
}

WebhookConfigPtr webhook_config() {
    WebhookConfigPtr config(made<rc_webhook_config>([](rc_webhook_config **out) { return rc_webhook_config_new(out, nullptr); }));
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_webhook_config_add_secret(config.get(), "key", "secret", nullptr));
    return config;
}

WebhookPtr receiver() {
    const WebhookConfigPtr config = webhook_config();
    return WebhookPtr(made<rc_webhook>([&](rc_webhook **out) { return rc_webhook_new(config.get(), out, nullptr); }));
}

rc_hook_event *hook_event() {
    const WebhookPtr own = receiver();
    const BytesPtr query(made<rc_bytes>(
        [](rc_bytes **out) { return rc_webhook_sign("key", "secret", nullptr, 0, out, nullptr); }));
    const std::string target = std::string("/?") + rc_bytes_data(query.get());
    return made<rc_hook_event>([&](rc_hook_event **out) {
        return rc_webhook_parse(own.get(), "POST", target.c_str(), nullptr, "{\"x\":1}", 7, 0, nullptr, out, nullptr);
    });
}

rc_error *any_error() {
    rc_error *error = nullptr;
    rc_config_set(nullptr, "x", "x", &error);
    return error;
}

// Whether the function takes an object of this kind: rc_pager_next a pager.
bool takes(std::string_view name, std::string_view kind) { return name.substr(0, kind.size()) == kind; }

}  // namespace

class EveryFunctionTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(EveryFunctionTest);
    CPPUNIT_TEST(a_cancellation_waits_until_the_function_returns);
    CPPUNIT_TEST(a_cancellation_waits_where_waiting_calls_are_woken);
    CPPUNIT_TEST(a_cancellation_waits_where_the_last_owner_closes_connections);
    CPPUNIT_TEST(freeing_a_client_waits_for_whoever_is_inside);
    CPPUNIT_TEST(cancelling_is_allowed_in_a_signal_handler);
    CPPUNIT_TEST_SUITE_END();

public:
    void setUp() override {
        std::set_terminate([] {
            std::cerr << "terminated inside " << running << "\n";
            std::abort();
        });
    }

private:
    void check_cancellation(const char *name, const std::function<void()> &call) {
        running = name;
        CPPUNIT_ASSERT_MESSAGE(name, returns_although_canceled(call));
    }

    // `call` is given arguments; not a template, which the compiler would go through for each of the functions.
    void cancel_in(rc_client *client, const char *name, const std::function<void(AnyArguments &)> &call) {
        AnyArguments arguments(client, name);
        const std::string_view which = name;
        const bool frees = which.size() > 5 && which.substr(which.size() - 5) == "_free";
        const ConfigPtr config = config_from_environment();
        ResultPtr result(takes(which, "rc_result_") ? made<rc_result>([&](rc_result **out) {
            return rc_call_json(client, "user.get_token", kUserJson, out, nullptr);
        }) : nullptr);
        ErrorPtr error(takes(which, "rc_error_") ? any_error() : nullptr);
        BytesPtr bytes(takes(which, "rc_bytes_") ? made<rc_bytes>([&](rc_bytes **out) {
            return rc_client_endpoints(client, out, nullptr);
        }) : nullptr);
        ParamsPtr params(takes(which, "rc_params_") ? rc_params_new() : nullptr);
        PagerPtr pages(takes(which, "rc_pager_") ? pager(client) : nullptr);
        EventStreamPtr events(takes(which, "rc_event_stream_") ? event_stream(client) : nullptr);
        MessageStreamPtr messages(takes(which, "rc_message_stream_") ? message_stream(client) : nullptr);
        RequestPtr request(takes(which, "rc_request_") ? made<rc_request>([&](rc_request **out) {
            return rc_call_json_async(client, "user.get_token", kUserJson, nullptr, nullptr, out, nullptr);
        }) : nullptr);
        arguments.set(config.get());
        arguments.set(result.get());
        arguments.set(error.get());
        arguments.set(bytes.get());
        arguments.set(params.get());
        arguments.set(pages.get());
        arguments.set(events.get());
        arguments.set(messages.get());
        arguments.set(request.get());
        WebhookConfigPtr hook_settings(takes(which, "rc_webhook_config_") ? webhook_config() : nullptr);
        WebhookPtr webhook(takes(which, "rc_webhook_") ? receiver() : nullptr);
        HookEventPtr hook(takes(which, "rc_hook_event_") ? hook_event() : nullptr);
        arguments.set(hook_settings.get());
        arguments.set(webhook.get());
        arguments.set(hook.get());
        check_cancellation(name, [&] { call(arguments); });
        if (!frees) return;
        static_cast<void>(result.release()), static_cast<void>(error.release()), static_cast<void>(bytes.release());
        static_cast<void>(params.release()), static_cast<void>(pages.release()), static_cast<void>(events.release());
        static_cast<void>(messages.release()), static_cast<void>(request.release());
        static_cast<void>(hook.release());
        if (takes(which, "rc_webhook_config_")) static_cast<void>(hook_settings.release());
        else static_cast<void>(webhook.release());
    }

    void a_cancellation_waits_until_the_function_returns() {
        const ClientPtr client = warm_client();
        int count = 0;
        EveryFunction::visit([&](const char *name, auto function) {
            ++count;
            const std::string_view which = name;
            if (which == "rc_client_free" || which == "rc_config_free" || which == "rc_event_free") return;  // below
            const ClientPtr own(which == "rc_client_set_credentials" ? warm_client() : nullptr);
            cancel_in(own != nullptr ? own.get() : client.get(), name, [function](AnyArguments &arguments) {
                if constexpr (std::is_same_v<decltype(function), rc_params *(*)()>) {
                    rc_params_free(function());  // nobody else has it
                } else {
                    arguments.call(function);
                }
            });
        });
        CPPUNIT_ASSERT(count > 400);
        rc_config *const config = config_from_environment().release();
        check_cancellation("rc_config_free", [&] { rc_config_free(config); });
        const EventStreamPtr events(event_stream(client.get()));
        rc_event *const event =
            made<rc_event>([&](rc_event **out) { return rc_event_stream_next(events.get(), out, nullptr); });
        for (const auto read : {&rc_event_name, &rc_event_data, &rc_event_id}) {
            check_cancellation("rc_event_...", [&] { read(event); });
        }
        check_cancellation("rc_event_free", [&] { rc_event_free(event); });
    }

    void a_cancellation_waits_where_waiting_calls_are_woken() {
        LoopbackServer server(silent());
        const ClientPtr client = client_at(server, {});
        const RequestPtr request(made<rc_request>([&](rc_request **out) { return start(client, nullptr, nullptr, out); }));
        const EventStreamPtr events(event_stream(client.get()));
        std::thread reader([&] {
            rc_event *event = nullptr;
            rc_event_stream_next(events.get(), &event, nullptr);
        });
        while (server.connections() < 2) std::this_thread::yield();
        check_cancellation("rc_request_cancel", [&] { rc_request_cancel(request.get()); });
        check_cancellation("rc_event_stream_cancel", [&] { rc_event_stream_cancel(events.get()); });
        reader.join();
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(request.get(), kPatience));
    }

    void a_cancellation_waits_where_the_last_owner_closes_connections() {
        const auto orphan = [](auto make) {
            const ClientPtr client = warm_client();
            return make(client.get());
        };
        rc_pager *const pages = orphan(pager);
        check_cancellation("rc_pager_free", [&] { rc_pager_free(pages); });
        rc_message_stream *const messages = orphan(message_stream);
        check_cancellation("rc_message_stream_free", [&] { rc_message_stream_free(messages); });
        rc_event_stream *const events = orphan(event_stream);
        check_cancellation("rc_event_stream_free", [&] { rc_event_stream_free(events); });
        rc_client *const client = warm_client().release();
        check_cancellation("rc_client_free", [&] { rc_client_free(client); });
    }

    // Each thread begins one function, at the moment when the client is freed.
    void free_during(const char *name, const std::function<void(AnyArguments &)> &call, int rounds) {
        constexpr int threads_count = 3;
        running = name;
        for (int round = 0; round < rounds; ++round) {
            ConfigPtr config = config_from_environment();
            rc_config_set(config.get(), "emulator", "127.0.0.1:1", nullptr);  // nothing listens there
            rc_config_set(config.get(), "attempts_max", "1", nullptr);
            rc_client *const client = client_of(config).release();
            std::atomic<int> ready{0};
            std::vector<std::thread> threads;
            for (int i = 0; i < threads_count; ++i) {
                threads.emplace_back([&] {
                    AnyArguments arguments(client, name);
                    ++ready;
                    while (ready < threads_count + 1) std::this_thread::yield();
                    call(arguments);
                });
            }
            while (ready < threads_count) std::this_thread::yield();
            ++ready;
            for (int turn = 0; turn < round % 8; ++turn) std::this_thread::yield();
            rc_client_free(client);
            for (std::thread &thread : threads) thread.join();
        }
    }

    template <class Result, class... Parameters>
    int free_during_any(const char *name, Result (*function)(Parameters...)) {
        if constexpr ((is_client<Parameters> || ...)) {
            const std::string_view which = name;
            if (which == "rc_client_free") return 0;
            // The rest are typed functions, which have one body.
            bool has_own_body = false;
            for (const auto *kind : {"rc_client_", "rc_call", "rc_preview", "rc_get_token", "rc_pager_new",
                                     "rc_event_stream_open", "rc_message_stream_open"}) {
                has_own_body = has_own_body || takes(which, kind);
            }
            free_during(name, [function](AnyArguments &arguments) { arguments.call(function); }, has_own_body ? 16 : 1);
            return 1;
        } else {
            return 0;
        }
    }

    void freeing_a_client_waits_for_whoever_is_inside() {
        int count = 0;
        EveryFunction::visit([&](const char *name, auto function) { count += free_during_any(name, function); });
        CPPUNIT_ASSERT(count > 250);
    }

    static inline rc_request *to_cancel = nullptr;

    void cancelling_is_allowed_in_a_signal_handler() {
        LoopbackServer server(silent());
        const ClientPtr client = client_at(server, {});
        const RequestPtr request(made<rc_request>([&](rc_request **out) { return start(client, nullptr, nullptr, out); }));
        to_cancel = request.get();
        struct sigaction action {};
        struct sigaction before {};
        action.sa_handler = [](int) { rc_request_cancel(to_cancel); };
        sigaction(SIGUSR1, &action, &before);
        pthread_kill(pthread_self(), SIGUSR1);
        sigaction(SIGUSR1, &before, nullptr);
        int state = 0;
        pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &state);
        CPPUNIT_ASSERT_EQUAL(int{PTHREAD_CANCEL_ENABLE}, state);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_request_wait(request.get(), kPatience));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(EveryFunctionTest);

}  // namespace rongcloud::test
