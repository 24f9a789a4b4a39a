// Makes calls of all kinds through the C interface, and enters their outcomes.
#pragma once

#include <rongcloud/rongcloud.h>

#include <atomic>
#include <cstddef>
#include <string>

#include "tests/faults/soak/emulator.hpp"
#include "tests/faults/soak/ledger.hpp"

namespace soak {

class Caller {
public:
    // Throws std::runtime_error when no client can be made.
    Caller(const Emulator& emulator, Ledger& ledger);
    ~Caller();
    Caller(const Caller&) = delete;
    Caller& operator=(const Caller&) = delete;

    // Makes the call of this number; messages go to `recipient`. From any thread. Some calls return later.
    void call(std::size_t number, const std::string& recipient);
    // Until all have returned; false when some have not within a minute.
    bool wait_for_all() const;

private:
    static void finish(void* user_data, rc_status status, rc_result* result, rc_error* error);
    void enter(std::size_t number, rc_status status, rc_result* result, rc_error* error);
    void call_and_wait(rc_client* client, const char* operation, const rc_params* params, std::size_t number);
    void call_and_take(rc_client* client, const char* operation, const rc_params* params, std::size_t number);
    void call_and_go_on(rc_client* client, const char* operation, const rc_params* params, std::size_t number);

    Ledger& ledger_;
    rc_client* plain_;
    rc_client* marking_;
    std::atomic<std::size_t> begun_{0};
    std::atomic<std::size_t> returned_{0};
};

}  // namespace soak
