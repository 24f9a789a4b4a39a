#include "tools/gateway/redis/redis_memory.hpp"

#include <Poco/Redis/Command.h>
#include <Poco/Redis/Error.h>
#include <Poco/Redis/Exception.h>
#include <Poco/Redis/Type.h>

#include "tools/gateway/log.hpp"

namespace rongcloud::gateway {

namespace {

using Poco::Redis::Array;
using Poco::Redis::Command;
using Poco::Redis::RedisType;

// RedisMemory of the Python package has the same ones: both may share a Redis. A value is "known", or the holder.
const std::string kClaim = R"(
local states, is_free = {}, true
for i, key in ipairs(KEYS) do
  local holder = redis.call('GET', key)
  states[i] = (not holder or holder == ARGV[1]) and 0 or holder == 'known' and 2 or 1
  is_free = is_free and states[i] ~= 1
end
if is_free and states[1] == 0 then
  for i, key in ipairs(KEYS) do
    if states[i] == 0 then redis.call('SET', key, ARGV[1], 'PX', ARGV[2]) end
  end
end
return states
)";
const std::string kAccept = R"(
for _, key in ipairs(KEYS) do redis.call('SET', key, 'known', 'PX', ARGV[1]) end
return 1
)";
const std::string kRelease = R"(
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
return 1
)";

std::string text_of(std::chrono::milliseconds time) { return std::to_string(time.count()); }

}  // namespace

std::vector<RedisMemory::State> RedisMemory::claim(const std::string& holder, const Keys& keys,
                                                   std::chrono::milliseconds time) {
    const RedisType::Ptr reply = run(kClaim, keys, {holder, text_of(time)});
    const auto* numbers = dynamic_cast<const Poco::Redis::Type<Array>*>(reply.get());
    std::vector<State> states;
    for (std::size_t i = 0; numbers != nullptr && i < numbers->value().size(); ++i) {
        states.push_back(static_cast<State>(numbers->value().get<Poco::Int64>(i)));
    }
    return states;
}

void RedisMemory::accept(const std::string&, const Keys& keys, std::chrono::milliseconds time) {
    run(kAccept, keys, {text_of(time)});
}

void RedisMemory::release(const std::string& holder, const Keys& keys) { run(kRelease, keys, {holder}); }

RedisType::Ptr RedisMemory::run(const std::string& script, const Keys& keys, const std::vector<std::string>& arguments) {
    Command command("EVAL");
    command << script << std::to_string(keys.size());
    for (const std::string& key : keys) command << settings_.prefix + key;
    for (const std::string& argument : arguments) command << argument;
    try {
        RedisType::Ptr reply = send(command);
        if (const auto* error = dynamic_cast<const Poco::Redis::Type<Poco::Redis::Error>*>(reply.get())) {
            throw Poco::Redis::RedisException(error->value().getMessage());
        }
        return reply;
    } catch (const Poco::Exception& error) {
        tell(error.displayText());
        throw;
    }
}

// Once more where a connection that was idle has ended meanwhile, as when Redis was started anew: nothing happens twice,
// since a holder's own claim is fresh to it.
RedisType::Ptr RedisMemory::send(const Array& command) {
    const auto begun = std::chrono::steady_clock::now();
    if (ClientPtr client = take_idle()) {
        try {
            RedisType::Ptr reply = client->sendCommand(command);
            give_back(std::move(client));
            return reply;
        } catch (const Poco::Exception&) {
            forget_idle();
            if (std::chrono::steady_clock::now() - begun >= std::chrono::milliseconds(settings_.redis.timeout_ms)) throw;
        }
    }
    ClientPtr client = connect_redis(settings_.redis);
    RedisType::Ptr reply = client->sendCommand(command);
    give_back(std::move(client));
    return reply;
}

RedisMemory::ClientPtr RedisMemory::take_idle() {
    const std::lock_guard lock(mutex_);
    if (idle_.empty()) return nullptr;
    ClientPtr client = std::move(idle_.back());
    idle_.pop_back();
    return client;
}

void RedisMemory::give_back(ClientPtr client) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(client));
}

void RedisMemory::forget_idle() {
    std::vector<ClientPtr> ended;
    const std::lock_guard lock(mutex_);
    ended.swap(idle_);
}

void RedisMemory::tell(const std::string& what) {
    static Throttle throttle;
    metrics_.memory_failures.fetch_add(1);
    std::uint64_t unsaid = 0;
    if (!throttle.is_due(&unsaid)) return;
    logger().warning("memory: this gateway goes by its own: redis: " + what + unsaid_text(unsaid));
}

}  // namespace rongcloud::gateway
