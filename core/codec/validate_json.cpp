#include "core/codec/validate_json.hpp"

#include <algorithm>

#include "core/base/concat.hpp"
#include "core/base/error.hpp"
#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"
#include "core/codec/conditions.hpp"
#include "core/codec/json.hpp"
#include "core/codec/text_rules.hpp"

namespace rongcloud::codec {

namespace {

using catalogue::JsonKind;
using catalogue::Parameter;
using catalogue::Presence;
using catalogue::Schema;
using catalogue::Type;
using catalogue::unlimited;

// The members of one object, as conditions look at them; `prefix` is what their rows begin with.
class GivenMembers final : public Siblings {
public:
    GivenMembers(const JsonDocument& document, const JsonNode& object, std::string_view prefix)
        : document_(document), object_(object), prefix_(prefix) {}

    std::optional<Facts> find(std::string_view wire) const override {
        if (!wire.starts_with(prefix_)) return std::nullopt;
        const JsonNode* node = document_.member(object_, wire.substr(prefix_.size()));
        if (node == nullptr || node->type == JsonType::null) return std::nullopt;
        if (node->type == JsonType::array && node->count() == 0) return std::nullopt;  // it names nothing
        Facts facts;
        const char* text = to_text(*node);
        facts.text = text != nullptr ? std::string(text) : document_.write(*node);
        if (node->type == JsonType::number) facts.number = to_integer(*node);
        facts.items = node->count();
        return facts;
    }

private:
    const JsonDocument& document_;
    const JsonNode& object_;
    std::string_view prefix_;
};

class JsonCheck {
public:
    // `owner` is what complaints begin with: the operation or the type of message.
    JsonCheck(const Schema& schema, const JsonDocument& document, std::string_view owner)
        : schema_(schema), document_(document), owner_(owner) {}

    // The members of a structure, which stands at `place`.
    void check_structure(const JsonNode& node, const std::string& place, bool is_closed) const {
        if (node.type != JsonType::object) fail(place, "must be a JSON object");
        check_members("", node, place, is_closed);
    }

    // `pattern` is the catalogue's name of the place ("remarks[].id"), `place` the real one ("remarks[2].id").
    void check(const Parameter& parameter, const JsonNode& node, const std::string& place) const {
        check_kind(parameter, node, place);
        if (parameter.max_items != unlimited && node.count() > static_cast<std::uint32_t>(parameter.max_items)) {
            fail(place, concat({"has ", std::to_string(node.count()), " items; at most ",
                                std::to_string(parameter.max_items), " are allowed"}));
        }
        const bool is_counted = node.type == JsonType::array || parameter.type == Type::string_map;
        const bool may_be_none = parameter.presence == Presence::conditional && node.count() == 0;  // conditions tell
        if (is_counted && !may_be_none && node.count() < static_cast<std::uint32_t>(parameter.min_items)) {
            throw Error(Reason::missing_parameter,
                        concat({where(place), "needs at least ", counted(parameter.min_items, "item")}));
        }
        if (node.type == JsonType::string) check_text(parameter, node.text(), place);
        if (node.type == JsonType::array) {
            std::size_t index = 0;
            for (const JsonNode& item : document_.children(node)) {
                check_item(parameter, item, place + "[" + std::to_string(index++) + "]");
            }
        }
        if (node.type == JsonType::object) {
            check_free_members(parameter, node, place);
            check_members(std::string(parameter.wire()) + ".", node, place, parameter.closed);
        }
    }

private:
    void check_item(const Parameter& parameter, const JsonNode& item, const std::string& place) const {
        const std::string prefix = std::string(parameter.wire()) + "[].";
        const bool has_members =
            std::ranges::any_of(schema_.parameters, [&](const Parameter& p) { return p.wire().starts_with(prefix); });
        if (parameter.empty_items && item.type == JsonType::null) return;
        if (parameter.type == Type::string_array && item.type != JsonType::string) fail(place, "must be text");
        if (parameter.type == Type::string_array) check_text(parameter, item.text(), place);
        if ((has_members || parameter.type == Type::object_array) && item.type != JsonType::object) {
            fail(place, "must be a JSON object");
        }
        if (item.type == JsonType::object) check_members(prefix, item, place, parameter.closed);
    }

    // Of an object whose names are the caller's.
    void check_free_members(const Parameter& p, const JsonNode& object, const std::string& place) const {
        if (!catalogue::has_free_names(p)) return;
        for (const JsonNode& member : document_.children(object)) {
            check_length(p, p.rules().max_key_length, member.key(), place, "has a key that is ");
            if (const std::string fault = key_fault(p, member.key()); !fault.empty()) {
                fail(place, concat({"has the key ", quoted_name(member.key()), ", which ", fault}));
            }
            if (member.type == JsonType::string) check_text(p, member.text(), place + "." + std::string(member.key()));
        }
    }

