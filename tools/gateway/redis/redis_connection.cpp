#include "tools/gateway/redis/redis_connection.hpp"

#include <Poco/Redis/Command.h>
#include <Poco/Redis/Exception.h>

namespace rongcloud::gateway {

namespace {

// Empty when it is not told: services may hide their settings.
std::string setting_of(Poco::Redis::Client& client, const std::string& name) {
    try {
        Poco::Redis::Command command("CONFIG");
        command << "GET" << name;
        const auto pair = client.execute<Poco::Redis::Array>(command);
        return pair.isNull() || pair.size() < 2 ? std::string{} : pair.get<Poco::Redis::BulkString>(1).value();
    } catch (const Poco::Redis::RedisException&) {
        return {};
    }
}

}  // namespace

std::unique_ptr<Poco::Redis::Client> connect_redis(const RedisServer& server) {
    const Poco::Timespan timeout(server.timeout_ms * Poco::Timespan::MILLISECONDS);
    auto client = std::make_unique<Poco::Redis::Client>();
    client->connect(Poco::Net::SocketAddress(server.address.host, server.address.port), timeout);
    client->setReceiveTimeout(timeout);
    if (!server.password.empty()) {
        Poco::Redis::Command command("AUTH");
        if (!server.username.empty()) command << server.username;
        command << server.password;
        client->execute<std::string>(command);
    }
    return client;
}

Durability durability_of(Poco::Redis::Client& client) {
    const std::string appends = setting_of(client, "appendonly");
    const std::string syncs = setting_of(client, "appendfsync");
    if (appends.empty() || syncs.empty()) return Durability::unknown;
    return appends == "yes" && syncs == "always" ? Durability::always : Durability::weaker;
}

}  // namespace rongcloud::gateway
