#include "core/client/config.hpp"

#include <algorithm>
#include <array>

#include "core/base/environment.hpp"
#include "core/base/error.hpp"
#include "core/client/config_check.hpp"

namespace rongcloud::client {

namespace {

using catalogue::Option;

constexpr std::string_view kFilePermissions = "config_file_permissions";
constexpr std::array<std::string_view, 3> kEndpointSettings{"emulator", "domains", "region"};

bool names_endpoints(std::string_view name) { return std::ranges::count(kEndpointSettings, name) > 0; }

// With the variable that the value is from.
void set_from_variable(ConfigValues& values, const Option& option) {
    const char* const value = environment_variable(std::string(option.environment));
    if (value == nullptr) return;
    try {
        check_value(option, value);
    } catch (Error& error) {
        error.info().message = std::string(option.environment) + ": " + error.info().message;
        throw;
    }
    values.set(Source::environment, option.name, value);
}

FilePermissions file_permissions(const ConfigValues& values) {
    const auto found = values.find(kFilePermissions);
    if (!found || found->value == "check") return FilePermissions::check;
    return found->value == "warn" ? FilePermissions::warn : FilePermissions::ignore;
}

void check_line(const SettingsFile::Line& line) {
    check_value(option_named(line.name), line.value.view());
    if (line.name == kFilePermissions) fail_setting(line.name, "cannot be set by the file that it is about");
}

}  // namespace

// Code names the endpoints by set() or by a file; the later one of both decides alone.
void Config::choose_endpoints_anew(bool by_file) {
    for (const std::string_view name : kEndpointSettings) values_.forget(Source::code, name);
    endpoints_by_file_ = by_file;
}

void Config::set(std::string_view name, std::string_view value) {
    check_value(option_named(name), value);
    if (endpoints_by_file_ && names_endpoints(name)) choose_endpoints_anew(false);
    values_.set(Source::code, name, value);
}

void Config::unset(std::string_view name) {
    option_named(name);
    values_.hide(name);
}

std::optional<std::string_view> Config::find(std::string_view name) const {
    const auto found = values_.find(name);
    return found ? std::optional(found->value) : std::nullopt;
}

// The variables that other programs look at. They may be meant for those, so nothing of them is an error before it is
// needed.
void Config::load_shared_environment() {
    for (const auto& [setting, lower, upper] : {std::array<const char*, 3>{"proxy", "https_proxy", "HTTPS_PROXY"},
                                                {"no_proxy", "no_proxy", "NO_PROXY"}}) {
        const char* const own = environment_variable(lower);
        const char* const value = own != nullptr ? own : environment_variable(upper);
        if (value != nullptr) values_.set(Source::shared_environment, setting, value);
    }
}

void Config::load_environment() {
    for (const Source source : {Source::shared_environment, Source::environment_file, Source::environment}) {
        values_.forget(source);
    }
    for (const Option& option : catalogue::options()) set_from_variable(values_, option);
    if (const char* path = environment_variable("RONGCLOUD_CONFIG_FILE")) load_file(path, Source::environment_file);
    load_shared_environment();
}

void Config::load_file(const std::string& path) { load_file(path, Source::code); }

void Config::load_file(const std::string& path, Source source) {
    SettingsFile file = read_settings_file(path, file_permissions(values_));
    try {
        std::ranges::for_each(file.lines, check_line);
    } catch (Error& error) {
        error.info().message = path + ": " + error.info().message;
        throw;
    }
    const bool has_endpoints =
        std::ranges::any_of(file.lines, [](const SettingsFile::Line& line) { return names_endpoints(line.name); });
    if (source == Source::code && has_endpoints) choose_endpoints_anew(true);
    for (const SettingsFile::Line& line : file.lines) values_.set(source, line.name, line.value.view());
    if (file.warning && std::ranges::count(warnings_, *file.warning) == 0) warnings_.push_back(*file.warning);
}

Settings Config::resolve() const {
    Settings settings = resolve_settings(values_);
    settings.warnings.insert(settings.warnings.begin(), warnings_.begin(), warnings_.end());
    return settings;
}

}  // namespace rongcloud::client
