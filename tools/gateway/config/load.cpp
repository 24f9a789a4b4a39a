// One function for each part of the file; docs/gateway.md has the same table.
#include "tools/gateway/config/load.hpp"

#include <Poco/Exception.h>
#include <Poco/String.h>
#include <Poco/URI.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>

#include "tools/gateway/config/node.hpp"

namespace rongcloud::gateway {

namespace {

constexpr std::int64_t kDay_ms = 86400000;
// An item of a spool has 16777216 bytes at most, and a byte of a form may become six of JSON: \u0001.
constexpr std::size_t kSpooledBodyMax = 2097152;
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

// The file's text without the line break at its end.
std::string secret_of_file(const Section& section, std::string_view name, const std::string& path) {
    std::ifstream file(path);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::string secret = Poco::trimRight(text);
    if (!file || secret.empty()) section.fail(name, "names a file that cannot be read, or is empty");
    return secret;
}

// Of "secret", "secrets", "secret_file" and "secret_files", in this order.
std::vector<std::string> secrets_of(const Section& section) {
    std::vector<std::string> secrets = section.texts("secrets");
    if (section.has("secret")) secrets.insert(secrets.begin(), section.text("secret"));
    if (section.has("secret_file")) {
        secrets.push_back(secret_of_file(section, "secret_file", section.text("secret_file")));
    }
    for (const std::string& path : section.texts("secret_files")) {
        secrets.push_back(secret_of_file(section, "secret_files", path));
    }
    for (const std::string& secret : secrets) {
        if (secret.empty()) section.fail("secret", "is empty");
    }
    return secrets;
}

// "host:port", "[::1]:port".
Address address_of(const Section& section, std::string_view name, const std::string& text) {
    const std::size_t colon = text.rfind(':');
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']')) host = host.substr(1, host.size() - 2);
    int port = -1;
    try {
        std::size_t used = 0;
        if (colon != std::string::npos) port = std::stoi(text.substr(colon + 1), &used);
        if (colon == std::string::npos || used != text.size() - colon - 1) port = -1;
    } catch (const std::exception&) {
        port = -1;
    }
    if (host.empty() || port < 0 || port > 65535) section.fail(name, "wants HOST:PORT");
    return {host, static_cast<std::uint16_t>(port)};
}

int whole(const Section& section, std::string_view name, int fallback, int least, int most) {
    return static_cast<int>(section.number(name, fallback, least, most));
}

void read_server(const Section& file, ServerSettings& server) {
    if (file.has("listen")) server.listen = address_of(file, "listen", file.text("listen"));
    if (file.has("admin_listen")) server.admin = address_of(file, "admin_listen", file.text("admin_listen"));
    server.path = file.text("path", "/");
    if (!server.path.starts_with('/') || server.path.find_first_of("?#") != std::string::npos) {
        file.fail("path", "wants to begin with '/' and to have no query");
    }
    while (server.path.size() > 1 && server.path.ends_with('/')) server.path.pop_back();
    const Section tls = file.section("tls", {"certificate_file", "key_file"});
    server.certificate_file = tls.text("certificate_file");
    server.key_file = tls.text("key_file");
    if (server.certificate_file.empty() != server.key_file.empty()) {
        tls.fail(server.key_file.empty() ? "key_file" : "certificate_file", "is required with the other one");
    }
    for (const std::string_view name : {"certificate_file", "key_file"}) {
        if (tls.has(name) && !std::ifstream(tls.text(name))) tls.fail(name, "names a file that cannot be read");
    }
    const Section limits = file.section("server", {"threads", "queue", "keep_alive_timeout_s", "request_timeout_s",
                                                   "head_max_bytes", "drain_timeout_s"});
    server.threads = whole(limits, "threads", server.threads, 2, 1024);
    server.queue = whole(limits, "queue", server.queue, 1, 65536);
    server.keep_alive_timeout_s = whole(limits, "keep_alive_timeout_s", server.keep_alive_timeout_s, 1, 3600);
    server.request_timeout_s = whole(limits, "request_timeout_s", server.request_timeout_s, 1, 600);
    server.head_max_bytes = static_cast<std::size_t>(limits.number("head_max_bytes", 16384, 1024, 1048576));
    server.drain_timeout_s = whole(limits, "drain_timeout_s", server.drain_timeout_s, 1, 600);
}

void read_apps(const Section& file, Settings& settings) {
    for (const Section& section :
         file.sections("apps", {"app_key", "secret", "secrets", "secret_file", "secret_files"})) {
        settings.apps.push_back({section.required_text("app_key"), secrets_of(section)});
        if (settings.apps.back().secrets.empty()) section.fail("secret", "is required: a secret or a secret_file");
    }
    if (settings.apps.empty()) file.fail("apps", "is required: an app_key and its secret at least");
}

