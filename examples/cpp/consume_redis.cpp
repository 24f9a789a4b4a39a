// Events that rongcloud-gateway has put into a Redis stream: one consumer of a group, until it is told to end (Ctrl-C,
// SIGTERM). Needs Redis 7, and names that differ:
//
//     consume_redis redis://localhost:6379 rongcloud my-group consumer-1 [TURN_MS]
//
// Redis gives an entry to any consumer of a group. So that the events of a conversation are handled in their order, the
// consumers take turns: one of them works, and another one takes over when it ends, or has not been heard of for TURN_MS
// (30000), which is far longer than an event may take. Where order does not matter, leave the turn out, and claim only what
// another one has had for long (XAUTOCLAIM's time); then all of them work.
#include <Poco/Exception.h>
#include <Poco/Redis/Array.h>
#include <Poco/Redis/Client.h>
#include <Poco/Redis/Command.h>
#include <Poco/Redis/Exception.h>
#include <Poco/Redis/Type.h>
#include <Poco/Timespan.h>
#include <Poco/URI.h>

#include <charconv>
#include <chrono>
#include <csignal>
#include <cstring>
#include <iostream>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "gateway_events.hpp"

namespace {

using Poco::Redis::Array;
using Poco::Redis::BulkString;
using Poco::Redis::Command;
using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr int kShortestTurn_ms = 3000;  // it must not end while entries are read
constexpr milliseconds kPause{200};
constexpr const char *kBlock_ms = "500";
constexpr const char *kCount = "100";
constexpr Poco::Timespan::TimeDiff kTimeout_us = 10000000;

volatile std::sig_atomic_t is_stopped = 0;

void stop(int) { is_stopped = 1; }

// 1 if the turn is this consumer's, from now on for so many milliseconds.
constexpr const char *kTakeTurn = "local holder = redis.call('GET', KEYS[1])\n"
                                  "if holder and holder ~= ARGV[1] then return 0 end\n"
                                  "redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])\n"
                                  "return 1\n";

// std::invalid_argument for what is wrong on the command line.
milliseconds read_turn(const char *text) {
    const char *const end = text + std::strlen(text);
    int turn_ms = 0;
    const auto read = std::from_chars(text, end, turn_ms);
    if (read.ec != std::errc() || read.ptr != end || turn_ms < kShortestTurn_ms) {
        throw std::invalid_argument("TURN_MS must be a number of milliseconds, " + std::to_string(kShortestTurn_ms) + " to " +
                                    std::to_string(std::numeric_limits<int>::max()));
    }
    return milliseconds(turn_ms);
}

Poco::URI read_url(const std::string &text) {
    try {
        Poco::URI url(text);
        if (url.getScheme() == "redis" && !url.getHost().empty()) return url;
    } catch (const Poco::SyntaxException &) {  // its message may hold the password
    }
    throw std::invalid_argument("URL must be redis://[[USER]:PASSWORD@]HOST[:PORT]");
}

std::unique_ptr<Poco::Redis::Client> connect(const Poco::URI &uri) {
    const int port = uri.getPort() != 0 ? uri.getPort() : 6379;
    auto server = std::make_unique<Poco::Redis::Client>();
    server->connect(uri.getHost(), port, Poco::Timespan(kTimeout_us));
    server->setReceiveTimeout(Poco::Timespan(kTimeout_us));
    const std::string user = uri.getUserInfo();  // NAME:PASSWORD, or :PASSWORD
    const std::size_t colon = user.find(':');
    if (colon == std::string::npos) return server;
    Command command("AUTH");
    if (colon > 0) command << user.substr(0, colon);
    command << user.substr(colon + 1);
    server->execute<std::string>(command);
    return server;
}

class Consumer {
public:
    Consumer(Poco::Redis::Client &server, std::string stream, std::string group, std::string name, milliseconds turn)
        : server_(server), stream_(std::move(stream)), group_(std::move(group)), name_(std::move(name)), turn_(turn) {
        Command command("XGROUP");
        command << "CREATE" << stream_ << group_ << "0" << "MKSTREAM";
        try {
            server_.execute<std::string>(command);
        } catch (const Poco::Redis::RedisException &error) {
            if (error.message().rfind("BUSYGROUP", 0) != 0) throw;  // it is there
        }
    }

    void run() {
        while (!is_stopped) {
            if (!has_turn()) {
                std::this_thread::sleep_for(kPause);
                continue;
            }
            const Array left = unacknowledged();  // by whoever had the turn before, or by this one before it ended
            handle(left.isNull() ? fresh() : left);
        }
        if (has_turn_) take_turn(milliseconds{1});  // the next one need not wait
    }

private:
    bool take_turn(milliseconds time) {
        Command command("EVAL");
        command << kTakeTurn << "1" << stream_ + ":" + group_ + ":turn" << name_ << std::to_string(time.count());
        return server_.execute<Poco::Int64>(command) == 1;
    }
    bool has_turn() {
        const auto now = Clock::now();
        if (has_turn_ && now - asked_at_ < turn_ / 3) return true;
        asked_at_ = now;
        has_turn_ = take_turn(turn_);
        return has_turn_;
    }

    // Entries in the order of the stream; null when there are none, as POCO has it.
    Array unacknowledged() {
        Command command("XAUTOCLAIM");
        command << stream_ << group_ << name_ << "0" << "0" << "COUNT" << kCount;
        return server_.execute<Array>(command).get<Array>(1);
    }
    Array fresh() {
        Command command("XREADGROUP");
        command << "GROUP" << group_ << name_ << "COUNT" << kCount << "BLOCK" << kBlock_ms << "STREAMS" << stream_ << ">";
        const auto streams = server_.execute<Array>(command);
        return streams.isNull() ? Array() : streams.get<Array>(0).get<Array>(1);
    }

    void handle(const Array &entries) {
        for (std::size_t i = 0; !entries.isNull() && i < entries.size(); ++i) {
            if (!has_turn()) return;  // this and the following ones are another one's
            const auto entry = entries.get<Array>(i);
            handler_.handle(member(entry.get<Array>(1), "event"));
            Command command("XACK");  // only when it was handled
            command << stream_ << group_ << entry.get<BulkString>(0).value();
            server_.execute<Poco::Int64>(command);
        }
    }
    static std::string member(const Array &fields, const std::string &name) {
        for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
            if (fields.get<BulkString>(i).value() == name) return fields.get<BulkString>(i + 1).value();
        }
        throw std::runtime_error("an entry has no field '" + name + "'");
    }

    Poco::Redis::Client &server_;
    const std::string stream_, group_, name_;
    const milliseconds turn_;
    EventHandler handler_;
    bool has_turn_ = false;
    Clock::time_point asked_at_{};
};

}  // namespace

int main(int argc, char **argv) try {
    if (argc != 5 && argc != 6) {
        std::cerr << "usage: consume_redis URL STREAM GROUP CONSUMER [TURN_MS]" << std::endl;
        return 2;
    }
    const Poco::URI url = read_url(argv[1]);
    const milliseconds turn = read_turn(argc == 6 ? argv[5] : "30000");
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    const auto server = connect(url);
    Consumer consumer(*server, argv[2], argv[3], argv[4], turn);
    consumer.run();
    return 0;
} catch (const std::invalid_argument &error) {
    std::cerr << error.what() << std::endl;
    return 2;
} catch (const Poco::Exception &error) {
    std::cerr << error.displayText() << std::endl;
    return 1;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
