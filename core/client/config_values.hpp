// The values of settings with their sources: whatever the order in which they come, the source of higher rank wins.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/secret.hpp"

namespace rongcloud::client {

// By rank, the lowest first.
enum class Source : std::uint8_t {
    shared_environment,  // variables that other programs read too: https_proxy, no_proxy
    environment_file,    // the settings file that the environment names
    environment,
    code,
};
// "environment", "file" or "code".
std::string_view source_name(Source source) noexcept;

// What `source` says a setting is.
struct Sourced {
    std::string_view value;  // valid until the values are changed
    Source source;
};

class ConfigValues {
public:
    void set(Source source, std::string_view name, std::string_view value);
    // As if no source had it; only code says so, and a value of code ends it.
    void hide(std::string_view name);
    void forget(Source source, std::string_view name);
    void forget(Source source);

    // Of the highest source that has it.
    std::optional<Sourced> find(std::string_view name) const;
    std::optional<std::string_view> find(Source source, std::string_view name) const;
    // For settings that are one choice: the highest source that has any of `names` with a value that is not empty.
    std::optional<Source> decider(std::initializer_list<std::string_view> names) const;

private:
    static constexpr std::size_t kSourceCount = static_cast<std::size_t>(Source::code) + 1;
    struct Layers {
        std::array<std::optional<Secret>, kSourceCount> values;
        bool hidden = false;
    };

    std::map<std::string, Layers, std::less<>> settings_;
};

}  // namespace rongcloud::client
