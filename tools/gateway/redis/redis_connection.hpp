#pragma once

#include <Poco/Redis/Client.h>

#include <memory>

#include "tools/gateway/config/settings.hpp"

namespace rongcloud::gateway {

// Connected and logged in. Throws Poco::Exception.
std::unique_ptr<Poco::Redis::Client> connect_redis(const RedisServer& server);

// What Redis does with what it was given before it says so.
enum class Durability { always, weaker, unknown };
Durability durability_of(Poco::Redis::Client& client);

}  // namespace rongcloud::gateway
