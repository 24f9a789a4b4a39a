#include "core/client/observer.hpp"

#include "core/codec/number_text.hpp"

namespace rongcloud::client {

namespace {

using codec::number_text;

std::string in_ms(std::chrono::microseconds time) {
    return number_text(static_cast<double>(time.count() / 100) / 10) + " ms";
}

std::string attempts_text(std::int32_t count) { return number_text(count) + (count == 1 ? " attempt" : " attempts"); }

void add_request_id(std::string& line, std::string_view request_id) {
    if (!request_id.empty()) line.append(", request id ").append(request_id);
}

void add_codes(std::string& line, std::int32_t http_status, std::int32_t api_code) {
    if (http_status != 0) line += " (HTTP " + number_text(http_status);
    if (http_status != 0 && api_code != 0) line += ", code " + number_text(api_code);
    if (http_status != 0) line += ')';
}

std::string line_of(const AttemptReport& report) {
    std::string line(report.operation);
    line.append(": attempt ").append(number_text(report.number)).append(" at ").append(report.domain);
    line.append(" ended in phase ").append(phase_name(report.phase)).append(" after ").append(in_ms(report.lasted));
    line.append(" with ").append(reason_row(report.outcome).name);
    add_codes(line, report.http_status, report.api_code);
    line.append(report.will_retry ? ", another one follows" : ", no other one follows");
    add_request_id(line, report.request_id);
    return line;
}

// A refusal and a cancellation are for the caller; the rest is for whoever runs the program.
LogLevel level_of(Reason outcome) {
    return outcome == Reason::api_code || outcome == Reason::canceled ? LogLevel::info : LogLevel::warning;
}

}  // namespace

template <class Make>
void Observer::log(LogLevel level, const Make& make) const noexcept {
    const LogHook* const hook = on_log_.get();
    if (hook == nullptr || level > hook->level) return;
    try {
        (*hook)(level, make());
    } catch (...) {  // the call that has something to tell is not to fail because of it
    }
}

void Observer::set_log(LogHook hook) {
    const bool takes_warnings = hook && hook.level >= LogLevel::warning;
    on_log_.set(std::move(hook));
    if (!takes_warnings || warned_.exchange(true)) return;
    for (const std::string& warning : warnings_) log(LogLevel::warning, [&warning] { return warning; });
}

void Observer::attempt_ended(const AttemptReport& report, OperationCounters* counters) noexcept {
    try {
        if (counters != nullptr) counters->domains.get(report.domain_index).add(report);
    } catch (...) {  // no memory to count it
    }
    if (on_attempt.get() != nullptr) {
        AttemptReport dated = report;
        dated.started_unix_us = clock_.unix_time_us() - report.lasted.count();
        on_attempt.call(dated);
    }
    if (report.outcome != Reason::none) log(level_of(report.outcome), [&] { return line_of(report); });
}

void Observer::switched(const net::DomainSwitch& change) noexcept {
    statistics.count_switch();
    on_switch.call(change);
    log(LogLevel::warning, [&] {
        const bool has_recovered = change.reason == Reason::none;
        std::string line = "calls now go to ";
        line.append(change.current).append(" instead of ").append(change.previous).append(": ");
        return line.append(has_recovered ? "it has recovered" : reason_row(change.reason).name);
    });
}

void Observer::credentials_changed(bool other_app_key) noexcept {
    log(LogLevel::info, [&] {
        return std::string("attempts are signed with a new App Secret from now on, ") +
               (other_app_key ? "and with another App Key" : "and with the same App Key");
    });
}

CallWatch::CallWatch(Observer& observer, const catalogue::Operation* row, std::string_view name)
    : observer_(observer),
      counters_(observer.statistics.operation(
          row != nullptr ? std::optional(static_cast<std::size_t>(row - catalogue::operations().data()))
                         : std::nullopt)),
      name_(name),
      started_(observer.clock_.now()) {
    counters_.started.add();
}

CallWatch::~CallWatch() {
    if (!ended_) end(Status::memory);
}

std::chrono::microseconds CallWatch::end(Status status) noexcept {
    ended_ = true;
    const auto lasted = std::chrono::duration_cast<std::chrono::microseconds>(observer_.clock_.now() - started_);
    counters_.ended[static_cast<std::size_t>(status)].add();
    counters_.latency.add(lasted);
    return lasted;
}

void CallWatch::succeeded(std::int32_t attempts, bool already_accepted, std::string_view request_id) noexcept {
    if (ended_) return;
    if (already_accepted) counters_.already_accepted.add();
    const auto lasted = end(Status::ok);
    observer_.log(LogLevel::debug, [&] {
        std::string line(name_);
        line.append(": succeeded after ").append(in_ms(lasted)).append(" and ").append(attempts_text(attempts));
        if (already_accepted) line += ", an earlier one had been accepted";
        add_request_id(line, request_id);
        return line;
    });
}

void CallWatch::failed(const ErrorInfo& info) noexcept {
    if (ended_) return;
    const auto lasted = end(info.status);
    const bool is_unknown = info.status == Status::outcome_unknown;
    observer_.log(is_unknown ? LogLevel::error : LogLevel::debug, [&] {
        std::string line(name_);
        if (is_unknown) line += ": it is not known whether the service did it, ";
        else line.append(": failed with ").append(status_name(static_cast<std::int32_t>(info.status))).append(", ");
        line.append(reason_row(is_unknown ? info.cause : info.reason).name);
        add_codes(line, info.http_status, info.api_code);
        line.append(", after ").append(in_ms(lasted)).append(" and ").append(attempts_text(info.attempts));
        add_request_id(line, info.request_id);
        return line;
    });
}

}  // namespace rongcloud::client
