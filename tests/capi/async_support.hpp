// What tests of asynchronous calls share. A tally is declared before its client: freeing the client completes calls.
#pragma once

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

#include "tests/capi/handles.hpp"
#include "tests/support/loopback_server.hpp"

namespace rongcloud::test {

constexpr std::int32_t kPatience = 60000;
constexpr auto kUserJson = R"({"userId":"async","name":"名字"})";
constexpr auto kTokenAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 24\r\n\r\n{\"code\":200,\"token\":\"t\"}";

struct FreeRequest {
    void operator()(rc_request *p) const { rc_request_free(p); }
};
using RequestPtr = std::unique_ptr<rc_request, FreeRequest>;

// Counts what callbacks were given.
struct Tally {
    std::mutex mutex;
    std::condition_variable changed;
    int answers = 0;
    int canceled = 0;
    int others = 0;
    std::string last_message{};

    int total() const { return answers + canceled + others; }
    static void done(void *user_data, rc_status status, rc_result *result, rc_error *error) {
        auto &tally = *static_cast<Tally *>(user_data);
        const bool is_whole = (status == RC_OK) == (result != nullptr) && (result == nullptr) == (error != nullptr);
        const std::lock_guard lock(tally.mutex);
        if (status == RC_OK && is_whole) ++tally.answers;
        else if (status == RC_E_CANCELED && is_whole) ++tally.canceled;
        else ++tally.others;
        if (error != nullptr) tally.last_message = rc_error_message(error);
        rc_result_free(result);
        rc_error_free(error);
        tally.changed.notify_all();
    }
    void wait_for(int count) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return total() >= count; });
    }
};

inline ClientPtr client_at(const LoopbackServer &server, const std::vector<std::pair<const char *, const char *>> &settings) {
    ConfigPtr config = config_from_environment();
    const std::string address = "127.0.0.1:" + std::to_string(server.port());
    rc_config_set(config.get(), "emulator", address.c_str(), nullptr);
    for (const auto &[name, value] : settings) rc_config_set(config.get(), name, value, nullptr);
    return client_of(config);
}

inline rc_status start(const ClientPtr &client, rc_done_fn done, void *user_data, rc_request **out,
                rc_error **error = nullptr) {
    return rc_call_json_async(client.get(), "user.get_token", kUserJson, done, user_data, out, error);
}

inline ServerScript silent() {
    ServerScript script;
    script.reads = false;
    return script;
}

inline ServerScript tokens() {
    ServerScript script;
    script.answer = kTokenAnswer;
    return script;
}

}  // namespace rongcloud::test
