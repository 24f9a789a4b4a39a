#include "interrupt.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <memory>

#include "interpreter.hpp"

namespace rongcloud::python {

namespace {

int check(void*) { return handle_signals(); }

}  // namespace

bool is_main_thread() noexcept { return ::syscall(SYS_gettid) == ::getpid(); }

int handle_signals() noexcept {
    // Others need not wait for the lock.
    if (!Unlocked::is_here() || !is_main_thread()) return 0;
    return Unlocked::with_lock([] { return PyErr_CheckSignals() != 0 ? 1 : 0; });
}

void heed_signals(rc_params* params) { rc_params_set_interrupt(params, &check, nullptr); }

rc_status call_raw_interruptibly(rc_client* client, const char* method, const char* path, const char* content_type,
                                 std::string_view body, std::int32_t timeout_ms, rc_result** result,
                                 rc_error** error) {
    constexpr std::int32_t step_ms = 50;
    rc_request* request = nullptr;
    const rc_status status = rc_call_raw_async(client, method, path, content_type, body.data(), body.size(), timeout_ms,
                                               nullptr, nullptr, &request, error);
    if (status != RC_OK) return status;
    const std::unique_ptr<rc_request, decltype(&rc_request_free)> owner(request, &rc_request_free);
    while (rc_request_wait(request, step_ms) == RC_E_TIMEOUT) {
        if (handle_signals() == 0) continue;
        rc_request_cancel(request);
        rc_request_wait(request, -1);
        return RC_E_CANCELED;
    }
    return rc_request_take(request, result, error);
}

}  // namespace rongcloud::python
