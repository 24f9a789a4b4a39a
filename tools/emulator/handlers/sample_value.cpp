// Values are guessed from a field's name and from the catalogue's prose, and taken from the request where they can be.
#include "tools/emulator/handlers/sample_value.hpp"

#include <Poco/Ascii.h>
#include <Poco/String.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "tools/emulator/handlers/message_uid.hpp"
#include "tools/emulator/store/time_format.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Dynamic::Var;

constexpr std::string_view kDigits = "0123456789";
constexpr const char* kTimes[] = {"time", "date", "createdat", "updatedat"};
constexpr const char* kAddresses[] = {"url", "uri", "portrait"};

bool has_word(const std::string& name, const auto& words) {
    const std::string folded = Poco::toLower(name);
    return std::ranges::any_of(words, [&](const char* word) { return folded.find(word) != std::string::npos; });
}

// The first whole number in the prose: it is one of the values that are explained there.
std::optional<std::int64_t> explained_number(const std::string& description) {
    const std::size_t begin = description.find_first_of(kDigits);
    if (begin == std::string::npos) return std::nullopt;
    const std::size_t end = std::min(description.find_first_not_of(kDigits, begin), description.size());
    if (end - begin > 15) return std::nullopt;
    const bool negative = begin != 0 && description[begin - 1] == '-';
    return (negative ? -1 : 1) * std::stoll(description.substr(begin, end - begin));
}

// "userId", "Chatroom ids" and "group_id" to "user", "chatroom" and "group".
std::string kind_of(const std::string& name) {
    std::string kind = Poco::toLower(name.substr(0, name.find(' ')));
    for (const std::string_view ending : {"_ids", "_id", "ids", "id", "s"}) {
        if (kind.size() > ending.size() && kind.ends_with(ending)) {
            kind.resize(kind.size() - ending.size());
            break;
        }
    }
    return kind;
}

bool is_id(const std::string& name) { return name == "id" || name.ends_with("Id") || name.ends_with("_id"); }

std::string numbered(const std::string& word, std::size_t index) { return word + "-" + std::to_string(index + 1); }

std::string text_value(const ResponseField& field, const SamplePlace& place) {
    const std::string& name = field.name;
    if (name.ends_with("UID")) {
        return make_message_uid(place.operation + " " + name + " " + std::to_string(place.index));
    }
    if (is_id(name)) return numbered(kind_of(name == "id" ? field.description : name), place.index);
    if (field.description.starts_with('"')) return field.description.substr(1, field.description.find('"', 1) - 1);
    if (has_word(name, kTimes)) return format_time(place.call.now_ms, place.call.settings.zone_offset_s);
    if (has_word(name, kAddresses)) return "https://example.com/" + name;
    if (field.description.find("JSON") != std::string::npos) return "{}";
    if (name == "content") return R"({"content":"sample"})";
    return numbered(name, place.index);
}

std::int64_t number_value(const ResponseField& field, const SamplePlace& place) {
    if (field.type == "long" && has_word(field.name, kTimes)) return place.call.now_ms;
    return explained_number(field.description).value_or(field.type == "enum" ? 0 : 1);
}

std::optional<std::int64_t> to_number(const std::string& text) {
    const std::size_t digits = text.starts_with('-') ? 1 : 0;
    const bool whole = text.size() > digits && text.size() <= 18 &&
                       text.find_first_not_of(kDigits, digits) == std::string::npos;
    return whole ? std::optional(std::stoll(text)) : std::nullopt;
}

// A token for the next page would send a reader round for ever.
bool is_page_token(const std::string& name) { return name == "pageToken" || name == "next"; }

std::string echoed(const ResponseField& field, const SamplePlace& place) {
    const std::vector<std::string> values = requested_values(place.call, field.name);
    return values.empty() ? std::string{} : values[std::min(place.index, values.size() - 1)];
}

Var text_list(const ResponseField& field, const SamplePlace& place) {
    auto items = make_array();
    for (const std::string& value : requested_values(place.call, field.name)) items->add(value);
    if (items->size() != 0) return items;
    const std::string kind = kind_of(field.description.empty() ? field.name : field.description);
    items->add(numbered(kind, 0));
    items->add(numbered(kind, 1));
    return items;
}

Var text_map(const ResponseField& field, const SamplePlace& place) {
    const Value* given = place.call.arguments.find(field.name);
    if (given != nullptr && std::holds_alternative<Var>(*given)) return std::get<Var>(*given);
    auto map = make_object();
    map->set("key1", "value1");
    return map;
}

std::vector<std::string> to_texts(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return {*text};
    if (const auto* number = std::get_if<std::int64_t>(&value)) return {std::to_string(*number)};
    if (const auto* flag = std::get_if<bool>(&value)) return {*flag ? "true" : "false"};
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return *list;
    return {};
}

}  // namespace

std::vector<std::string> requested_values(const Call& call, const std::string& name) {
    std::string to_name = "to" + name;
    if (name.size() > 0) to_name[2] = static_cast<char>(Poco::Ascii::toUpper(to_name[2]));
    for (const std::string& candidate : {name, to_name, name + "s", to_name + "s"}) {
        const Value* value = call.arguments.find(candidate);
        if (value != nullptr) return to_texts(*value);
    }
    return {};
}

Var sample_value(const ResponseField& field, const SamplePlace& place) {
    if (is_page_token(field.name)) return std::string{};
    const std::string echo = echoed(field, place);
    if (field.type == "string") return echo.empty() ? text_value(field, place) : echo;
    if (field.type == "bool") return echo.empty() ? field.name != "hasNext" : echo == "true";
    if (field.type == "int" || field.type == "long" || field.type == "enum") {
        return to_number(echo).value_or(number_value(field, place));
    }
    if (field.type == "array<string>") return text_list(field, place);
    if (field.type == "map<string,string>") return text_map(field, place);
    return make_object();  // an object of which nothing is known
}

}  // namespace rongcloud::emulator
