// One event as JSON: made of a sample and of what is given, and what tells it from others.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/kind.hpp"

namespace rongcloud::emulator {

// The kind's sample with the app's key, `at_ms` as its times and ids of its own.
Poco::JSON::Object::Ptr sample_event(const CallbackKind& kind, const std::string& app, std::int64_t at_ms);

// Members of `given` replace those of `event`, member by member where the catalogue knows what is inside; null removes.
void apply_members(const CallbackKind& kind, Poco::JSON::Object& event, const Poco::JSON::Object& given);

// "conversationInfo.targetId"; makes the objects that are missing on the way.
void set_member(Poco::JSON::Object& event, std::string_view path, const Poco::Dynamic::Var& value);

// The event's own: its kind and the values that the catalogue calls `dedupe`. Empty when one is missing.
std::string event_id(const CallbackKind& kind, const Poco::JSON::Object& event);

// The values that the catalogue calls `order`. Empty when all are missing.
std::string order_key(const CallbackKind& kind, const Poco::JSON::Object& event);

struct EventBody {
    std::string content_type;
    std::string text;
};

// A form and an object take exactly one event, and `list` a kind that has one. Throws std::invalid_argument otherwise.
EventBody encode_events(const CallbackKind& kind, BodyShape shape,
                        const std::vector<Poco::JSON::Object::Ptr>& events);

}  // namespace rongcloud::emulator
