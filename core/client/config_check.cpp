#include "core/client/config_check.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "core/base/ascii.hpp"
#include "core/base/error.hpp"
#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::client {

using catalogue::Option;
using catalogue::OptionType;

namespace {

// `choices`: "this, that".
void check_choice(std::string_view name, std::string_view choices, std::string_view value) {
    for (std::string_view rest = choices; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        if (rest.substr(0, comma) == value) return;
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
    std::string what = "must be one of ";
    fail_setting(name, what.append(choices).append(", not '").append(value).append("'"));
}

// A list of hosts may have tabs between them.
bool is_control(std::string_view name, char c) {
    return (static_cast<unsigned char>(c) < 0x20 && !(c == '\t' && name == "no_proxy")) || c == 0x7F;
}

}  // namespace

void fail_setting(std::string_view name, const std::string& what) {
    throw Error(Reason::invalid_setting, "setting '" + std::string(name) + "' " + what);
}

std::optional<std::int64_t> parse_integer(std::string_view text) {
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || rest != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<bool> parse_switch(std::string_view text) {
    if (text == "true" || text == "1") return true;
    if (text == "false" || text == "0") return false;
    return std::nullopt;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

void check_value(const Option& option, std::string_view value) {
    if (!is_utf8(value)) fail_setting(option.name, "is not valid UTF-8");
    const bool has_control = std::ranges::any_of(value, [&](char c) { return is_control(option.name, c); });
    if (has_control) fail_setting(option.name, "contains a control character, perhaps the end of a line");
    if (option.type == OptionType::integer) {
        const auto number = parse_integer(value);
        if (!number || *number < option.min || *number > option.max) {
            fail_setting(option.name, "must be a whole number from " + std::to_string(option.min) + " to " +
                                  std::to_string(option.max) + ", not '" + std::string(value) + "'");
        }
    }
    if (option.type == OptionType::boolean && !parse_switch(value)) {
        fail_setting(option.name, "must be true or false, not '" + std::string(value) + "'");
    }
    if (option.type == OptionType::choice) check_choice(option.name, option.choices, value);
    const bool is_credential = option.name == "app_key" || option.type == OptionType::secret;
    if (is_credential && !is_visible_ascii(value)) fail_setting(option.name, "must be visible ASCII without spaces");
    if (option.name == "region" && !value.empty() && catalogue::find_region(value) == nullptr) {
        std::string known;
        for (const auto& region : catalogue::regions()) known.append(known.empty() ? "" : ", ").append(region.id);
        check_choice(option.name, known, value);
    }
}

const Option& option_named(std::string_view name) {
    if (const Option* option = catalogue::find_option(name)) return *option;
    std::vector<std::string_view> known;
    for (const Option& option : catalogue::options()) known.push_back(option.name);
    // Quoted no further than a name goes: what follows may be a value whose '=' was forgotten, and that a secret.
    const std::string_view shown =
        name.substr(0, name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"));
    if (shown.size() < name.size()) {
        throw Error(Reason::unknown_option, "no setting has a name such as '" + std::string(shown) +
                                                "...', with a blank or another character in it; is a '=' missing?");
    }
    throw Error(Reason::unknown_option, "there is no setting '" + std::string(name) + "'" + nearest_hint(name, known));
}

}  // namespace rongcloud::client
