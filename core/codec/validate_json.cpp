#include "core/codec/validate_json.hpp"

#include <algorithm>

#include "core/base/error.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/json.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::JsonKind;
using catalogue::Parameter;
using catalogue::Presence;
using catalogue::Schema;
using catalogue::Type;
using catalogue::unlimited;

class JsonCheck {
public:
    JsonCheck(const Schema& schema, const JsonDocument& document) : schema_(schema), document_(document) {}

    // `pattern` is the catalogue's name of the place ("remarks[].id"), `place` the real one ("remarks[2].id").
    void check(const Parameter& parameter, const JsonNode& node, const std::string& place) const {
        check_kind(parameter, node, place);
        if (parameter.max_items != unlimited && node.count() > static_cast<std::uint32_t>(parameter.max_items)) {
            fail(place, "has " + std::to_string(node.count()) + " items; at most " +
                            std::to_string(parameter.max_items) + " are allowed");
        }
        const bool is_counted = node.type == JsonType::array || parameter.type == Type::string_map;
        if (is_counted && node.count() < static_cast<std::uint32_t>(parameter.min_items)) {
            throw Error(Reason::missing_parameter, where(place) + "needs at least " +
                                                       std::to_string(parameter.min_items) +
                                                       (parameter.min_items == 1 ? " item" : " items"));
        }
        if (node.type == JsonType::string && parameter.max_length != unlimited)
            check_length(parameter, node.text(), place);
        if (node.type == JsonType::array) {
            std::size_t index = 0;
            for (const JsonNode& item : document_.children(node)) {
                check_item(parameter, item, place + "[" + std::to_string(index++) + "]");
            }
        }
        if (node.type == JsonType::object) {
            check_free_members(parameter, node, place);
            check_members(std::string(parameter.wire) + ".", node, place);
        }
    }

private:
    void check_item(const Parameter& parameter, const JsonNode& item, const std::string& place) const {
        const std::string prefix = std::string(parameter.wire) + "[].";
        const bool has_members =
            std::ranges::any_of(schema_.parameters, [&](const Parameter& p) { return p.wire.starts_with(prefix); });
        if (parameter.empty_items && item.type == JsonType::null) return;
        if (parameter.type == Type::string_array && item.type != JsonType::string) fail(place, "must be text");
        if (parameter.type == Type::string_array) check_length(parameter, item.text(), place);
        if ((has_members || parameter.type == Type::object_array) && item.type != JsonType::object) {
            fail(place, "must be a JSON object");
        }
        if (item.type == JsonType::object) check_members(prefix, item, place);
    }

    // Of an object whose names are the caller's.
    void check_free_members(const Parameter& p, const JsonNode& object, const std::string& place) const {
        if (!catalogue::has_free_names(p)) return;
        for (const JsonNode& member : document_.children(object)) {
            check_length(p, p.max_key_length, member.key(), place, "has a key that is ");
            if (member.type != JsonType::string) continue;
            check_length(p, member.text(), place + "." + std::string(member.key()));
        }
    }

    void check_members(const std::string& prefix, const JsonNode& object, const std::string& place) const {
        for (const Parameter& child : schema_.parameters) {
            if (!child.wire.starts_with(prefix)) continue;
            const std::string_view name = child.wire.substr(prefix.size());
            if (name.find_first_of(".[") != std::string_view::npos) continue;  // a member of a member
            const std::string child_place = place + "." + std::string(name);
            const JsonNode* node = document_.member(object, name);
            if (node != nullptr && node->type != JsonType::null) {
                check(child, *node, child_place);
            } else if (child.presence == Presence::required) {
                throw Error(Reason::missing_parameter, where(child_place) + "is required");
            } else if (is_needed(child, prefix, object)) {
                const std::string other = "'" + std::string(child.required_with) + "'";
                const std::string value(child.required_with_value);
                throw Error(Reason::missing_parameter,
                            where(child_place) + "is required " +
                                (value.empty() ? "with " + other : "when " + other + " is " + value));
            }
        }
    }

