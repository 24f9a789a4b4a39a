// The control interface under /_emulator/: unsigned JSON, for tests and for curl.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/emulator/callbacks/callbacks.hpp"
#include "tools/emulator/faults/plan.hpp"
#include "tools/emulator/http/exchange.hpp"
#include "tools/emulator/service/request_log.hpp"
#include "tools/emulator/settings.hpp"
#include "tools/emulator/store/database.hpp"
#include "tools/emulator/store/virtual_clock.hpp"

namespace rongcloud::emulator {

constexpr std::string_view kControlPrefix = "/_emulator/";

// What the listeners and certificates turned out to be.
struct Addresses {
    std::vector<std::string> https;  // "https://localhost:PORT"; in the order of kHttpsNames
    std::string http;
    std::string ca_file;
    bool ipv6 = false;  // [::1] is listened on too
};

// Thread-safe. Everything given outlives it.
class Control {
public:
    Control(const Addresses& addresses, const std::vector<App>& apps, Database& database, VirtualClock& clock,
            RequestLog& log, FaultPlan& faults, Callbacks& callbacks)
        : addresses_(addresses), apps_(apps), database_(database), clock_(clock), log_(log), faults_(faults),
          callbacks_(callbacks) {}

    // Never throws: what goes wrong is {"error": ...} with a HTTP status of 400, 404, 405 or 409.
    Answer handle(const Request& request);

    const Addresses& addresses() const { return addresses_; }
    const std::vector<App>& apps() const { return apps_; }
    Database& database() { return database_; }
    VirtualClock& clock() { return clock_; }
    RequestLog& log() { return log_; }
    FaultPlan& faults() { return faults_; }
    Callbacks& callbacks() { return callbacks_; }

private:
    const Addresses& addresses_;
    const std::vector<App>& apps_;
    Database& database_;
    VirtualClock& clock_;
    RequestLog& log_;
    FaultPlan& faults_;
    Callbacks& callbacks_;
};

}  // namespace rongcloud::emulator
