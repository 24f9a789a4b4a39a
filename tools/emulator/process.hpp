// What the program asks of the operating system: signals, descriptors, the end of its parent.
#pragma once

namespace rongcloud::emulator {

// Call first, before any thread is started: they inherit the signal mask.
void prepare_process();

// Waits for SIGINT, SIGTERM or SIGHUP; with `until_input_ends` also for the end of standard input.
void wait_for_end(bool until_input_ends);

}  // namespace rongcloud::emulator
