#include "tests/faults/soak/caller.hpp"

#include <chrono>
#include <memory>
#include <stdexcept>
#include <thread>

namespace soak {

namespace {

struct Pending {
    Caller* caller;
    std::size_t number;
};

struct ConfigDeleter {
    void operator()(rc_config* config) const { rc_config_free(config); }
};
struct ParamsDeleter {
    void operator()(rc_params* params) const { rc_params_free(params); }
};

rc_client* make_client(const Emulator& emulator, bool marks) {
    rc_config* made = nullptr;
    if (rc_config_new(&made, nullptr) != RC_OK) throw std::runtime_error("no settings can be made");
    const std::unique_ptr<rc_config, ConfigDeleter> config(made);
    const auto set = [&](const char* name, const std::string& value) {
        if (rc_config_set(config.get(), name, value.c_str(), nullptr) != RC_OK) throw std::runtime_error(name);
    };
    set("app_key", emulator.fact("app_key"));
    set("app_secret", emulator.fact("app_secret"));
    set("domains", emulator.domains());
    set("ca_file", emulator.fact("ca_file"));
    set("connect_timeout_ms", "1000");
    set("response_timeout_ms", "1000");
    set("timeout_ms", "5000");
    set("failover_cool_down_ms", "500");
    set("failover_cool_down_max_ms", "2000");
    set("retry_budget", "100");
    if (marks) {
        set("message_random", "true");
        set("message_random_duplicate_code", std::to_string(kDuplicateCode));
    }
    rc_client* client = nullptr;
    if (rc_client_new(config.get(), &client, nullptr) != RC_OK) throw std::runtime_error("no client can be made");
    return client;
}

}  // namespace

Caller::Caller(const Emulator& emulator, Ledger& ledger)
    : ledger_(ledger), plain_(make_client(emulator, false)), marking_(make_client(emulator, true)) {}

Caller::~Caller() {
    rc_client_free(plain_);
    rc_client_free(marking_);
}

void Caller::enter(std::size_t number, rc_status status, rc_result* result, rc_error* error) {
    Outcome outcome = Outcome::done;
    if (status != RC_OK) outcome = rc_error_maybe_delivered(error) != 0 ? Outcome::unknown : Outcome::failed;
    rc_result_free(result);
    rc_error_free(error);
    Entry& entry = ledger_[number];
    entry.outcome = outcome;
    ++entry.returns;
    ++returned_;
}

void Caller::call_and_wait(rc_client* client, const char* operation, const rc_params* params, std::size_t number) {
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    const rc_status status = rc_call(client, operation, params, &result, &error);
    enter(number, status, result, error);
}

void Caller::call_and_take(rc_client* client, const char* operation, const rc_params* params, std::size_t number) {
    rc_request* request = nullptr;
    rc_result* result = nullptr;
    rc_error* error = nullptr;
    rc_status status = rc_call_async(client, operation, params, nullptr, nullptr, &request, &error);
    if (status == RC_OK) {
        rc_request_wait(request, -1);
        status = rc_request_take(request, &result, &error);
        rc_request_free(request);
    }
    enter(number, status, result, error);
}

void Caller::finish(void* user_data, rc_status status, rc_result* result, rc_error* error) {
    const std::unique_ptr<Pending> pending(static_cast<Pending*>(user_data));
    pending->caller->enter(pending->number, status, result, error);
}

void Caller::call_and_go_on(rc_client* client, const char* operation, const rc_params* params, std::size_t number) {
    auto pending = std::make_unique<Pending>(Pending{this, number});
    rc_request* request = nullptr;
    rc_error* error = nullptr;
    const rc_status status = rc_call_async(client, operation, params, finish, pending.get(), &request, &error);
    if (status != RC_OK) return enter(number, status, nullptr, error);
    static_cast<void>(pending.release());  // finish() has it
    rc_request_free(request);
}

void Caller::call(std::size_t number, const std::string& recipient) {
    const std::unique_ptr<rc_params, ParamsDeleter> params(rc_params_new());
    Entry& entry = ledger_[number];
    entry.kind = number % 2 == 0 ? Kind::question : number % 4 == 1 ? Kind::send : Kind::marked_send;
    const char* operation = "user.check_online";
    if (entry.kind == Kind::question) {
        rc_params_set_str(params.get(), "userId", "someone");
    } else {
        operation = "message.send_private";
        rc_params_set_str(params.get(), "fromUserId", "sender");
        rc_params_add_str(params.get(), "toUserId", recipient.c_str());
        rc_params_set_str(params.get(), "objectName", "app:soak");
        rc_params_set_str(params.get(), "content", std::to_string(number).c_str());
    }
    rc_client* client = entry.kind == Kind::marked_send ? marking_ : plain_;
    ++begun_;
    const std::size_t way = number / 4 % 4;
    if (way == 0) call_and_take(client, operation, params.get(), number);
    else if (way == 1) call_and_go_on(client, operation, params.get(), number);
    else call_and_wait(client, operation, params.get(), number);
}

bool Caller::wait_for_all() const {
    const auto limit = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (returned_ < begun_) {
        if (std::chrono::steady_clock::now() > limit) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

}  // namespace soak
