#include "core/client/settings.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>
#include <utility>

#include "core/base/error.hpp"
#include "core/client/config_check.hpp"

namespace rongcloud::client {

namespace {

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

// "host:port" alone means plain HTTP here, as the emulator prints it. Nothing else may lead a client to a host that it
// does not know, which the certificate of that host would not tell from the service.
net::Endpoint parse_emulator(std::string_view address) {
    const bool has_scheme = address.find("://") != std::string_view::npos;
    net::Endpoint endpoint = net::parse_endpoint(has_scheme ? std::string(address) : "http://" + std::string(address));
    if (!net::is_loopback_host(endpoint.host)) {
        fail_setting("emulator",
                     "must be on this machine (localhost, 127.0.0.1, [::1]); elsewhere it is one of domains");
    }
    return endpoint;
}

// Reading a complete set of settings, with defaults.
class Reader {
public:
    explicit Reader(const ConfigValues& values) : values_(values) {}

    std::string_view view(std::string_view name) const {
        const auto found = values_.find(name);
        return found ? found->value : catalogue::find_option(name)->default_value;
    }
    std::string text(std::string_view name) const { return std::string(view(name)); }
    std::int64_t integer(std::string_view name) const { return parse_integer(view(name)).value_or(0); }
    bool truth(std::string_view name) const { return parse_switch(view(name)).value_or(false); }
    Milliseconds milliseconds(std::string_view name) const { return Milliseconds{integer(name)}; }

    RateLimitMode rate_limit_mode() const {
        const std::string_view mode = view("rate_limit");
        return mode == "wait" ? RateLimitMode::wait : mode == "fail" ? RateLimitMode::fail : RateLimitMode::off;
    }

    void certificates(net::TransportOptions& options) const;
    std::optional<net::Proxy> proxy(const std::vector<net::Endpoint>& endpoints) const;
    EndpointChoice endpoint_choice() const;

private:
    // Nothing when it is another source that has the say.
    std::string_view said_by(std::optional<Source> source, std::string_view name) const {
        const auto found = values_.find(name);
        return found && found->source == source ? found->value : "";
    }
    net::DirectHosts direct_hosts(Source proxy_source) const;