    // Whether the member beside `child` that its presence depends on is there, with the value in question.
    bool is_needed(const Parameter& child, const std::string& prefix, const JsonNode& object) const {
        if (child.required_with.empty() || !child.required_with.starts_with(prefix)) return false;
        const JsonNode* other = document_.member(object, child.required_with.substr(prefix.size()));
        if (other == nullptr || other->type == JsonType::null) return false;
        const char* text = to_text(*other);
        return child.required_with_value.empty() || (text != nullptr && text == child.required_with_value);
    }

    void check_kind(const Parameter& p, const JsonNode& node, const std::string& place) const {
        const auto expect = [&](bool fits, const char* wanted) {
            if (!fits) fail(place, std::string("must be ") + wanted);
        };
        switch (p.type) {
            case Type::json:
                expect(p.json != JsonKind::object || node.type == JsonType::object, "a JSON object");
                expect(p.json != JsonKind::array || node.type == JsonType::array, "a JSON array");
                return;
            case Type::object: expect(node.type == JsonType::object, "a JSON object"); return;
            case Type::object_array:
            case Type::string_array: expect(node.type == JsonType::array, "a JSON array"); return;
            case Type::string_map:
                expect(node.type == JsonType::object, "a JSON object of texts");
                for (const JsonNode& member : document_.children(node)) {
                    expect(member.type == JsonType::string, "a JSON object of texts");
                }
                return;
            case Type::string: expect(node.type == JsonType::string, "text"); return;
            case Type::boolean: expect(node.type == JsonType::boolean, "true or false"); return;
            case Type::number:
                expect(node.type == JsonType::number, "a number");
                if (const auto real = to_double(node); !real) fail(place, "is beyond the range of a double");
                else if (!catalogue::is_in_range(p, *real)) fail_range(p, place);
                return;
            case Type::int32:
            case Type::int64: check_number(p, node, place); return;
            case Type::enumeration: check_enumeration(p, node, place); return;
        }
    }

    void check_number(const Parameter& p, const JsonNode& node, const std::string& place) const {
        const auto number = node.type == JsonType::number ? to_integer(node) : std::nullopt;
        if (!number) fail(place, "must be a whole number of 64 bits");
        if (*number < p.min || *number > p.max) fail_range(p, place);
    }

    void check_enumeration(const Parameter& p, const JsonNode& node, const std::string& place) const {
        const char* text = to_text(node);
        if (text != nullptr && std::ranges::find(p.values, std::string_view(text)) != p.values.end()) return;
        std::string list;
        for (const std::string_view known : p.values) list += (list.empty() ? "" : ", ") + std::string(known);
        fail(place, "must be one of " + list);
    }

    void check_length(const Parameter& p, std::string_view text, const std::string& place) const {
        check_length(p, p.max_length, text, place, "is ");
    }

    void check_length(const Parameter& p, std::int32_t most, std::string_view text, const std::string& place,
                      const char* what) const {
        if (most == unlimited) return;
        const bool in_bytes = p.unit == catalogue::Unit::bytes;
        const std::size_t length = in_bytes ? text.size() : count_characters(text).value_or(0);
        if (length <= static_cast<std::size_t>(most)) return;
        fail(place, what + std::to_string(length) + (in_bytes ? " bytes" : " characters") + " long; at most " +
                        std::to_string(most) + " are allowed");
    }

    std::string where(const std::string& place) const { return std::string(schema_.name) + ": '" + place + "' "; }
    [[noreturn]] void fail_range(const Parameter& p, const std::string& place) const {
        fail(place, "must be between " + std::to_string(p.min) + " and " + std::to_string(p.max));
    }
    [[noreturn]] void fail(const std::string& place, const std::string& what) const {
        throw Error(Reason::invalid_argument, where(place) + what);
    }

    const Schema& schema_;
    const JsonDocument& document_;
};

}  // namespace

void validate_json(const Schema& schema, const Parameter& parameter, std::string_view text) {
    const std::string place(parameter.wire);
    const JsonDocument document = parse_argument(text, std::string(schema.name) + ": '" + place + "'");
    JsonCheck(schema, document).check(parameter, document.root(), place);
}

}  // namespace rongcloud::codec