// The library checks the values; its own message names the limits.
void read_receiver(const Section& file, Settings& settings) {
    const Section::Names names{"window_s",        "replay_entries_max", "body_max_bytes",
                               "query_max_bytes", "depth_max",          "events_max"};
    const Section section = file.section("receiver", names);
    for (const std::string_view name : names) {
        if (section.has(name)) settings.receiver.emplace_back(name, section.number(name, 0, 0, kMost));
    }
    settings.body_max_bytes = static_cast<std::size_t>(section.number("body_max_bytes", 1048576, 1, 67108864));
}

HttpTarget target_of(const Section& section, int timeout_ms, int timeout_max_ms) {
    HttpTarget target;
    target.url = section.required_text("url");
    try {
        const Poco::URI uri(target.url);
        if ((uri.getScheme() != "http" && uri.getScheme() != "https") || uri.getHost().empty()) {
            section.fail("url", "wants http:// or https:// with a host");
        }
        if (!uri.getUserInfo().empty()) {
            section.fail("url", "must hold no user and password before the host: they are not sent; a secret signs requests");
        }
    } catch (const Poco::Exception&) {
        section.fail("url", "is no URL");
    }
    target.secrets = secrets_of(section);
    for (const std::string& secret : target.secrets) {
        if (!secret.starts_with("whsec_")) section.fail("secret", "wants to begin with whsec_, base64 behind it");
    }
    target.ca_file = section.text("ca_file");
    if (!target.ca_file.empty() && !std::ifstream(target.ca_file)) {
        section.fail("ca_file", "names a file that cannot be read");
    }
    target.timeout_ms = whole(section, "timeout_ms", timeout_ms, 10, timeout_max_ms);
    target.connections = whole(section, "connections", 16, 1, 256);
    return target;
}

void read_kafka(const Section& sink, KafkaSettings& kafka) {
    const Section section = sink.section("kafka", {"brokers", "topic", "properties"});
    kafka.brokers = section.required_text("brokers");
    kafka.topic = section.text("topic", "rongcloud");
    kafka.properties = section.pairs("properties");
    for (const auto& [name, value] : kafka.properties) {
        // The promises of the gateway stand on these.
        for (const std::string_view fixed : {"acks", "request.required.acks", "enable.idempotence", "enable.gapless.guarantee",
                                             "message.timeout.ms", "delivery.timeout.ms", "bootstrap.servers",
                                             "metadata.broker.list", "transactional.id", "partitioner",
                                             "delivery.report.only.error"}) {
            if (name == fixed) section.fail("properties", "must leave '" + name + "' to the gateway");
        }
    }
}

void read_redis_server(const Section& section, RedisServer& server) {
    if (section.has("address")) server.address = address_of(section, "address", section.text("address"));
    server.username = section.text("username");
    server.password = section.text("password");
    if (section.has("password_file")) {
        server.password = secret_of_file(section, "password_file", section.text("password_file"));
    }
    if (!server.username.empty() && server.password.empty()) section.fail("password", "is required with a username");
}

void read_redis(const Section& sink, RedisSettings& redis) {
    const Section section = sink.section("redis", {"address", "username", "password", "password_file", "stream", "batch"});
    read_redis_server(section, redis.server);
    redis.stream = section.text("stream", "rongcloud");
    redis.batch = static_cast<std::size_t>(section.number("batch", 64, 1, 1000));
}

Section::Names target_names() {
    return {"url", "secret", "secrets", "secret_file", "secret_files", "ca_file", "timeout_ms", "connections"};
}

void read_sink(const Section& file, Settings& settings) {
    const Section section = file.section("sink", {"type", "kafka", "redis", "http"});
    const std::string type = section.choice("type", {"stdout", "http", "redis", "kafka", "discard"});
    SinkSettings& sink = settings.sink;
    if (type == "discard") sink.type = SinkType::discard;
    if (type == "kafka") {
        sink.type = SinkType::kafka;
        read_kafka(section, sink.kafka);
    } else if (type == "redis") {
        sink.type = SinkType::redis;
        read_redis(section, sink.redis);
    } else if (type == "http") {
        sink.type = SinkType::http;
        sink.http = target_of(section.section("http", target_names()), 3000, 60000);
    }
    for (const std::string_view other : {"kafka", "redis", "http"}) {
        if (section.has(other) && other != type) section.fail(other, "is not used: the type of the sink is " + type);
    }
}

