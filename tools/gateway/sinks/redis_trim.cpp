#include "tools/gateway/sinks/redis_trim.hpp"

#include <Poco/NumberParser.h>
#include <Poco/Redis/Command.h>
#include <Poco/Redis/Type.h>

#include <compare>
#include <optional>
#include <ostream>
#include <set>

#include <rongcloud/rongcloud.h>

#include "tools/gateway/config/node.hpp"
#include "tools/gateway/sinks/record.hpp"
#include "tools/gateway/redis/redis_connection.hpp"

namespace rongcloud::gateway {

namespace {

using Poco::Redis::Array;
using Poco::Redis::BulkString;
using Poco::Redis::Command;

// "1735689600000-3"
struct EntryId {
    Poco::UInt64 ms = 0;
    Poco::UInt64 sequence = 0;
    auto operator<=>(const EntryId&) const = default;

    static EntryId of(const std::string& text) {
        const std::size_t dash = text.find('-');
        return {Poco::NumberParser::parseUnsigned64(text.substr(0, dash)),
                dash == std::string::npos ? 0 : Poco::NumberParser::parseUnsigned64(text.substr(dash + 1))};
    }
    EntryId next() const { return {ms, sequence + 1}; }
    std::string text() const { return std::to_string(ms) + "-" + std::to_string(sequence); }
};

std::set<std::string> streams_of(const RedisSettings& settings) {
    std::set<std::string> streams{named_for(settings.stream, {"unknown", {}, {}, {}})};
    for (std::size_t i = 0; i < rc_callback_count(); ++i) {
        streams.insert(named_for(settings.stream, {rc_callback_name(i), {}, {}, {}}));
    }
    return streams;
}

// The first entry that the group may still want: the oldest that is pending, else what comes after the last it was given.
// Asked in this order, whatever it is given meanwhile is newer.
EntryId wanted_by(Poco::Redis::Client& client, const std::string& stream, const Array& group) {
    std::string name;
    std::string last;
    for (std::size_t i = 0; i + 1 < group.size(); i += 2) {
        const std::string member = group.get<BulkString>(i).value();
        if (member == "name") name = group.get<BulkString>(i + 1).value();
        if (member == "last-delivered-id") last = group.get<BulkString>(i + 1).value();
    }
    Command command("XPENDING");
    command << stream << name;
    const auto pending = client.execute<Array>(command);
    const EntryId after = EntryId::of(last).next();
    if (pending.get<Poco::Int64>(0) == 0) return after;
    return std::min(after, EntryId::of(pending.get<BulkString>(1).value()));
}

// nullopt: it has no group.
std::optional<EntryId> first_wanted(Poco::Redis::Client& client, const std::string& stream) {
    Command command("XINFO");
    command << "GROUPS" << stream;
    const auto groups = client.execute<Array>(command);
    std::optional<EntryId> first;
    if (groups.isNull()) return first;  // POCO's form of an empty one
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const EntryId wanted = wanted_by(client, stream, groups.get<Array>(i));
        first = first ? std::min(*first, wanted) : wanted;
    }
    return first;
}

bool is_there(Poco::Redis::Client& client, const std::string& stream) {
    Command command("EXISTS");
    command << stream;
    return client.execute<Poco::Int64>(command) != 0;
}

}  // namespace

int trim_streams(const Settings& settings, std::ostream& out) {
    if (settings.sink.type != SinkType::redis) throw ConfigError("trim is for the sink redis");
    const auto client = connect_redis(settings.sink.redis.server);
    for (const std::string& stream : streams_of(settings.sink.redis)) {
        if (!is_there(*client, stream)) continue;
        const std::optional<EntryId> first = first_wanted(*client, stream);
        if (!first) {
            out << stream << ": no consumer group, nothing removed\n";
            continue;
        }
        Command command("XTRIM");
        command << stream << "MINID" << "=" << first->text();
        out << stream << ": " << client->execute<Poco::Int64>(command) << " removed\n";
    }
    return 0;
}

}  // namespace rongcloud::gateway
