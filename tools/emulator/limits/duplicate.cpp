#include "tools/emulator/limits/duplicate.hpp"

#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::int64_t kWindow_ms = 60'000;
constexpr const char* kParameter = "msgRandom";

}  // namespace

void check_duplicate(const Call& call) {
    if (!call.settings.deduplicate || !call.arguments.has(kParameter)) return;
    const std::int64_t value = call.arguments.integer(kParameter);
    call.database.execute("DELETE FROM message_randoms WHERE seen_ms <= ?", call.now_ms - kWindow_ms);
    if (call.database.exists("SELECT value FROM message_randoms WHERE app = ? AND value = ?", call.app, value)) {
        throw Refusal(call.settings.duplicate_code, "A message with this msgRandom was sent within the last minute.");
    }
    call.database.execute("INSERT INTO message_randoms(app, value, seen_ms) VALUES(?, ?, ?)", call.app, value,
                          call.now_ms);
}

}  // namespace rongcloud::emulator
