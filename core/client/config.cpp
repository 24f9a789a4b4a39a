#include "core/client/config.hpp"

#include <Poco/Util/PropertyFileConfiguration.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

#include "core/base/ascii.hpp"
#include "core/base/error.hpp"
#include "core/base/nearest.hpp"
#include "core/base/utf8.hpp"
#include "core/catalogue/table.hpp"

namespace rongcloud::client {

namespace {

using catalogue::Option;
using catalogue::OptionType;

[[noreturn]] void fail(std::string_view name, const std::string& what) {
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

// `choices`: "this, that".
void check_choice(std::string_view name, std::string_view choices, std::string_view value) {
    for (std::string_view rest = choices; !rest.empty();) {
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        if (rest.substr(0, comma) == value) return;
        rest.remove_prefix(std::min(comma + 2, rest.size()));
    }
    std::string what = "must be one of ";
    fail(name, what.append(choices).append(", not '").append(value).append("'"));
}

// The value of a secret is never repeated in a message.
void check_value(const Option& option, std::string_view value) {
    if (!is_utf8(value)) fail(option.name, "is not valid UTF-8");
    const bool has_control =
        std::ranges::any_of(value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (has_control) fail(option.name, "contains a control character, perhaps the end of a line");
    if (option.type == OptionType::integer) {
        const auto number = parse_integer(value);
        if (!number || *number < option.min || *number > option.max) {
            fail(option.name, "must be a whole number from " + std::to_string(option.min) + " to " +
                                  std::to_string(option.max) + ", not '" + std::string(value) + "'");
        }
    }
    if (option.type == OptionType::boolean && !parse_switch(value)) {
        fail(option.name, "must be true or false, not '" + std::string(value) + "'");
    }
    if (option.type == OptionType::choice) check_choice(option.name, option.choices, value);
    const bool is_credential = option.name == "app_key" || option.type == OptionType::secret;
    if (is_credential && !is_visible_ascii(value)) fail(option.name, "must be visible ASCII without spaces");
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

const char* environment(std::string_view name) {
    const char* value = std::getenv(std::string(name).c_str());
    return value != nullptr && *value != '\0' ? value : nullptr;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<net::Endpoint> parse_endpoints(std::string_view list) {
    std::vector<net::Endpoint> endpoints;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view item = trimmed(list.substr(0, comma));
        if (!item.empty()) endpoints.push_back(net::parse_endpoint(item));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return endpoints;
}

// The text of a settings file. Read here, as POCO's reader never ends on a path that opens but cannot be read, such as
// a folder.
std::string read_settings_file(const std::string& path) {
    constexpr std::size_t longest = 1u << 20;
    std::ifstream file;
    file.rdbuf()->pubsetbuf(nullptr, 0);  // no copy of a secret in a buffer
    file.open(path, std::ios::binary);
    std::string text(longest, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    const bool complete = file.eof() && !file.bad();
    if (!complete) throw Error(Reason::invalid_setting, "the settings file cannot be read");
    text.resize(static_cast<std::size_t>(file.gcount()));
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    return text;
}

// What follows "name =" or "name:" on a line of a settings file, or nothing when the line is another one.
std::optional<std::string_view> value_on(std::string_view line, std::string_view name) {
    line = trimmed(line);
    if (!line.starts_with(name)) return std::nullopt;
    line = trimmed(line.substr(name.size()));
    if (line.empty() || (line.front() != '=' && line.front() != ':')) return std::nullopt;
    return trimmed(line.substr(1));
}

// A value without its backslashes, as POCO reads it.
Secret unescaped(std::string_view value) {
    std::size_t size = 0;
    const auto each = [value](const auto& use) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '\\' && i + 1 < value.size()) ++i;
            use(value[i]);
        }
    };
    each([&size](char) { ++size; });
    return Secret::filled(size, [&each](char* out) { each([&out](char c) { *out++ = c; }); });
}

// "host:port" alone means plain HTTP here, as the emulator prints it.
net::Endpoint parse_emulator(std::string_view address) {
    const bool has_scheme = address.find("://") != std::string_view::npos;
    return net::parse_endpoint(has_scheme ? std::string(address) : "http://" + std::string(address));
}

}  // namespace

Credentials checked_credentials(std::string_view app_key, std::string_view app_secret) {
    for (const auto& [name, value] : {std::pair{"app_key", app_key}, {"app_secret", app_secret}}) {
        const Option& option = option_named(name);
        check_value(option, value);
        if (!value.empty()) continue;
        Error error(Reason::missing_setting, "setting '" + std::string(name) + "' is missing");
        error.info().hint = "Set it in code or by " + std::string(option.environment) +
                            "; the value is on the application's page in the console.";
        throw error;
    }
    return {app_key, app_secret};
}

void Config::set(std::string_view name, std::string_view value) {
    check_value(option_named(name), value);
    values_.insert_or_assign(std::string(name), Secret(value));
}

void Config::unset(std::string_view name) {
    option_named(name);
    if (const auto it = values_.find(name); it != values_.end()) values_.erase(it);
}

std::optional<std::string_view> Config::find(std::string_view name) const {
    const auto it = values_.find(name);
    return it != values_.end() ? std::optional(it->second.view()) : std::nullopt;
}

void Config::load_emulator() {
    if (const char* address = environment("RONGCLOUD_EMULATOR")) set("emulator", address);
}

// The variables that other programs look at, for what neither a setting's own variable nor the file has said.
void Config::load_proxy_environment() {
    if (!find("proxy")) {
        for (const std::string_view name : {"https_proxy", "HTTPS_PROXY"}) {
            const char* const address = environment(name);
            if (address == nullptr) continue;
            try {
                net::parse_proxy(address);
            } catch (const Error& error) {
                throw Error(error.info().reason, std::string(name) + ": " + error.what());
            }
            set("proxy", address);
            break;
        }
    }
    if (find("no_proxy")) return;
    for (const std::string_view name : {"no_proxy", "NO_PROXY"}) {
        if (const char* const hosts = environment(name)) return set("no_proxy", hosts);
    }
}

void Config::load_environment() {
    if (const char* path = environment("RONGCLOUD_CONFIG_FILE")) load_file(path);
    for (const Option& option : catalogue::options()) {
        if (const char* value = environment(option.environment)) {
            try {
                set(option.name, value);
            } catch (const Error& error) {
                throw Error(error.info().reason, std::string(option.environment) + ": " + error.what());
            }
        }
    }
    load_proxy_environment();
}

// The lines of secrets are read here and overwritten, so that no parser has copies of them. One that goes on in the next
// line is left to the parser.
void Config::take_secrets(std::string& text) {
    bool goes_on = false;  // the line before
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = std::string_view(text).substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const bool is_continued = line.ends_with('\\');
        for (const Option& option : catalogue::options()) {
            if (option.type != OptionType::secret || goes_on || is_continued) continue;
            const auto value = value_on(line, option.name);
            if (!value) continue;
            set(option.name, unescaped(*value).view());
            clear_memory(text.data() + begin, line.size());
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(begin), line.size(), ' ');
            break;
        }
        goes_on = is_continued;
        begin = end + 1;
    }
}

void Config::load_file(const std::string& path) {
    try {
        std::string whole = read_settings_file(path);
        take_secrets(whole);
        std::istringstream text(whole);
        const Poco::AutoPtr<Poco::Util::PropertyFileConfiguration> file(
            new Poco::Util::PropertyFileConfiguration(text));
        Poco::Util::AbstractConfiguration::Keys names;
        file->keys(names);
        for (const std::string& name : names) {
            if (!file->hasProperty(name)) throw Error(Reason::unknown_option, "no setting has a '.' in its name");
            set(name, file->getRawString(name, ""));
        }
        if (file->hasProperty("region") && !file->hasProperty("domains")) unset("domains");
    } catch (const Error& error) {
        throw Error(error.info().reason, path + ": " + error.what());
    } catch (const Poco::Exception& error) {
        throw Error(Reason::invalid_setting, path + ": " + error.displayText());
    }
}

namespace {

// Reading a complete set of settings, with defaults.
class Reader {
public:
    explicit Reader(const Config& config) : config_(config) {}

