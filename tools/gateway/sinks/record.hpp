#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::gateway {

// An event on its way to a sink.
struct Record {
    std::string type;  // "message_route"
    std::string id;    // never empty; the same whenever the event comes
    std::string key;   // of the order; may be empty
    std::string envelope;
};

using Records = std::vector<Record>;
using SharedRecords = std::shared_ptr<const Records>;

// `pattern` with the record's type for {event}.
inline std::string named_for(const std::string& pattern, const Record& record) {
    constexpr std::string_view mark = "{event}";
    const std::size_t at = pattern.find(mark);
    return at == std::string::npos ? pattern : std::string(pattern).replace(at, mark.size(), record.type);
}

}  // namespace rongcloud::gateway
