// How a logical call becomes attempts: which domain, again or not, when.
#pragma once

#include <functional>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/base/random.hpp"
#include "core/base/waiter.hpp"
#include "core/client/config.hpp"
#include "core/client/credentials.hpp"
#include "core/client/job.hpp"
#include "core/client/limiter.hpp"
#include "core/client/observer.hpp"
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

    // All outlive the object, and what `start_check` needs.
    Attempts(const Settings& settings, const CredentialStore& credentials, Observer& observer, const Clock& clock,
             Waiter& waiter, UnitRandom random, net::StartConnectCheck start_check);
    Attempts(const Attempts&) = delete;
    Attempts& operator=(const Attempts&) = delete;

    // Returns when `send` did. Otherwise throws the error of the last attempt; see settled().
    void run(Job& job, const Send& send);

    const net::Domains& domains() const { return domains_; }
    const Limiter& limiter() const { return limiter_; }

private:
    class Run;  // one logical call

    const Settings& settings_;
    const CredentialStore& credentials_;
    Observer& observer_;
    const Clock& clock_;
    Waiter& waiter_;
    const UnitRandom random_;
    net::Domains domains_;
    RetryBudget budget_;
    Limiter limiter_;
};

}  // namespace rongcloud::client
