#include "tools/emulator/control/members.hpp"

#include <charconv>

#include "tools/emulator/callbacks/kind.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

std::string text_or(const ControlCall& call, const std::string& name, const std::string& fallback) {
    if (call.body->isNull(name)) return fallback;
    const Poco::Dynamic::Var value = call.body->get(name);
    if (!value.isString()) throw ControlError(400, name + " must be a text");
    return value.extract<std::string>();
}

std::string text_member(const ControlCall& call, const std::string& name) {
    const std::string text = text_or(call, name, {});
    if (text.empty()) throw ControlError(400, name + " is missing");
    return text;
}

bool flag_or(const ControlCall& call, const std::string& name, bool fallback) {
    if (!call.body->has(name)) return fallback;
    const Poco::Dynamic::Var value = call.body->get(name);
    if (!value.isBoolean()) throw ControlError(400, name + " must be true or false");
    return value.extract<bool>();
}

std::int64_t number_or(const ControlCall& call, const std::string& name, std::int64_t fallback, std::int64_t least,
                       std::int64_t most) {
    if (!call.body->has(name)) return fallback;
    const Poco::Dynamic::Var value = call.body->get(name);
    if (!value.isInteger() || value.isBoolean()) throw ControlError(400, name + " must be a whole number");
    const auto number = value.convert<std::int64_t>();
    if (number < least || number > most) {
        throw ControlError(400, name + " is from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return number;
}

std::string json_or_text(const ControlCall& call, const std::string& name) {
    if (call.body->isNull(name)) return {};
    const Poco::Dynamic::Var value = call.body->get(name);
    return value.isString() ? value.extract<std::string>() : to_json_text(value);
}

Query::Query(const ControlCall& call, const std::set<std::string>& known) {
    for (const auto& [name, value] : parse_form(call.request.query)) {
        if (!known.contains(name)) throw ControlError(400, "unknown parameter '" + name + "'");
        values_[name] = value.extract<std::string>();
    }
}

std::string Query::text(const std::string& name) const {
    const auto found = values_.find(name);
    return found != values_.end() ? found->second : std::string{};
}

std::size_t Query::number(const std::string& name, std::size_t fallback) const {
    const std::string given = text(name);
    if (given.empty()) return fallback;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
    if (error != std::errc{} || end != given.data() + given.size()) throw ControlError(400, name + " must be a number");
    return number;
}

}  // namespace rongcloud::emulator
