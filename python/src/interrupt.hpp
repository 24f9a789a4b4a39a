// Ctrl-C, and whatever else a signal handler of Python raises, while a call waits.
#pragma once

#include <rongcloud/rongcloud.h>

#include <cstdint>
#include <string_view>

namespace rongcloud::python {

// 1 when a handler has raised; the exception is then the current one of this thread. Handlers run in the main thread
// only: elsewhere it is always 0. Neither needs nor has the interpreter's lock.
int handle_signals() noexcept;

bool is_main_thread() noexcept;

// Has a call with these inputs look for signals while it waits.
void heed_signals(rc_params* params);

// rc_call_raw that looks for signals while another thread sends it.
rc_status call_raw_interruptibly(rc_client* client, const char* method, const char* path, const char* content_type,
                                 std::string_view body, std::int32_t timeout_ms, rc_result** result,
                                 rc_error** error);

}  // namespace rongcloud::python
