// What makes a delivery safe before it is answered with 200.
#pragma once

#include <atomic>
#include <shared_mutex>

#include <rongcloud/webhook.hpp>

#include "tools/gateway/flow/spool.hpp"
#include "tools/gateway/flow/turns.hpp"
#include "tools/gateway/metrics.hpp"
#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

// Any number of threads.
class Keeper {
public:
    virtual ~Keeper() = default;
    // Blocks until the delivery is safe, and accepts it. False: it is not, and is to come again.
    virtual bool keep(rc::HookDelivery& delivery) = 0;
};

class SpoolKeeper final : public Keeper {
public:
    explicit SpoolKeeper(Spool& spool) : spool_(spool) {}
    bool keep(rc::HookDelivery& delivery) override;

private:
    Spool& spool_;
};

// Into the sink, one delivery of an order key at a time: one that comes while another of its key is being sent could
// overtake it, should that fail. Into the spool when the sink does not take it in time. Then all goes through the spool until that is
// empty, so that nothing overtakes what waits there.
class DirectKeeper final : public Keeper {
public:
    // `spool`: nullptr when there is none.
    DirectKeeper(Sink& sink, Spool* spool, int timeout_ms, bool raw_body, Metrics& metrics)
        : sink_(sink), spool_(spool), timeout_ms_(timeout_ms), raw_body_(raw_body), metrics_(metrics),
          is_detour_(spool != nullptr) {}
    bool keep(rc::HookDelivery& delivery) override;
    // Called when the mover finds nothing in the spool: the direct way is open again, if that is still so.
    void end_detour();

private:
    bool keep_in_spool(rc::HookDelivery& delivery);
    bool send(const SharedRecords& records, TimePoint deadline);

    Sink& sink_;
    Spool* const spool_;
    const int timeout_ms_;
    const bool raw_body_;
    Metrics& metrics_;
    Turns turns_;
    std::shared_mutex mutex_;  // shared by those that put; alone by who ends the detour
    std::atomic<bool> is_detour_;  // at first, as the spool may hold what was left over
};

// Gives records to the sink and counts what came of it.
std::vector<Sent> send_and_count(Sink& sink, const SharedRecords& records, TimePoint deadline, Metrics& metrics);

}  // namespace rongcloud::gateway
