#include "tools/emulator/callbacks/kind.hpp"

#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>
#include <Poco/JSON/Stringifier.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <utility>
#include <vector>

#include "core/catalogue/callback_sending.hpp"
#include "core/catalogue/descriptions.hpp"

namespace rongcloud::emulator {

namespace {

constexpr std::array<std::pair<std::string_view, BodyShape>, 4> kShapes{{{"form", BodyShape::form},
                                                                         {"object", BodyShape::object},
                                                                         {"array", BodyShape::array},
                                                                         {"list", BodyShape::list}}};

CallbackKind read_kind(const catalogue::Callback& row) {
    const auto described = parse_object(catalogue::description(row));
    const auto optional = [&](const char* name) {
        return described->isNull(name) ? std::nullopt : std::optional(described->getValue<int>(name));
    };
    const bool array = described->getValue<bool>("array");
    const bool form = described->getValue<std::string>("content") == "form";
    const auto sample = std::ranges::find(catalogue::callback_samples, row.id, &catalogue::CallbackSample::id);
    return {&row, array ? BodyShape::array : form ? BodyShape::form : BodyShape::object,
            optional("timeout_ms").value_or(static_cast<int>(catalogue::callback_retry.timeout_ms)), optional("tries"),
            sample->event};
}

std::vector<CallbackKind> read_kinds() {
    std::vector<CallbackKind> kinds;
    for (const catalogue::Callback& row : catalogue::callbacks()) kinds.push_back(read_kind(row));
    return kinds;
}

}  // namespace

std::span<const CallbackKind> kinds() {
    static const std::vector<CallbackKind> all = read_kinds();
    return all;
}

const CallbackKind* find_kind(std::string_view id) {
    const auto found = std::ranges::find(kinds(), id, &CallbackKind::id);
    return found != kinds().end() ? &*found : nullptr;
}

std::string kind_names() {
    std::string names;
    for (const CallbackKind& kind : kinds()) names.append(names.empty() ? "" : ", ").append(kind.id());
    return names;
}

std::optional<BodyShape> find_shape(std::string_view name) {
    for (const auto& [known, shape] : kShapes) {
        if (known == name) return shape;
    }
    return std::nullopt;
}

Poco::JSON::Object::Ptr parse_object(std::string_view text) {
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));  // keeps the order of the members
    return parser.parse(std::string(text)).extract<Poco::JSON::Object::Ptr>();
}

std::string to_json_text(const Poco::Dynamic::Var& value) {
    std::ostringstream text;
    Poco::JSON::Stringifier::stringify(value, text);
    return text.str();
}

}  // namespace rongcloud::emulator