void read_spool(const Section& file, Settings& settings) {
    const Section::Names of_spool{"size_max_bytes", "lease_ms",     "tries_max",       "retry_first_ms",   "retry_max_ms",
                                  "remember_ms",    "commit_delay_ms", "commit_items_max", "locked_timeout_ms"};
    Section::Names names = of_spool;
    names.insert(names.end(), {"path", "batch", "send_timeout_ms"});
    const Section section = file.section("spool", names);
    settings.spool.path = section.text("path");
    for (const std::string_view name : of_spool) {
        if (section.has(name)) settings.spool.options.emplace_back(name, section.text(name));
    }
    settings.spool.batch = static_cast<std::size_t>(section.number("batch", 256, 1, 10000));
    settings.spool.send_timeout_ms = whole(section, "send_timeout_ms", 20000, 100, kDay_ms / 2);
    const std::int64_t lease_ms = section.number("lease_ms", 60000, 100, kDay_ms);
    if (settings.spool.send_timeout_ms * 2LL > lease_ms) {
        section.fail("send_timeout_ms", "wants to be half of lease_ms at most: an item must not be sent by two at once");
    }
    if (settings.spool.path.empty() && (!settings.direct || file.has("spool"))) {
        section.fail("path", "is required: the file on a local disk that keeps events until the sink has them");
    }
}

void read_memory(const Section& file, MemorySettings& memory) {
    if (!file.has("memory")) return;
    const Section section = file.section("memory", {"redis"});
    if (!section.has("redis")) section.fail("redis", "is required: where what was accepted is remembered");
    const Section redis =
        section.section("redis", {"address", "username", "password", "password_file", "prefix", "timeout_ms"});
    memory.is_shared = true;
    read_redis_server(redis, memory.redis);
    memory.redis.timeout_ms = whole(redis, "timeout_ms", 200, 10, 1000);
    memory.prefix = redis.text("prefix", "rongcloud:callbacks:");
}

void read_decisions(const Section& file, Settings& settings) {
    Section::Names names = target_names();
    names.insert(names.end(), {"mode", "on_failure"});
    const Section section = file.section("decisions", names);
    const std::string mode = section.choice("mode", {"deliver", "refuse", "http"});
    DecisionSettings& decisions = settings.decisions;
    decisions.asks = mode == "http";
    const std::string otherwise = decisions.asks ? section.choice("on_failure", {"deliver", "refuse"}) : mode;
    decisions.otherwise = otherwise == "refuse" ? Decision::refuse : Decision::deliver;
    if (decisions.asks) decisions.target = target_of(section, 2500, 10000);
    if (decisions.asks) return;
    for (const std::string_view name : names) {
        if (name != "mode" && section.has(name)) section.fail(name, "is for the mode http");
    }
}

Settings read(const YAML::Node& node) {
    const Section file(node, "", {"listen", "admin_listen", "path", "tls", "server", "apps", "receiver", "mode",
                                  "direct_timeout_ms", "spool", "memory", "sink", "envelope", "decisions", "log_level"});
    Settings settings;
    read_server(file, settings.server);
    read_apps(file, settings);
    read_receiver(file, settings);
    settings.direct = file.choice("mode", {"spool", "direct"}) == "direct";
    settings.direct_timeout_ms = whole(file, "direct_timeout_ms", 3500, 10, 4500);
    read_spool(file, settings);
    if (!settings.spool.path.empty() && settings.body_max_bytes > kSpooledBodyMax) {
        file.fail("receiver", "has a body_max_bytes beyond " + std::to_string(kSpooledBodyMax) +
                                  ", which a spool does not allow: its items have at most 16777216 bytes, and a form may grow to "
                                  "six times its size in JSON");
    }
    read_memory(file, settings.memory);
    read_sink(file, settings);
    settings.raw_body = file.section("envelope", {"raw_body"}).boolean("raw_body", true);
    read_decisions(file, settings);
    settings.log_level = file.choice("log_level", {"information", "debug", "warning", "error"});
    return settings;
}

}  // namespace

Settings load_settings(const std::string& path) {
    errno = 0;
    std::ifstream stream(path);
    if (!stream) throw ConfigError(path + ": cannot be read: " + std::strerror(errno));
    try {
        return read(YAML::Load(stream));
    } catch (const YAML::Exception& error) {
        throw ConfigError(path + ": line " + std::to_string(error.mark.line + 1) + ": this is no YAML: " + error.msg);
    } catch (const ConfigError& error) {
        throw ConfigError(path + ": " + error.what());
    }
}

}  // namespace rongcloud::gateway
