// What was accepted, remembered in Redis for all gateways.
#pragma once

#include <mutex>

#include <rongcloud/webhook.hpp>

#include "tools/gateway/metrics.hpp"
#include "tools/gateway/redis/redis_connection.hpp"

namespace rongcloud::gateway {

// A call takes one of the connections that are idle, or a new one: there are as many as there are threads.
class RedisMemory final : public rc::HookMemory {
public:
    // Connects when it is asked first. Failures are counted in `metrics`.
    RedisMemory(const MemorySettings& settings, Metrics& metrics) : settings_(settings), metrics_(metrics) {}

    std::vector<State> claim(const std::string& holder, const Keys& keys, std::chrono::milliseconds time) override;
    void accept(const std::string& holder, const Keys& keys, std::chrono::milliseconds time) override;
    void release(const std::string& holder, const Keys& keys) override;

private:
    using ClientPtr = std::unique_ptr<Poco::Redis::Client>;

    // What the script answers. Throws Poco::Exception, after it has counted and told it.
    Poco::Redis::RedisType::Ptr run(const std::string& script, const Keys& keys, const std::vector<std::string>& arguments);
    Poco::Redis::RedisType::Ptr send(const Poco::Redis::Array& command);
    ClientPtr take_idle();
    void give_back(ClientPtr client);
    void forget_idle();
    void tell(const std::string& what);

    const MemorySettings settings_;
    Metrics& metrics_;
    std::mutex mutex_;
    std::vector<ClientPtr> idle_;
};

}  // namespace rongcloud::gateway
