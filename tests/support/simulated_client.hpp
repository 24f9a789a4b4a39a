// A client on a simulated network, and the calls that tests make with it.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/client/client.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/simulated_network.hpp"

namespace rongcloud::test {

// By what a call may be repeated.
enum class CallKind { repeatable, once, marked, raw };
inline constexpr std::array kAllCallKinds{CallKind::repeatable, CallKind::once, CallKind::marked, CallKind::raw};

struct Simulation {
    using Settings = std::map<std::string, std::string>;

    // Domains a, b, ... `count` of them.
    std::unique_ptr<client::Client> make_client(std::size_t count, const Settings &settings = {}) {
        client::Config config;
        config.set("app_key", "key");
        config.set("app_secret", "secret");
        std::string domains;
        for (std::size_t i = 0; i < count; ++i) domains += std::string(1, static_cast<char>('a' + i)) + ",";
        config.set("domains", domains);
        for (const auto &[name, value] : settings) config.set(name, value);
        return std::make_unique<client::Client>(config.resolve(), clock, std::make_unique<SimulatedTransport>(network),
                                                waiter, [this] { return chance(); });
    }

    static codec::Params user() {
        codec::Params params;
        params.set("userId", std::string("u1"));
        params.set("name", std::string("Ann"));
        return params;
    }
    static codec::Params message() {
        codec::Params params;
        params.set("fromUserId", std::string("u1"));
        params.add_text("toUserId", "u2");
        params.set("objectName", std::string("RC:TxtMsg"));
        params.set("content", std::string(R"({"content":"hi"})"));
        return params;
    }
    // A marked call needs a client with message_random.
    static codec::Result call(client::Client &client, CallKind kind, std::optional<int> timeout_ms = {}) {
        codec::Params params = kind == CallKind::repeatable ? user()
                               : kind == CallKind::raw      ? codec::Params{}
                                                            : message();
        params.timeout_ms = timeout_ms;
        switch (kind) {
            case CallKind::repeatable: return client.call("user.get_token", params);
            case CallKind::raw:
                return client.call_raw({"POST", "/new.json", "application/x-www-form-urlencoded", "a=1"}, params);
            default: return client.call("message.send_private", params);
        }
    }

    // How long it takes.
    Milliseconds time_of(client::Client &client, CallKind kind = CallKind::repeatable, std::optional<int> timeout_ms = {}) {
        const Milliseconds start = clock.elapsed;
        call(client, kind, timeout_ms);
        return clock.elapsed - start;
    }

    ManualClock clock;
    ManualWaiter waiter{clock};
    SimulatedNetwork network{clock};
    std::function<double()> chance = [] { return 0.0; };
};

}  // namespace rongcloud::test
