// Ctrl-C, and whatever else a signal handler of Python raises, while a call waits.
#pragma once

#include <rongcloud/rongcloud.h>

namespace rongcloud::python {

// 1 when a handler has raised; the exception is then the current one of this thread. Handlers run in the main thread
// only: elsewhere it is always 0. Neither needs nor has the interpreter's lock.
int handle_signals() noexcept;

bool is_main_thread() noexcept;

// Has a call with these inputs look for signals while it waits.
void heed_signals(rc_params* params);

}  // namespace rongcloud::python
