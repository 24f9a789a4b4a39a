#include "tools/emulator/callbacks/event.hpp"

#include <Poco/JSON/Array.h>
#include <Poco/URI.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>

#include "core/base/random.hpp"
#include "core/catalogue/callback_sending.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/handlers/message_uid.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr std::size_t kIdDigits = 16;
constexpr const char* kReserved = "!?#/'\",;:$&()[]*+=@%";

bool is_object(const Var& value) { return value.type() == typeid(Object::Ptr); }
bool is_array(const Var& value) { return value.type() == typeid(Array::Ptr); }

// A text for each member that must differ from event to event; empty: the sample's will do.
std::string fresh_value(std::string_view name) {
    if (name == "msgUID" || name == "messageId") return new_message_uid();
    if (name == "operateId" || name == "sessionId") return random_hex(kIdDigits);
    return {};
}

void freshen(Object& event, const std::string& app, std::int64_t at_ms) {
    for (const std::string& name : event.getNames()) {
        const Var value = event.get(name);
        if (is_object(value)) freshen(*event.getObject(name), app, at_ms);
        else if (value.isInteger() && value == catalogue::callback_sample_time_ms) event.set(name, at_ms);
        else if (name == "appKey") event.set(name, app);
        else if (const std::string fresh = fresh_value(name); !fresh.empty()) event.set(name, fresh);
    }
}

bool has_known_members(const CallbackKind& kind, const std::string& name) {
    return std::ranges::any_of(kind.row->fields, [&](const catalogue::CallbackField& field) {
        return field.wire.starts_with(name) && field.wire.substr(name.size()).starts_with('.');
    });
}

Var find_member(const Object& event, std::string_view path) {
    const std::size_t dot = path.find('.');
    const Var value = event.get(std::string(path.substr(0, dot)));
    if (dot == std::string_view::npos) return value;
    return is_object(value) ? find_member(*value.extract<Object::Ptr>(), path.substr(dot + 1)) : Var{};
}

// So that two lists of values never give one text.
std::string escaped(const std::string& text, std::string_view special) {
    std::string out;
    for (const char c : text) {
        if (c != '\0' && special.find(c) == std::string_view::npos) {
            out += c;
        } else {
            std::array<char, 4> code{};
            std::snprintf(code.data(), code.size(), "%%%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += code.data();
        }
    }
    return out;
}

std::string key_part(const Var& value) {
    if (value.isEmpty()) return {};
    if (!is_array(value)) return escaped(value.convert<std::string>(), "|%");
    std::string items;
    for (const Var& item : *value.extract<Array::Ptr>()) {
        items.append(items.empty() ? "" : ",").append(escaped(item.convert<std::string>(), "|%,"));
    }
    return items;
}

std::string form_text(const Var& value) {
    if (is_object(value)) return to_json_text(value);
    if (!is_array(value)) return value.convert<std::string>();
    std::string items;
    for (const Var& item : *value.extract<Array::Ptr>()) {
        items.append(items.empty() ? "" : ",").append(item.convert<std::string>());
    }
    return items;
}

void append_escaped(std::string& form, const std::string& text) {
    std::string escaped_text;
    Poco::URI::encode(text, kReserved, escaped_text);
    for (std::size_t i = 0; i < escaped_text.size(); ++i) {
        const bool space = escaped_text.compare(i, 3, "%20") == 0;
        form += space ? '+' : escaped_text[i];
        if (space) i += 2;
    }
}

std::string encode_form(const Object& event) {
    std::string form;
    for (const std::string& name : event.getNames()) {
        if (!form.empty()) form += '&';
        append_escaped(form, name);
        form += '=';
        append_escaped(form, form_text(event.get(name)));
    }
    return form;
}

}  // namespace

Object::Ptr sample_event(const CallbackKind& kind, const std::string& app, std::int64_t at_ms) {
    Object::Ptr event = parse_object(kind.sample);
    freshen(*event, app, at_ms);
    return event;
}

void apply_members(const CallbackKind& kind, Object& event, const Object& given) {
    for (const std::string& name : given.getNames()) {
        const Var value = given.get(name);
        if (value.isEmpty()) {
            event.remove(name);
        } else if (name.find('.') != std::string::npos) {
            set_member(event, name, value);
        } else if (is_object(value) && event.isObject(name) && has_known_members(kind, name)) {
            apply_members(kind, *event.getObject(name), *value.extract<Object::Ptr>());
        } else {
            event.set(name, value);
        }
    }
}

void set_member(Object& event, std::string_view path, const Var& value) {
    const std::size_t dot = path.find('.');
    const std::string name(path.substr(0, dot));
    if (dot == std::string_view::npos) {
        event.set(name, value);
        return;
    }
    if (!event.isObject(name)) event.set(name, make_object());
    set_member(*event.getObject(name), path.substr(dot + 1), value);
}

std::string event_id(const CallbackKind& kind, const Object& event) {
    std::string id(kind.id());
    for (const std::string_view path : kind.row->dedupe) {
        const std::string part = key_part(find_member(event, path));
        if (part.empty()) return {};
        id.append("|").append(part);
    }
    return id;
}

std::string order_key(const CallbackKind& kind, const Object& event) {
    std::string key;
    bool known = false;
    for (const std::string_view path : kind.row->order) {
        const std::string part = key_part(find_member(event, path));
        known = known || !part.empty();
        key.append(part).append("|");
    }
    if (!known) return {};
    key.pop_back();
    return key;
}

EventBody encode_events(const CallbackKind& kind, BodyShape shape, const std::vector<Object::Ptr>& events) {
    const bool single = shape == BodyShape::form || shape == BodyShape::object;
    if (single && events.size() != 1) throw std::invalid_argument("a form and an object hold exactly one event");
    if (shape == BodyShape::form) return {"application/x-www-form-urlencoded", encode_form(*events.front())};
    if (shape == BodyShape::object) return {"application/json", to_json_text(events.front())};
    Array::Ptr array = make_array();
    for (const Object::Ptr& event : events) array->add(event);
    if (shape == BodyShape::array) return {"application/json", to_json_text(array)};
    if (kind.row->list.empty()) throw std::invalid_argument("events of this kind do not come in a member of an object");
    Object::Ptr whole = make_object();
    whole->set(std::string(kind.row->list), array);
    return {"application/json", to_json_text(whole)};
}

}  // namespace rongcloud::emulator
