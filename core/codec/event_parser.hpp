// Server-sent events (WHATWG HTML, "text/event-stream"): bytes as they come -> events. What the data means is the
// caller's business.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rongcloud::codec {

// All texts are valid UTF-8, whatever came.
struct Event {
    std::string name;  // empty: the stream gave none
    std::string data;  // its lines, joined with \n
    std::string id;    // the last one that the stream gave, up to this event
};

// The text before the first blank line belongs to an event only when that line comes: what is left at the end of a
// stream is dropped, as the standard wants. `retry` and comments mean nothing here. One thread at a time.
class EventParser {
public:
    // An event of more than `max_bytes`, or a line of that size, is refused.
    explicit EventParser(std::size_t max_bytes) : max_bytes_(max_bytes) {}

    // Takes from the front of `bytes` what belongs to the next event, and returns that when it is complete; otherwise
    // all has been taken. Throws Error(body_too_large).
    std::optional<Event> next(std::string_view& bytes);

private:
    std::optional<Event> use_line(std::string_view line);
    void use_field(std::string_view name, std::string_view value);
    std::optional<Event> finish();

    const std::size_t max_bytes_;
    std::string line_;  // its beginning
    std::string name_;
    std::string data_;  // each line with a \n behind it
    std::string id_;
    bool is_first_line_ = true;
    bool after_return_ = false;  // the last line ended with CR: a LF belongs to it
};

}  // namespace rongcloud::codec
