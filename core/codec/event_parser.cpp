#include "core/codec/event_parser.hpp"

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::codec {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

std::optional<Event> EventParser::next(std::string_view& bytes) {
    while (!bytes.empty()) {
        const bool belongs_to_last_line = after_return_ && bytes.front() == '\n';
        after_return_ = false;
        if (belongs_to_last_line) {
            bytes.remove_prefix(1);
            continue;
        }
        const std::size_t end = bytes.find_first_of("\r\n");
        const std::string_view piece = bytes.substr(0, end);
        if (piece.size() > max_bytes_ || line_.size() + name_.size() + data_.size() > max_bytes_ - piece.size()) {
            throw Error(Reason::body_too_large,
                        "an event of the answer is larger than " + std::to_string(max_bytes_) + " bytes");
        }
        line_.append(piece);
        if (end == std::string_view::npos) {
            bytes = {};
            return std::nullopt;
        }
        after_return_ = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        std::optional<Event> event = use_line(line_);
        line_.clear();
        if (event) return event;
    }
    return std::nullopt;
}

std::optional<Event> EventParser::use_line(std::string_view line) {
    if (is_first_line_ && line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
    is_first_line_ = false;
    if (line.empty()) return finish();
    const std::size_t colon = line.find(':');
    std::string_view value = colon != std::string_view::npos ? line.substr(colon + 1) : std::string_view();
    if (value.starts_with(' ')) value.remove_prefix(1);
    use_field(line.substr(0, colon), value);
    return std::nullopt;
}

void EventParser::use_field(std::string_view name, std::string_view value) {
    if (name == "data") {
        data_.append(value).append("\n");
    } else if (name == "event") {
        name_ = value;
    } else if (name == "id" && value.find('\0') == std::string_view::npos) {
        id_ = valid_utf8(std::string(value));
    }
}

std::optional<Event> EventParser::finish() {
    std::optional<Event> event;
    if (!data_.empty()) {
        data_.pop_back();
        event = Event{valid_utf8(std::move(name_)), valid_utf8(std::move(data_)), id_};
    }
    name_.clear();
    data_.clear();
    return event;
}

}  // namespace rongcloud::codec
