#include "tools/gateway/config/node.hpp"

#include <Poco/Environment.h>
#include <Poco/NumberParser.h>

#include <algorithm>
#include <set>

#include "core/base/nearest.hpp"

namespace rongcloud::gateway {

namespace {

std::string list_of(const Section::Names& names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

std::string at(const YAML::Node& node) {
    const YAML::Mark mark = node.Mark();
    return mark.is_null() ? std::string{} : "line " + std::to_string(mark.line + 1) + ": ";
}

std::string hint(std::string_view name, const Section::Names& names) {
    const std::string_view nearest = nearest_name(name, names);
    return nearest.empty() ? "." : "; did you mean '" + std::string(nearest) + "'?";
}

class SubstitutionError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// `text` behind "${", up to "}".
std::string of_environment(std::string_view text) {
    const std::size_t colon = text.find(":-");
    const std::string name(text.substr(0, colon));
    if (name.empty()) throw SubstitutionError("${} names no variable");
    if (Poco::Environment::has(name)) return Poco::Environment::get(name);
    if (colon == std::string_view::npos) {
        throw SubstitutionError("the environment variable " + name + " is not set; ${" + name +
                                ":-...} would give a default");
    }
    return std::string(text.substr(colon + 2));
}

std::string substituted(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const std::size_t dollar = text.find('$');
        made += text.substr(0, dollar);
        if (dollar == std::string_view::npos) break;
        text.remove_prefix(dollar);
        if (text.starts_with("${")) {
            const std::size_t end = text.find('}');
            if (end == std::string_view::npos) throw SubstitutionError("'${' has no '}'");
            made += of_environment(text.substr(2, end - 2));
            text.remove_prefix(end + 1);
        } else {
            made += '$';
            text.remove_prefix(text.starts_with("$$") ? 2 : 1);
        }
    }
    return made;
}

}  // namespace

Section::Section(const YAML::Node& node, std::string path, const Names& names) : node_(node), path_(std::move(path)) {
    if (!node_ || node_.IsNull()) {
        node_ = YAML::Node(YAML::NodeType::Map);
        return;
    }
    const std::string prefix = path_.empty() ? std::string{} : path_ + ".";
    if (!node_.IsMap()) throw ConfigError(at(node_) + (path_.empty() ? "the file" : path_) + " wants a mapping");
    std::set<std::string> seen;
    for (const auto& pair : node_) {
        if (!pair.first.IsScalar()) throw ConfigError(at(pair.first) + prefix + ": a name wants to be text");
        const std::string& name = pair.first.Scalar();
        if (std::ranges::find(names, name) == names.end()) {
            throw ConfigError(at(pair.first) + prefix + name + " is not known" + hint(name, names) +
                              " Known here: " + list_of(names));
        }
        if (!seen.insert(name).second) throw ConfigError(at(pair.first) + prefix + name + " is there twice");
    }
}

YAML::Node Section::find(std::string_view name) const {
    for (const auto& pair : node_) {
        if (pair.first.Scalar() == name && !pair.second.IsNull()) return pair.second;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

std::string Section::path_of(std::string_view name) const {
    return (path_.empty() ? std::string{} : path_ + ".") + std::string(name);
}

void Section::fail(std::string_view name, const std::string& what) const {
    const YAML::Node node = find(name);
    throw ConfigError((node.IsDefined() ? at(node) : at(node_)) + path_of(name) + " " + what);
}

std::string Section::scalar(const YAML::Node& node, std::string_view name) const {
    if (!node.IsScalar()) fail(name, "wants a single value");
    try {
        return substituted(node.Scalar());
    } catch (const SubstitutionError& error) {
        fail(name, std::string("cannot be read: ") + error.what());
    }
}

bool Section::has(std::string_view name) const { return find(name).IsDefined(); }

std::string Section::text(std::string_view name, std::string_view fallback) const {
    const YAML::Node node = find(name);
    return node.IsDefined() ? scalar(node, name) : std::string(fallback);
}

std::string Section::required_text(std::string_view name) const {
    std::string value = text(name);
    if (value.empty()) fail(name, "is required");
    return value;
}

std::int64_t Section::number(std::string_view name, std::int64_t fallback, std::int64_t least, std::int64_t most) const {
    if (!has(name)) return fallback;
    Poco::Int64 value = 0;
    if (!Poco::NumberParser::tryParse64(text(name), value) || value < least || value > most) {
        fail(name, "wants a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value;
}

bool Section::boolean(std::string_view name, bool fallback) const {
    if (!has(name)) return fallback;
    const std::string value = text(name);
    if (value != "true" && value != "false") fail(name, "wants true or false");
    return value == "true";
}

std::string Section::choice(std::string_view name, const Names& choices) const {
    std::string value = text(name, choices.front());
    if (std::ranges::find(choices, value) == choices.end()) fail(name, "wants one of: " + list_of(choices));
    return value;
}

std::vector<std::string> Section::texts(std::string_view name) const {
    std::vector<std::string> all;
    const YAML::Node node = find(name);
    if (!node.IsDefined()) return all;
    if (!node.IsSequence()) fail(name, "wants a list");
    for (const auto& entry : node) all.push_back(scalar(entry, name));
    return all;
}

std::vector<std::pair<std::string, std::string>> Section::pairs(std::string_view name) const {
    std::vector<std::pair<std::string, std::string>> all;
    const YAML::Node node = find(name);
    if (!node.IsDefined()) return all;
    if (!node.IsMap()) fail(name, "wants a mapping");
    for (const auto& pair : node) all.emplace_back(scalar(pair.first, name), scalar(pair.second, name));
    return all;
}

Section Section::section(std::string_view name, const Names& names) const { return {find(name), path_of(name), names}; }

std::vector<Section> Section::sections(std::string_view name, const Names& names) const {
    std::vector<Section> all;
    const YAML::Node node = find(name);
    if (!node.IsDefined()) return all;
    if (!node.IsSequence()) fail(name, "wants a list");
    for (std::size_t i = 0; i < node.size(); ++i) {
        all.emplace_back(node[i], path_of(name) + "[" + std::to_string(i) + "]", names);
    }
    return all;
}

}  // namespace rongcloud::gateway