    std::string_view view(std::string_view name) const {
        return config_.find(name).value_or(catalogue::find_option(name)->default_value);
    }
    std::string text(std::string_view name) const { return std::string(view(name)); }
    std::int64_t integer(std::string_view name) const { return parse_integer(view(name)).value_or(0); }
    bool truth(std::string_view name) const { return parse_switch(view(name)).value_or(false); }
    Milliseconds milliseconds(std::string_view name) const { return Milliseconds{integer(name)}; }

    RateLimitMode rate_limit_mode() const {
        const std::string_view mode = view("rate_limit");
        return mode == "wait" ? RateLimitMode::wait : mode == "fail" ? RateLimitMode::fail : RateLimitMode::off;
    }

    // Found missing now rather than by the first call.
    std::string readable_file(std::string_view name) const {
        std::string path = text(name);
        if (!path.empty() && !std::ifstream(path).good()) fail(name, "names a file that cannot be read: " + path);
        return path;
    }

    std::string readable_directory(std::string_view name) const {
        std::string path = text(name);
        std::error_code failure;
        if (path.empty()) return path;
        std::filesystem::directory_iterator(path, failure);
        if (failure) fail(name, "names a directory that cannot be read: " + path);
        return path;
    }

    std::optional<net::Proxy> proxy() const {
        const std::string address = text("proxy");
        if (address.empty()) return std::nullopt;
        net::Proxy proxy = net::parse_proxy(address);
        proxy.direct = net::parse_direct_hosts(text("no_proxy"));
        return proxy;
    }

