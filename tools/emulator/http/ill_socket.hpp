// The ways in which a connection goes wrong below TLS and HTTP, on its bare descriptor. Nothing throws.
#pragma once

#include <atomic>
#include <cstdint>
#include <string_view>

namespace rongcloud::emulator {

using Stopping = std::atomic<bool>;  // the listener ends: no wait goes on

// Ends the connection with a RST, at once and whatever was still to be sent. By the thread that uses it.
void reset_connection(int descriptor);
// Ends it with a FIN, without a word of TLS, and waits a moment so that no RST follows.
void close_connection(int descriptor);
// Wakes the thread that uses it, which then finds its end. From any thread.
void interrupt_connection(int descriptor);
// Says nothing until the client goes away.
void hold_connection(int descriptor, const Stopping& stopping);
// False when the client says nothing, or goes away.
bool wait_for_data(int descriptor, const Stopping& stopping);
void pause(std::int64_t ms, const Stopping& stopping);
// Below TLS.
void send_raw(int descriptor, std::string_view data);

}  // namespace rongcloud::emulator