    void check_members(const std::string& prefix, const JsonNode& object, const std::string& place,
                       bool is_closed) const {
        std::vector<std::string_view> known;
        for (const Parameter& child : schema_.parameters) {
            if (!child.wire().starts_with(prefix)) continue;
            const std::string_view name = child.wire().substr(prefix.size());
            if (name.find_first_of(".[") != std::string_view::npos) continue;  // a member of a member
            known.push_back(name);
            const std::string child_place = place + "." + std::string(name);
            const JsonNode* node = document_.member(object, name);
            if (node != nullptr && node->type != JsonType::null) {
                check(child, *node, child_place);
            } else if (child.presence == Presence::required) {
                throw Error(Reason::missing_parameter, where(child_place) + "is required");
            }
            if (child.conditions_row == 0) continue;
            if (const auto complaint = broken_condition(child, GivenMembers(document_, object, prefix))) {
                throw Error(complaint->reason, where(child_place) + complaint->text);
            }
        }
        if (!known.empty()) check_names(known, object, place, is_closed);
    }

    // Other members are let through, as lists of members are not always complete: unless this one is, and unless a
    // name is nearly one that is listed.
    void check_names(const std::vector<std::string_view>& known, const JsonNode& object, const std::string& place,
                     bool is_closed) const {
        for (const JsonNode& member : document_.children(object)) {
            if (std::ranges::find(known, member.key()) != known.end()) continue;
            const std::string_view meant = misspelt_name(member.key(), known);
            if (!is_closed && meant.empty()) continue;
            const std::string hint = meant.empty() ? nearest_hint(member.key(), known)
                                                   : concat({"; did you mean '", meant, "'?"});
            throw Error(Reason::unknown_parameter,
                        concat({where(place), "has no member ", quoted_name(member.key()), hint}));
        }
    }

    void check_text(const Parameter& p, std::string_view text, const std::string& place) const {
        check_length(p, p.max_length, text, place, "is ");
        if (text.find('\0') != std::string_view::npos) fail(place, "contains a NUL");
        if (p.rules_row == 0) return;
        const bool is_list = p.type == Type::string_array;
        const auto values = p.rules().values;
        if (is_list && !values.empty() && std::ranges::find(values, text) == values.end()) fail_values(p, place);
        if (const std::string fault = text_fault(p, text); !fault.empty()) fail(place, fault);
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
        if (*number < p.rules().min || *number > p.rules().max) fail_range(p, place);
    }

    void check_enumeration(const Parameter& p, const JsonNode& node, const std::string& place) const {
        const char* text = to_text(node);
        const auto values = p.rules().values;
        if (text == nullptr || std::ranges::find(values, std::string_view(text)) == values.end()) fail_values(p, place);
    }

    void check_length(const Parameter& p, std::int32_t most, std::string_view text, const std::string& place,
                      const char* what) const {
        if (most == unlimited) return;
        const bool in_bytes = p.unit == catalogue::Unit::bytes;
        const std::size_t length = in_bytes ? text.size() : count_characters(text).value_or(0);
        if (length <= static_cast<std::size_t>(most)) return;
        fail(place, concat({what, std::to_string(length), in_bytes ? " bytes" : " characters", " long; at most ",
                            std::to_string(most), " are allowed"}));
    }

    std::string where(const std::string& place) const { return concat({owner_, ": ", quoted_name(place), " "}); }
    [[noreturn]] void fail_range(const Parameter& p, const std::string& place) const {
        fail(place, concat({"must be between ", std::to_string(p.rules().min), " and ", std::to_string(p.rules().max)}));
    }
    [[noreturn]] void fail_values(const Parameter& p, const std::string& place) const {
        std::string list;
        for (const std::string_view known : p.rules().values) list += (list.empty() ? "" : ", ") + std::string(known);
        fail(place, "must be one of " + list);
    }
    [[noreturn]] void fail(const std::string& place, const std::string& what) const {
        throw Error(Reason::invalid_argument, concat({where(place), what}));
    }

    const Schema& schema_;
    const JsonDocument& document_;
    std::string_view owner_;
};

void check_against(const catalogue::MessageType& structure, const JsonDocument& document, const JsonNode& node,
                   std::string_view owner, const std::string& place) {
    JsonCheck(structure.schema(), document, owner).check_structure(node, place, structure.is_closed);
}

}  // namespace

void validate_json(const Schema& schema, const Parameter& parameter, std::string_view text) {
    const std::string place(parameter.wire());
    const JsonDocument document = parse_argument(text, std::string(schema.name) + ": '" + place + "'");
    JsonCheck(schema, document, schema.name).check(parameter, document.root(), place);
}

void validate_structure(const Schema& schema, const Parameter& parameter, std::string_view text,
                        std::optional<std::size_t> item) {
    std::string place(parameter.wire());
    if (item) place += "[" + std::to_string(*item) + "]";
    const JsonDocument document = parse_argument(text, std::string(schema.name) + ": '" + place + "'");
    check_against(catalogue::message_structure(parameter.structure), document, document.root(), schema.name, place);
}

void validate_held(const Schema& schema, const catalogue::Condition& condition, std::string_view object) {
    const std::string place = std::string(condition.other) + "." + std::string(condition.text);
    const JsonDocument document = parse_argument(object, std::string(schema.name) + ": '" + place + "'");
    const JsonNode* member = document.member(document.root(), condition.text);
    if (member == nullptr) return;
    check_against(catalogue::message_structure(condition.structure), document, *member, schema.name, place);
}

}  // namespace rongcloud::codec
