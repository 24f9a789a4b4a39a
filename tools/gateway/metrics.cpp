#include "tools/gateway/metrics.hpp"

#include <Poco/NumberFormatter.h>

#include <rongcloud/rongcloud.h>

namespace rongcloud::gateway {

namespace {

void write_head(std::string& text, std::string_view name, std::string_view type, std::string_view help) {
    text.append("# HELP rongcloud_gateway_").append(name).append(" ").append(help);
    text.append("\n# TYPE rongcloud_gateway_").append(name).append(" ").append(type).append("\n");
}

std::vector<std::string> verdicts() {
    std::vector<std::string> names;
    for (rc_verdict verdict = RC_VERDICT_OK; verdict <= RC_VERDICT_UNKNOWN_APP; ++verdict) {
        names.emplace_back(rc_verdict_name(verdict));
    }
    names.insert(names.end(), {"not_found", "cut_off", "bad_framing", "head_too_large"});
    return names;
}

std::vector<std::string> types() {
    std::vector<std::string> names{"unknown"};
    for (std::size_t i = 0; i < rc_callback_count(); ++i) names.emplace_back(rc_callback_name(i));
    return names;
}

}  // namespace

void Histogram::observe(std::chrono::steady_clock::duration time) {
    const double seconds = std::chrono::duration<double>(time).count();
    std::size_t bucket = 0;
    while (bucket < kLimits.size() && seconds > kLimits[bucket]) ++bucket;
    buckets_[bucket].fetch_add(1, std::memory_order_relaxed);
    sum_us_.fetch_add(std::chrono::duration_cast<std::chrono::microseconds>(time).count(), std::memory_order_relaxed);
}

void Histogram::write(std::string& text, std::string_view name, std::string_view help) const {
    write_head(text, name, "histogram", help);
    const std::string prefix = "rongcloud_gateway_" + std::string(name);
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < buckets_.size(); ++i) {
        all += buckets_[i].load(std::memory_order_relaxed);
        const std::string limit = i < kLimits.size() ? Poco::NumberFormatter::format(kLimits[i]) : "+Inf";
        text += prefix + "_bucket{le=\"" + limit + "\"} " + std::to_string(all) + "\n";
    }
    text += prefix + "_sum " + Poco::NumberFormatter::format(static_cast<double>(sum_us_.load()) / 1e6, 6) + "\n";
    text += prefix + "_count " + std::to_string(all) + "\n";
}

Counts::Counts(const std::vector<std::string>& labels) {
    for (const std::string& label : labels) counts_[label];
    counts_["other"];
}

void Counts::add(std::string_view label, std::uint64_t number) {
    auto found = counts_.find(label);
    if (found == counts_.end()) found = counts_.find("other");
    found->second.fetch_add(number, std::memory_order_relaxed);
}

void Counts::write(std::string& text, std::string_view name, std::string_view label, std::string_view help) const {
    write_head(text, name, "counter", help);
    for (const auto& [value, count] : counts_) {
        const std::uint64_t number = count.load(std::memory_order_relaxed);
        if (value == "other" && number == 0) continue;
        text.append("rongcloud_gateway_").append(name).append("{").append(label).append("=\"").append(value);
        text += "\"} " + std::to_string(number) + "\n";
    }
}

Metrics::Metrics()
    : requests(verdicts()),
      responses({"200", "400", "401", "404", "405", "413", "431", "503"}),
      events(types()),
      sent({"taken", "unreachable", "refused"}),
      decisions({"chosen", "answered", "late", "failed", "busy"}) {}

std::string Metrics::text() const {
    std::string text;
    requests.write(text, "requests_total", "verdict", "Requests by verdict.");
    responses.write(text, "responses_total", "status", "Answers by HTTP status.");
    events.write(text, "events_total", "type", "Events that were taken, by type.");
    sent.write(text, "sink_events_total", "outcome", "Events given to the sink, by what came of it.");
    decisions.write(text, "decisions_total", "outcome", "Callbacks that decide, by how they were answered.");
    request_time.write(text, "request_seconds", "From the end of a request's head to its answer.");
    sink_time.write(text, "sink_seconds", "What the sink took for a batch.");
    write_metric(text, "requests_in_flight", "gauge", "Requests that are being handled.", in_flight.load());
    write_metric(text, "fallbacks_total", "counter", "Deliveries that the spool took as the sink was late or unreachable.",
                 static_cast<std::int64_t>(fallbacks.load()));
    write_metric(text, "memory_failures_total", "counter", "Calls of the memory that gateways share which failed.",
                 static_cast<std::int64_t>(memory_failures.load()));
    write_metric(text, "connections_timed_out_total", "counter", "Connections that were too slow.",
                 static_cast<std::int64_t>(timeouts.load()));
    write_metric(text, "connections_broken_total", "counter", "Connections that ended with an error.",
                 static_cast<std::int64_t>(broken.load()));
    return text;
}

void write_metric(std::string& text, std::string_view name, std::string_view type, std::string_view help,
                  std::int64_t value) {
    write_head(text, name, type, help);
    text.append("rongcloud_gateway_").append(name).append(" ").append(std::to_string(value)).append("\n");
}

}  // namespace rongcloud::gateway
