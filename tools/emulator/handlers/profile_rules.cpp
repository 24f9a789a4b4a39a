#include "tools/emulator/handlers/profile_rules.hpp"

#include <Poco/JSON/ParseHandler.h>
#include <Poco/JSON/Parser.h>

#include <array>
#include <sstream>

#include "core/base/utf8.hpp"
#include "tools/emulator/service/refusal.hpp"
#include "tools/emulator/validate/scalar.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Object;

struct TextRule {
    const char* key;
    std::size_t max_characters;
};
constexpr std::array kTexts{TextRule{"uniqueId", 32},  TextRule{"name", 64},     TextRule{"portraitUri", 1024},
                            TextRule{"email", 128},    TextRule{"birthday", 32}, TextRule{"location", 32}};

struct NumberRule {
    const char* key;
    std::int64_t max;  // from 0
};
constexpr std::array kNumbers{NumberRule{"gender", 2}, NumberRule{"role", 100}, NumberRule{"level", 100}};

constexpr std::size_t kMostExtKeys = 20;
constexpr std::size_t kLongestExtKey = 32;
constexpr std::size_t kLongestExtValue = 256;

void check_text(const std::string& parameter, const std::string& key, const Var& value, std::size_t max_characters) {
    const std::string name = parameter + "." + key;
    if (!value.isString()) refuse_parameter(name, "must be a string");
    if (count_characters(value.extract<std::string>()).value_or(0) > max_characters) {
        throw Refusal(code::too_long, "Parameter '" + name + "' has more than " + std::to_string(max_characters) +
                                          " characters.");
    }
}

void check_number(const Object& profile, const NumberRule& rule) {
    const Var value = profile.get(rule.key);
    const std::string name = std::string("userProfile.") + rule.key;
    std::int64_t number = -1;
    try {
        number = value.convert<std::int64_t>();
    } catch (const Poco::Exception&) {
        refuse_parameter(name, "must be a whole number");
    }
    if (number < 0 || number > rule.max) refuse_parameter(name, "must be from 0 to " + std::to_string(rule.max));
}

Object::Ptr parse(const std::string& text) {
    Poco::JSON::Parser parser(new Poco::JSON::ParseHandler(true));
    return parser.parse(text).extract<Object::Ptr>();
}

}  // namespace

void check_profile(const Object& profile) {
    for (const TextRule& rule : kTexts) {
        if (profile.has(rule.key)) check_text("userProfile", rule.key, profile.get(rule.key), rule.max_characters);
    }
    for (const NumberRule& rule : kNumbers) {
        if (profile.has(rule.key)) check_number(profile, rule);
    }
}

void check_ext_profile(const Object& profile) {
    for (const auto& [key, value] : profile) {
        if (!key.starts_with("ext_")) refuse_parameter("userExtProfile", "has a key that does not begin with ext_");
        if (count_characters(key).value_or(0) > kLongestExtKey) {
            throw Refusal(code::too_long, "Parameter 'userExtProfile' has a key of more than " +
                                              std::to_string(kLongestExtKey) + " characters.");
        }
        check_text("userExtProfile", key, value, kLongestExtValue);
    }
}

void check_ext_profile_size(const std::string& profile_json) {
    if (parse(profile_json)->size() > kMostExtKeys) {
        throw Refusal(code::too_long, "Parameter 'userExtProfile' would leave more than " +
                                          std::to_string(kMostExtKeys) + " custom keys.");
    }
}

std::string merge_json(const std::string& stored_json, const Object& given) {
    Object::Ptr merged = parse(stored_json);
    for (const std::string& name : given.getNames()) merged->set(name, given.get(name));
    std::ostringstream text;
    merged->stringify(text);
    return text.str();
}

}  // namespace rongcloud::emulator
