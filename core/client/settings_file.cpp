#include "core/client/settings_file.hpp"

#include <Poco/Util/PropertyFileConfiguration.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>
#include <string_view>

#include "core/base/error.hpp"
#include "core/base/file_text.hpp"
#include "core/client/config_check.hpp"

namespace rongcloud::client {

namespace {

using catalogue::Option;
using catalogue::OptionType;

std::string octal(unsigned mode) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04o", mode);
    return text.data();
}

// What follows "name =" or "name:" at the start of a line, or nothing when the line is another one.
std::optional<std::string_view> value_on(std::string_view line, std::string_view name) {
    line = trimmed(line);
    if (!line.starts_with(name)) return std::nullopt;
    line = trimmed(line.substr(name.size()));
    if (line.empty() || (line.front() != '=' && line.front() != ':')) return std::nullopt;
    return trimmed(line.substr(1));
}

// Where the line that begins at `begin` ends; a backslash at its end joins the next one to it, but not to a comment.
std::size_t line_end(std::string_view text, std::size_t begin) {
    const std::string_view start = trimmed(text.substr(begin, text.find('\n', begin) - begin));
    const bool is_comment = start.starts_with('#') || start.starts_with('!');
    for (std::size_t i = begin; i < text.size(); ++i) {
        if (text[i] == '\n') return i;
        if (text[i] == '\\' && !is_comment) i += text.substr(i + 1).starts_with("\r\n") ? 2 : 1;
    }
    return text.size();
}

// A value without its backslashes, as POCO reads it.
Secret unescaped(std::string_view value) {
    std::size_t size = 0;
    const auto each = [value](const auto& use) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '\\' && i + 1 < value.size()) ++i;
            if (value[i] == '\r' && value.substr(i + 1).starts_with('\n')) ++i;
            if (value[i] != '\n') use(value[i]);
        }
    };
    each([&size](char) { ++size; });
    return Secret::filled(size, [&each](char* out) { each([&out](char c) { *out++ = c; }); });
}

// Takes the lines of secrets out of the text, so that no parser has copies of them. Returns whether there were any.
bool take_secrets(std::string& rest, std::string_view text, std::vector<SettingsFile::Line>& lines) {
    bool holds_secret = false;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = line_end(text, begin);
        std::string_view line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const auto options = catalogue::options();
        const auto secret = std::ranges::find_if(options, [line](const Option& option) {
            return option.type == OptionType::secret && value_on(line, option.name);
        });
        if (secret != options.end()) {
            lines.push_back({std::string(secret->name), unescaped(*value_on(line, secret->name))});
            SettingsFile::Line& taken = lines.back();
            // The address of a proxy is none without a password.
            const std::string_view value = taken.value.view();
            holds_secret |= secret->name == "proxy" ? value.find('@') != value.npos : !value.empty();
        } else {
            rest.append(line).append("\n");
        }
        begin = end + 1;
    }
    return holds_secret;
}

void read_others(const std::string& text, std::vector<SettingsFile::Line>& lines) {
    std::istringstream stream(text);
    const Poco::AutoPtr<Poco::Util::PropertyFileConfiguration> file(
        new Poco::Util::PropertyFileConfiguration(stream));
    Poco::Util::AbstractConfiguration::Keys names;
    file->keys(names);
    for (const std::string& name : names) {
        if (!file->hasProperty(name)) throw Error(Reason::unknown_option, "no setting has a '.' in its name");
        lines.push_back({name, Secret(file->getRawString(name, ""))});
    }
}

// Whoever writes it decides who is talked to, secret or not. As ssh has it with its files.
std::optional<std::string> check_access(const FileAccess& access, bool holds_secret, FilePermissions permissions) {
    if (permissions == FilePermissions::ignore) return std::nullopt;
    const std::string found =
        " (mode " + octal(access.mode) + ", owner " + std::to_string(access.owner) + ")";
    if (access.others_write) {
        std::string what = "other users may write the settings file" + found;
        if (permissions == FilePermissions::warn) return what;
        Error error(Reason::invalid_setting, std::move(what));
        error.info().hint =
            "Make it yours alone to write (chown, chmod go-w), or see config_file_permissions in "
            "docs/configuration.md.";
        throw error;
    }
    if (!access.others_read || !holds_secret) return std::nullopt;
    return "other users may read the settings file" + found + ", which holds a secret; chmod go-r it";
}

SettingsFile read(const std::string& path, FilePermissions permissions) {
    constexpr std::size_t longest = 1u << 20;
    const std::optional<FileText> file = read_file_text(path, longest);
    if (!file) throw Error(Reason::invalid_setting, "the settings file cannot be read");
    std::string_view text = file->text.view();
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    SettingsFile settings;
    std::string rest;
    const bool holds_secret = take_secrets(rest, text, settings.lines);
    if (file->access) settings.warning = check_access(*file->access, holds_secret, permissions);
    read_others(rest, settings.lines);
    if (settings.warning) settings.warning = path + ": " + *settings.warning;
    return settings;
}

}  // namespace

SettingsFile read_settings_file(const std::string& path, FilePermissions permissions) {
    try {
        return read(path, permissions);
    } catch (Error& error) {
        error.info().message = path + ": " + error.info().message;
        throw;
    } catch (const Poco::Exception& error) {
        throw Error(Reason::invalid_setting, path + ": " + error.displayText());
    }
}

}  // namespace rongcloud::client
