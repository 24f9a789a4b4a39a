// Everything by which a program sees what a client does: hooks, lines for a log, statistics.
#pragma once

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clock.hpp"
#include "core/base/error.hpp"
#include "core/base/hook_slot.hpp"
#include "core/catalogue/table.hpp"
#include "core/client/attempt_report.hpp"
#include "core/client/statistics.hpp"
#include "core/net/domains.hpp"

namespace rongcloud::client {

// The numbers are those of the C interface.
enum class LogLevel : std::int32_t { error = 1, warning = 2, info = 3, debug = 4 };

struct LogHook {
    LogLevel level = LogLevel::error;  // lines beyond it are not made
    std::function<void(LogLevel, const std::string&)> write;

    void operator()(LogLevel of_line, const std::string& line) const { write(of_line, line); }
    explicit operator bool() const { return static_cast<bool>(write); }
};
using AttemptHook = std::function<void(const AttemptReport&)>;
using SwitchHook = std::function<void(const net::DomainSwitch&)>;

// One a client; thread-safe. Hooks run in the thread that tells, with no lock held. No line has anything of a request
// or an answer in it but the names of the operation and the domain, codes and the request id.
class Observer {
public:
    // `clock` outlives the object. `warnings` are told to the first log hook that takes any.
    Observer(const Clock& clock, std::size_t domain_count, std::vector<std::string> warnings = {})
        : statistics(clock, domain_count), clock_(clock), warnings_(std::move(warnings)) {}

    void set_log(LogHook hook);

    void attempt_ended(const AttemptReport& report, OperationCounters* counters) noexcept;
    void switched(const net::DomainSwitch& change) noexcept;
    void credentials_changed(bool other_app_key) noexcept;

    HookSlot<SwitchHook> on_switch;
    HookSlot<AttemptHook> on_attempt;
    Statistics statistics;

private:
    friend class CallWatch;
    // `make` is called only when somebody wants to read it.
    template <class Make>
    void log(LogLevel level, const Make& make) const noexcept;

    const Clock& clock_;
    HookSlot<LogHook> on_log_;
    const std::vector<std::string> warnings_;
    std::atomic<bool> warned_{false};
};

// One logical call, from its beginning to its end. Unless told otherwise before it is destroyed, the call ended for
// want of memory.
class CallWatch {
public:
    // `row` nullptr: a raw call. `name` as in AttemptReport, lives as long as the object.
    CallWatch(Observer& observer, const catalogue::Operation* row, std::string_view name);
    ~CallWatch();
    CallWatch(const CallWatch&) = delete;
    CallWatch& operator=(const CallWatch&) = delete;

    // Only the first end counts.
    void succeeded(std::int32_t attempts, bool already_accepted, std::string_view request_id) noexcept;
    void failed(const ErrorInfo& info) noexcept;

    OperationCounters& counters() noexcept { return counters_; }

private:
    std::chrono::microseconds end(Status status) noexcept;

    Observer& observer_;
    OperationCounters& counters_;
    const std::string_view name_;
    const SteadyTime started_;
    bool ended_ = false;
};

}  // namespace rongcloud::client
