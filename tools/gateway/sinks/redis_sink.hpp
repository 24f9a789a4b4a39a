// Redis Streams: XADD without a length, since what is cut off there would be lost for groups that have it pending. Many
// events go in one round trip, each batch as one transaction, so that an event cannot be in without the one before it.
#pragma once

#include <atomic>

#include "tools/gateway/sinks/queued_sink.hpp"
#include "tools/gateway/redis/redis_connection.hpp"

namespace rongcloud::gateway {

class RedisSink final : public QueuedSink {
public:
    explicit RedisSink(const RedisSettings& settings);
    ~RedisSink() override { stop(); }
    std::string description() const override;
    bool is_warm() const override { return is_warm_; }
    void write_metrics(std::string& text) const override;

protected:
    void write(std::size_t thread, const Jobs& jobs) override;
    void idle() override;

private:
    void connect();
    void settle(const Jobs& jobs, const Poco::Redis::Array& replies);

    const RedisSettings settings_;
    std::unique_ptr<Poco::Redis::Client> client_;  // of the thread that writes; nullptr: not connected
    TimePoint next_try_{};
    std::atomic<bool> is_warm_{false};
    std::atomic<bool> is_connected_{false};
    std::atomic<Durability> durability_{Durability::unknown};
};

}  // namespace rongcloud::gateway