    const ConfigValues& values_;
};

// Found missing now rather than by the first call.
std::string readable_file(std::string_view name, std::string_view value) {
    std::string path(value);
    if (!path.empty() && !std::ifstream(path).good()) {
        fail_setting(name, "names a file that cannot be read: " + path);
    }
    return path;
}

std::string readable_directory(std::string_view name, std::string_view value) {
    std::string path(value);
    std::error_code failure;
    if (path.empty()) return path;
    std::filesystem::directory_iterator(path, failure);
    if (failure) fail_setting(name, "names a directory that cannot be read: " + path);
    return path;
}

// Whom to trust is one choice, too: the environment adds nothing to what code trusts.
void Reader::certificates(net::TransportOptions& options) const {
    const auto source = values_.decider({"ca_file", "ca_directory"});
    options.ca_file = readable_file("ca_file", said_by(source, "ca_file"));
    options.ca_directory = readable_directory("ca_directory", said_by(source, "ca_directory"));
}

// The environment makes no exceptions from a proxy that code has set.
net::DirectHosts Reader::direct_hosts(Source proxy_source) const {
    return net::DirectHosts(proxy_source == Source::code ? said_by(Source::code, "no_proxy") : view("no_proxy"));
}

// One of the environment is an error only for a client that needs it.
std::optional<net::Proxy> Reader::proxy(const std::vector<net::Endpoint>& endpoints) const {
    const auto found = values_.find("proxy");
    if (!found || found->value.empty()) return std::nullopt;
    const net::DirectHosts direct = direct_hosts(found->source);
    try {
        net::Proxy proxy = net::parse_proxy(found->value);
        proxy.direct = direct;
        return proxy;
    } catch (Error& error) {
        if (found->source == Source::code) throw;
        const bool is_needed = std::ranges::any_of(endpoints, [&](const net::Endpoint& endpoint) {
            return net::needs_proxy(endpoint, direct);
        });
        if (!is_needed) return std::nullopt;
        const bool is_shared = found->source == Source::shared_environment;
        const std::string_view from = is_shared ? "https_proxy or HTTPS_PROXY of the environment: "
                                      : found->source == Source::environment ? "RONGCLOUD_PROXY: "
                                                                             : "the settings file: ";
        error.info().message.insert(0, from);
        error.info().hint = "Name a proxy of the kind http://host:port, or in no_proxy the hosts to reach without it.";
        throw;
    }
}

EndpointChoice Reader::endpoint_choice() const {
    const auto source = values_.decider({"emulator", "domains", "region"});
    for (const std::string_view name : {"emulator", "domains", "region"}) {
        if (!source || values_.decider({name}) != source) continue;
        return {std::string(name), std::string(trimmed(said_by(source, name))), *source};
    }
    Error error(Reason::missing_setting, "neither 'region' nor 'domains' is set");
    error.info().hint =
        "Set region to the data centre of the App Key, e.g. beijing or singapore; the console "
        "shows it.";
    throw error;
}

std::vector<net::Endpoint> endpoints_of(const EndpointChoice& choice) {
    if (choice.setting == "emulator") return {parse_emulator(choice.value)};
    if (choice.setting == "domains") return parse_endpoints(choice.value);
    std::vector<net::Endpoint> found;
    for (const std::string_view host : catalogue::find_region(choice.value)->domains) {
        found.push_back(net::parse_endpoint(host));
    }
    return found;
}

// Nobody is to be led away from the service without a word.
void warn_of_emulator(Settings& settings) {
    const EndpointChoice& choice = settings.endpoint_choice;
    if (choice.setting != "emulator" || choice.source == Source::code) return;
    settings.warnings.push_back("requests go to the emulator at " + choice.value + ", not to the service, as " +
                                (choice.source == Source::environment
                                     ? "RONGCLOUD_EMULATOR of the environment says"
                                     : "the settings file that RONGCLOUD_CONFIG_FILE names says"));
}

}  // namespace

Credentials checked_credentials(std::string_view app_key, std::string_view app_secret) {
    for (const auto& [name, value] : {std::pair{"app_key", app_key}, {"app_secret", app_secret}}) {
        const catalogue::Option& option = option_named(name);
        check_value(option, value);
        if (!value.empty()) continue;
        Error error(Reason::missing_setting, "setting '" + std::string(name) + "' is missing");
        error.info().hint = "Set it in code or by " + std::string(option.environment) +
                            "; the value is on the application's page in the console.";
        throw error;
    }
    return {app_key, app_secret};
}

Settings resolve_settings(const ConfigValues& values) {
    const Reader reader(values);
    Settings settings;
    settings.credentials = checked_credentials(reader.view("app_key"), reader.view("app_secret"));
    settings.endpoint_choice = reader.endpoint_choice();
    settings.endpoints = endpoints_of(settings.endpoint_choice);
    warn_of_emulator(settings);
    settings.timeout = reader.milliseconds("timeout_ms");
    settings.transport.connect_timeout = reader.milliseconds("connect_timeout_ms");
    settings.transport.response_timeout = reader.milliseconds("response_timeout_ms");
    settings.transport.response_max_bytes = static_cast<std::size_t>(reader.integer("response_max_bytes"));
    settings.transport.connection_idle = reader.milliseconds("connection_idle_ms");
    settings.transport.connection_age = reader.milliseconds("connection_age_ms");
    settings.transport.connection_requests = static_cast<int>(reader.integer("connection_requests"));
    settings.transport.connections_max = static_cast<std::size_t>(reader.integer("connections_max"));
    settings.transport.connection_ahead = reader.truth("connection_ahead");
    reader.certificates(settings.transport);
    settings.transport.proxy = reader.proxy(settings.endpoints);
    settings.cool_down = {reader.milliseconds("failover_cool_down_ms"),
                          reader.milliseconds("failover_cool_down_max_ms")};
    settings.failover_probe = reader.truth("failover_probe");
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
    const auto agent = values.find("user_agent");
    settings.user_agent = agent ? std::string(agent->value) : std::string("rongcloud/") + RONGCLOUD_VERSION;
    return settings;
}

}  // namespace rongcloud::client
