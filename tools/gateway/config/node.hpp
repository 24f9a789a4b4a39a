// A part of the YAML file that is read strictly: every name is known, every value is what it should be, and an error says
// where. Messages hold no values, since any value may be a secret.
#pragma once

#include <yaml-cpp/yaml.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rongcloud::gateway {

class ConfigError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// A mapping. What is absent or null has its default.
class Section {
public:
    using Names = std::vector<std::string_view>;

    // `path`: of the section in the file, for messages; empty for the whole file. Throws ConfigError when `node` is no
    // mapping or has another name than those of `names`.
    Section(const YAML::Node& node, std::string path, const Names& names);

    bool has(std::string_view name) const;
    // With ${NAME} and ${NAME:-default} replaced by the environment, and $$ by $.
    std::string text(std::string_view name, std::string_view fallback = {}) const;
    std::string required_text(std::string_view name) const;
    std::int64_t number(std::string_view name, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    bool boolean(std::string_view name, bool fallback) const;
    // The first choice is the default.
    std::string choice(std::string_view name, const Names& choices) const;
    std::vector<std::string> texts(std::string_view name) const;
    // All of a mapping whose names are free.
    std::vector<std::pair<std::string, std::string>> pairs(std::string_view name) const;
    // An empty one where it is absent.
    Section section(std::string_view name, const Names& names) const;
    std::vector<Section> sections(std::string_view name, const Names& names) const;

    // Throws a ConfigError about one of the names.
    [[noreturn]] void fail(std::string_view name, const std::string& what) const;

private:
    YAML::Node find(std::string_view name) const;
    std::string path_of(std::string_view name) const;
    std::string scalar(const YAML::Node& node, std::string_view name) const;

    YAML::Node node_;
    std::string path_;
};

}  // namespace rongcloud::gateway