    std::vector<net::Endpoint> endpoints() const {
        if (const std::string emulator = text("emulator"); !emulator.empty()) return {parse_emulator(emulator)};
        std::vector<net::Endpoint> found = parse_endpoints(text("domains"));
        if (!found.empty()) return found;
        const std::string region = text("region");
        if (region.empty()) {
            Error error(Reason::missing_setting, "neither 'region' nor 'domains' is set");
            error.info().hint =
                "Set region to the data centre of the App Key, e.g. beijing or singapore; the console "
                "shows it.";
            throw error;
        }
        for (const std::string_view host : catalogue::find_region(region)->domains) {
            found.push_back(net::parse_endpoint(host));
        }
        return found;
    }

private:
    const Config& config_;
};

}  // namespace

Settings Config::resolve() const {
    const Reader reader(*this);
    Settings settings;
    settings.credentials = checked_credentials(reader.view("app_key"), reader.view("app_secret"));
    settings.endpoints = reader.endpoints();
    settings.timeout = reader.milliseconds("timeout_ms");
    settings.transport.connect_timeout = reader.milliseconds("connect_timeout_ms");
    settings.transport.response_timeout = reader.milliseconds("response_timeout_ms");
    settings.transport.response_max_bytes = static_cast<std::size_t>(reader.integer("response_max_bytes"));
    settings.transport.connection_idle = reader.milliseconds("connection_idle_ms");
    settings.transport.connection_age = reader.milliseconds("connection_age_ms");
    settings.transport.connection_requests = static_cast<int>(reader.integer("connection_requests"));
    settings.transport.connections_max = static_cast<std::size_t>(reader.integer("connections_max"));
    settings.transport.connection_ahead = reader.truth("connection_ahead");
    settings.transport.ca_file = reader.readable_file("ca_file");
    settings.transport.ca_directory = reader.readable_directory("ca_directory");
    settings.transport.proxy = reader.proxy();
    settings.cool_down = {reader.milliseconds("failover_cool_down_ms"),
                          reader.milliseconds("failover_cool_down_max_ms")};
    settings.attempts_max = static_cast<int>(reader.integer("attempts_max"));
    settings.retry_budget = reader.integer("retry_budget");
    settings.retry_budget_refill_percent = reader.integer("retry_budget_refill_percent");
    settings.rate_limit = {reader.rate_limit_mode(), reader.truth("rate_limit_assumed"),
                           reader.integer("rate_limit_scale_percent"), reader.integer("rate_limit_share_percent")};
    settings.message_random = reader.truth("message_random");
    settings.message_random_duplicate_code = static_cast<std::int32_t>(reader.integer("message_random_duplicate_code"));
    settings.message_random_window = reader.milliseconds("message_random_window_ms");
    settings.async_threads = static_cast<std::size_t>(reader.integer("async_threads"));
    settings.async_calls_max = static_cast<std::size_t>(reader.integer("async_calls_max"));
    settings.transport.thread_stack_bytes = static_cast<std::size_t>(reader.integer("thread_stack_bytes"));
    settings.header_prefix = reader.truth("header_prefix");
    settings.request_id_header = reader.truth("request_id_header");
    const auto agent = find("user_agent");
    settings.user_agent = agent ? std::string(*agent) : std::string("rongcloud/") + RONGCLOUD_VERSION;
    return settings;
}

}  // namespace rongcloud::client
