#include "core/client/config_values.hpp"

namespace rongcloud::client {

namespace {

std::size_t index_of(Source source) { return static_cast<std::size_t>(source); }

// A list of nothing but blanks and commas names nothing.
bool says_something(std::string_view value) { return value.find_first_not_of(" \t,") != std::string_view::npos; }

}  // namespace

std::string_view source_name(Source source) noexcept {
    if (source == Source::code) return "code";
    return source == Source::environment_file ? "file" : "environment";
}

void ConfigValues::set(Source source, std::string_view name, std::string_view value) {
    Layers& layers = settings_[std::string(name)];
    layers.values[index_of(source)].emplace(value);
    if (source == Source::code) layers.hidden = false;
}

void ConfigValues::hide(std::string_view name) {
    Layers& layers = settings_[std::string(name)];
    layers = {};
    layers.hidden = true;
}

void ConfigValues::forget(Source source, std::string_view name) {
    const auto it = settings_.find(name);
    if (it == settings_.end()) return;
    it->second.values[index_of(source)].reset();
    if (source == Source::code) it->second.hidden = false;
}

void ConfigValues::forget(Source source) {
    for (auto& [name, layers] : settings_) layers.values[index_of(source)].reset();
}

std::optional<Sourced> ConfigValues::find(std::string_view name) const {
    for (std::size_t rank = kSourceCount; rank-- > 0;) {
        const auto source = static_cast<Source>(rank);
        if (const auto value = find(source, name)) return Sourced{*value, source};
    }
    return std::nullopt;
}

std::optional<std::string_view> ConfigValues::find(Source source, std::string_view name) const {
    const auto it = settings_.find(name);
    if (it == settings_.end() || it->second.hidden) return std::nullopt;
    const std::optional<Secret>& value = it->second.values[index_of(source)];
    return value ? std::optional(value->view()) : std::nullopt;
}

std::optional<Source> ConfigValues::decider(std::initializer_list<std::string_view> names) const {
    for (std::size_t rank = kSourceCount; rank-- > 0;) {
        const auto source = static_cast<Source>(rank);
        for (const std::string_view name : names) {
            // A value above it, if only an empty one, is in its way.
            const auto found = find(name);
            if (found && found->source == source && says_something(found->value)) return source;
        }
    }
    return std::nullopt;
}

}  // namespace rongcloud::client
