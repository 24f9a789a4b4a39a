// What the gateway is told by its file. Times in the unit of their names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace rongcloud::gateway {

using Pairs = std::vector<std::pair<std::string, std::string>>;

struct App {
    std::string key;
    std::vector<std::string> secrets;
};

struct Address {
    std::string host;
    std::uint16_t port = 0;
};

struct ServerSettings {
    Address listen{"127.0.0.1", 8080};
    Address admin;  // without a host: on the same address as the rest
    std::string path;
    std::string certificate_file;  // empty: plain HTTP
    std::string key_file;
    int threads = 64;
    int queue = 256;
    int keep_alive_timeout_s = 15;
    int request_timeout_s = 10;
    std::size_t head_max_bytes = 16384;
    int drain_timeout_s = 20;
};

struct KafkaSettings {
    std::string brokers;
    std::string topic;  // may hold {event}
    Pairs properties;   // librdkafka's own
};

struct RedisServer {
    Address address{"127.0.0.1", 6379};
    std::string username;
    std::string password;
    int timeout_ms = 3000;  // to connect, and of each answer
};

struct RedisSettings {
    RedisServer server;
    std::string stream;  // may hold {event}
    std::size_t batch = 64;
};

// An HTTP receiver of our own side; also asked for decisions.
struct HttpTarget {
    std::string url;
    std::vector<std::string> secrets;  // "whsec_..."; none: not signed
    std::string ca_file;               // empty: those of the system
    int timeout_ms = 5000;
    int connections = 16;
};

enum class SinkType { stdout_lines, http, redis, kafka, discard };

struct SinkSettings {
    SinkType type = SinkType::stdout_lines;
    KafkaSettings kafka;
    RedisSettings redis;
    HttpTarget http;
};

struct SpoolSettings {
    std::string path;  // empty: there is none
    Pairs options;     // of rc_spool_config_set
    std::size_t batch = 256;
    int send_timeout_ms = 20000;
};

// Of what was accepted, for several gateways.
struct MemorySettings {
    bool is_shared = false;
    RedisServer redis;
    std::string prefix;
};

enum class Decision { deliver, refuse };

struct DecisionSettings {
    bool asks = false;  // the HTTP target
    Decision otherwise = Decision::deliver;
    HttpTarget target;
};

struct Settings {
    ServerSettings server;
    std::vector<App> apps;
    std::vector<std::pair<std::string, std::int64_t>> receiver;  // of rc_webhook_config_set
    std::size_t body_max_bytes = 1048576;
    bool direct = false;
    int direct_timeout_ms = 3500;
    SpoolSettings spool;
    MemorySettings memory;
    SinkSettings sink;
    bool raw_body = true;
    DecisionSettings decisions;
    std::string log_level;
};

}  // namespace rongcloud::gateway
