#include "core/client/endpoints_json.hpp"

#include <cmath>

#include "core/codec/json.hpp"
#include "core/codec/number_text.hpp"

namespace rongcloud::client {

namespace {

std::string endpoint_json(const net::DomainReport& report, std::int64_t unix_time_ms) {
    std::string out = "{\"domain\":" + codec::quote_json(report.domain);
    out.append(",\"state\":\"").append(net::domain_state_name(report.state));
    out.append("\",\"preferred\":").append(report.preferred ? "true" : "false");
    out.append(",\"consecutive_failures\":").append(codec::number_text(report.consecutive_failures));
    out.append(",\"open_until_ms\":");
    out.append(report.cool_down_left ? codec::number_text(unix_time_ms + report.cool_down_left->count()) : "null");
    out.append(",\"operations_avoided\":").append(codec::number_text(static_cast<std::int64_t>(report.operations_avoided)));
    out.append(",\"latency_average_ms\":");
    out.append(report.latency_average_ms ? codec::number_text(std::round(*report.latency_average_ms * 1000) / 1000)
                                         : "null");
    out.append(",\"last_fault\":");
    const bool is_ill = report.last_fault != Reason::none;
    out.append(is_ill ? codec::quote_json(reason_row(report.last_fault).name) : "null");
    return out + "}";
}

}  // namespace

std::string endpoints_json(std::span<const net::DomainReport> reports, const EndpointChoice& choice,
                           std::int64_t unix_time_ms) {
    std::string out = "{\"endpoints\":[";
    for (const net::DomainReport& report : reports) {
        if (out.back() != '[') out += ',';
        out += endpoint_json(report, unix_time_ms);
    }
    out.append("],\"chosen_by\":{\"setting\":").append(codec::quote_json(choice.setting));
    out.append(",\"value\":").append(codec::quote_json(choice.value));
    out.append(",\"source\":").append(codec::quote_json(source_name(choice.source)));
    return out + "}}";
}

}  // namespace rongcloud::client
