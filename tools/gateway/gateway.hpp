// All parts of a gateway that runs.
#pragma once

#include <atomic>
#include <memory>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/flow/mover.hpp"
#include "tools/gateway/flow/receiver.hpp"

namespace rongcloud::gateway {

// What the file says and the library judges: makes the parts as far as that opens nothing. Throws std::exception.
void check_parts(const Settings& settings);

class Gateway {
public:
    // Listens at once. Throws std::exception when a part cannot be made.
    explicit Gateway(const Settings& settings);
    // Finishes what was begun; ends the process with 1 when that takes longer than it may.
    void drain();

private:
    std::string why_not_ready();

    const Settings settings_;
    const TimePoint begun_ = std::chrono::steady_clock::now();
    std::atomic<bool> is_draining_{false};
    Metrics metrics_;
    std::unique_ptr<Sink> sink_;
    std::unique_ptr<Spool> spool_;
    std::unique_ptr<Keeper> keeper_;
    std::unique_ptr<Mover> mover_;
    Decider decider_;
    Watch watch_;
    std::unique_ptr<Receiver> receiver_;
    AdminBackend admin_backend_;
    std::unique_ptr<Server> admin_;
    std::unique_ptr<Server> server_;
};

}  // namespace rongcloud::gateway
