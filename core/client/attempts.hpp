// How a logical call becomes attempts: which domain, again or not, when.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/base/random.hpp"
#include "core/base/waiter.hpp"
#include "core/client/config.hpp"
#include "core/client/job.hpp"
#include "core/client/limiter.hpp"
#include "core/client/retry_budget.hpp"
#include "core/net/domains.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// One a client; thread-safe.
class Attempts {
public:
    // Sends the bytes of one attempt and uses the answer. Throws Error.
    using Send =
        std::function<void(const net::Endpoint& endpoint, std::string_view request, const net::Limits& limits)>;
    using SwitchHook = std::function<void(const net::DomainSwitch&)>;

    // All outlive the object.
    Attempts(const Settings& settings, const Clock& clock, Waiter& waiter, UnitRandom random);
    ~Attempts();
    Attempts(const Attempts&) = delete;
    Attempts& operator=(const Attempts&) = delete;

    // Returns when `send` did. Otherwise throws the error of the last attempt, or outcome_unknown because of it.
    void run(Job& job, const Send& send);

    // Called with no lock held whenever another domain becomes the preferred one, by the thread of the call that found
    // out. An empty one is none. A hook that was replaced may still be running.
    void set_switch_hook(SwitchHook hook);

    const net::Domains& domains() const { return domains_; }
    const Limiter& limiter() const { return limiter_; }

private:
    class Run;  // one logical call
    struct Hook {
        SwitchHook call;
        Hook* before;
    };
    void tell(const net::DomainSwitch& change) const noexcept;

    const Settings& settings_;
    const Clock& clock_;
    Waiter& waiter_;
    const UnitRandom random_;
    net::Domains domains_;
    RetryBudget budget_;
    Limiter limiter_;
    std::atomic<Hook*> hook_{nullptr};  // the newest; the older ones are kept, as they may be running
};

}  // namespace rongcloud::client
