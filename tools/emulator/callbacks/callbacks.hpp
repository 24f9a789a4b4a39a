// What the service reports to app servers: from what happened to deliveries.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/emulator/callbacks/caused.hpp"
#include "tools/emulator/callbacks/event.hpp"
#include "tools/emulator/callbacks/outbox.hpp"
#include "tools/emulator/callbacks/routes.hpp"

namespace rongcloud::emulator {

// Many events made up for a measurement or an attack on a receiver.
struct Load {
    const CallbackKind* kind = nullptr;
    std::int64_t count = 0;
    std::int64_t users = 1;          // senders
    std::int64_t conversations = 1;  // order keys
    std::int64_t rate = 0;           // events in a second; 0: all at once
};

// Ids of deliveries, both included.
struct IdRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

// Thread-safe. Everything given outlives it.
class Callbacks {
public:
    Callbacks(const CallbackSettings& settings, const std::vector<App>& apps, VirtualClock& clock)
        : settings_(settings), apps_(apps), clock_(clock), routes_(settings, apps), outbox_(settings, clock) {}

    const CallbackSettings& settings() const { return settings_; }
    Routes& routes() { return routes_; }
    Outbox& outbox() { return outbox_; }

    // Sends an event that happened where its kind has an address; what the full queue does not take is counted.
    void report(const std::string& app, const CausedEvent& event, std::string_view cause);
    // Whether calls of the Server API cause this kind.
    bool reports_calls(std::string_view kind) const { return settings_.server_calls.contains(kind); }
    // An event to ask about, or to send by hand, for one application.
    Order make_order(const std::string& app, const CallbackKind& kind, TargetPtr target,
                     const std::vector<Poco::JSON::Object::Ptr>& events, BodyShape shape, std::string_view cause) const;
    // Throws OutboxFull; then some of them have been taken.
    IdRange add_load(const std::string& app, const Load& load, const TargetPtr& target);

    // Addresses are those of the flags again, and nothing is under way.
    void reset();

private:
    struct Session {
        std::string id;
        Poco::Dynamic::Var os;
        Poco::Dynamic::Var client_ip;
    };
    void add_session(const std::string& app, Poco::JSON::Object& event);

    const CallbackSettings& settings_;
    const std::vector<App>& apps_;
    VirtualClock& clock_;
    Routes routes_;
    std::mutex mutex_;
    std::map<std::pair<std::string, std::string>, Session> sessions_;  // of online users, by app and user
    Outbox outbox_;
};

}  // namespace rongcloud::emulator
