// What the catalogue says about sending one kind of callback.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/catalogue/table.hpp"

namespace rongcloud::emulator {

// How events stand in a body. A form and an object hold one; `list` is an object whose member holds them.
enum class BodyShape { form, object, array, list };

struct CallbackKind {
    const catalogue::Callback* row;
    BodyShape shape;
    std::int64_t timeout_ms;   // of all kinds, where the documents give none of its own
    std::optional<int> tries;  // the first included; nullopt: not documented
    std::string_view sample;   // an event with all members, JSON

    std::string_view id() const { return row->id; }
};

std::span<const CallbackKind> kinds();

// nullptr when there is none.
const CallbackKind* find_kind(std::string_view id);

// "message_route, pre_message, ..."
std::string kind_names();

// nullopt for a name other than "form", "object", "array", "list".
std::optional<BodyShape> find_shape(std::string_view name);

// A JSON object of one's own to change, its members in their order. Throws Poco::Exception when it is none.
Poco::JSON::Object::Ptr parse_object(std::string_view text);

std::string to_json_text(const Poco::Dynamic::Var& value);

}  // namespace rongcloud::emulator
