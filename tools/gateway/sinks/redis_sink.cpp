#include "tools/gateway/sinks/redis_sink.hpp"

#include <Poco/Redis/Command.h>
#include <Poco/Redis/Error.h>
#include <Poco/Redis/Exception.h>
#include <Poco/Redis/Type.h>

#include "tools/gateway/log.hpp"
#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

namespace {

constexpr auto kPause = std::chrono::milliseconds(500);

using Poco::Redis::Array;
using Poco::Redis::Command;

Command to_add(const std::string& stream, const Record& record) {
    Command command("XADD");
    command << stream << "*"
            << "id" << record.id << "type" << record.type << "key" << record.key << "event" << record.envelope;
    return command;
}

// In one transaction.
std::vector<Array> to_add_all(const Jobs& jobs, const std::string& stream) {
    std::vector<Array> commands{Command("MULTI")};
    for (const Job& job : jobs) {
        for (std::size_t i = 0; i < job.indices.size(); ++i) {
            commands.push_back(to_add(named_for(stream, job.record(i)), job.record(i)));
        }
    }
    commands.push_back(Command("EXEC"));
    return commands;
}

// Empty when `reply` is no error.
std::string error_of(const Poco::Redis::RedisType::Ptr& reply) {
    const auto* error = dynamic_cast<const Poco::Redis::Type<Poco::Redis::Error>*>(reply.get());
    return error == nullptr ? std::string{} : error->value().getMessage();
}

}  // namespace

RedisSink::RedisSink(const RedisSettings& settings) : QueuedSink(1, settings.batch), settings_(settings) { start(); }

std::string RedisSink::description() const {
    return "Redis at " + settings_.server.address.host + ":" + std::to_string(settings_.server.address.port) + ", stream " +
           settings_.stream;
}

void RedisSink::write_metrics(std::string& text) const {
    write_metric(text, "redis_connected", "gauge", "1 while the sink has a connection.", is_connected_ ? 1 : 0);
    write_metric(text, "redis_durable", "gauge",
                 "1 when Redis writes to its disk before it answers (appendfsync always), 0 when not, -1 when not known.",
                 durability_ == Durability::always ? 1 : durability_ == Durability::weaker ? 0 : -1);
}

void RedisSink::connect() {
    if (client_) return;
    client_ = connect_redis(settings_.server);
    const Durability durability = durability_of(*client_);
    if (durability == Durability::weaker) {
        logger().warning("redis: appendonly is not yes, or appendfsync is not always: events that were answered are lost "
                         "when Redis or its machine ends");
    } else if (durability == Durability::unknown) {
        logger().warning("redis: it does not tell whether appendfsync is always; without it events can be lost");
    }
    durability_ = durability;
    is_connected_ = true;
    is_warm_ = true;
    logger().information("redis: connected");
}

// So that the first event finds a connection, and one that has ended is seen.
void RedisSink::idle() {
    if (client_ || std::chrono::steady_clock::now() < next_try_) return;
    next_try_ = std::chrono::steady_clock::now() + kPause;
    try {
        connect();
    } catch (const Poco::Exception& error) {
        client_.reset();
        logger().debug("redis: " + error.displayText());
    }
}

void RedisSink::write(std::size_t, const Jobs& jobs) {
    try {
        connect();
        Jobs wanted = jobs;  // a connection takes its time
        std::erase_if(wanted, [](const Job& job) { return job.ticket->is_abandoned(); });
        if (!wanted.empty()) settle(wanted, client_->sendCommands(to_add_all(wanted, settings_.stream)));
    } catch (const Poco::Exception& error) {
        // Whatever was still to come on this connection would be taken for another answer.
        client_.reset();
        is_connected_ = false;
        const Sent sent{Outcome::unreachable, "redis: " + error.displayText()};
        for (const Job& job : jobs) job.settle_all(sent);
    }
}

// The last reply is that of EXEC: one for each record, or the reason why none was added.
void RedisSink::settle(const Jobs& jobs, const Array& replies) {
    const auto last = *(replies.end() - 1);
    const auto* done = dynamic_cast<const Poco::Redis::Type<Array>*>(last.get());
    if (done == nullptr || done->value().isNull()) {
        std::string reason = error_of(last);
        for (const auto& reply : replies) {
            if (const std::string error = error_of(reply); !error.empty() && reply.get() != last.get()) {
                reason = error;
                break;
            }
        }
        throw Poco::Redis::RedisException(reason);
    }
    auto reply = done->value().begin();
    for (const Job& job : jobs) {
        for (std::size_t i = 0; i < job.indices.size(); ++i, ++reply) {
            const std::string error = error_of(*reply);
            job.settle(i, error.empty() ? Sent{Outcome::taken, {}} : Sent{Outcome::refused, "redis: " + error});
        }
    }
}

}  // namespace rongcloud::gateway
