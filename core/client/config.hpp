// Settings as the user gives them: named texts, checked one by one and again together when a client is made.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/client/config_values.hpp"
#include "core/client/settings.hpp"
#include "core/client/settings_file.hpp"

namespace rongcloud::client {

// Not thread-safe; copyable. Values: catalogue/config.yaml. What code sets wins over the environment, in whatever order
// they come: set, unset and load_file are words of code, load_environment is not.
class Config {
public:
    // Throws Error(unknown_option or invalid_setting) naming the option; the old value stays.
    void set(std::string_view name, std::string_view value);
    // Whatever the environment says of it.
    void unset(std::string_view name);
    // Nothing when unset; valid until it is changed.
    std::optional<std::string_view> find(std::string_view name) const;

    // All variables of the catalogue that are set and not empty, after the file that RONGCLOUD_CONFIG_FILE names; for
    // what none of them says, https_proxy or HTTPS_PROXY, and no_proxy or NO_PROXY. Instead of what was loaded before.
    void load_environment();
    // "name = value" lines, all of them or none. Throws Error(invalid_setting) naming the file.
    void load_file(const std::string& path);

    // Throws Error(missing_setting or invalid_setting).
    Settings resolve() const;

private:
    void load_file(const std::string& path, Source source);
    void load_shared_environment();
    void choose_endpoints_anew(bool by_file);

    ConfigValues values_;
    bool endpoints_by_file_ = false;  // of what code says of them
    std::vector<std::string> warnings_;
};

}  // namespace rongcloud::client
