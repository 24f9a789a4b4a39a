// Names to addresses, within a time limit although the system's look-up knows none.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/net/address.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::net {

struct LookupResult {
    std::vector<Address> addresses;  // in the order to be tried
    int error_code = 0;              // an EAI_ number of getaddrinfo; 0: none
    int error_number = 0;            // errno, when the code is EAI_SYSTEM
};

// Blocks as long as it likes; called in a thread of its own.
using Lookup = std::function<LookupResult(const std::string& name)>;

// getaddrinfo; the system's order is kept.
LookupResult system_lookup(const std::string& name);

// Thread-safe. Each look-up of a name runs in a detached thread; callers that ask for the same name meanwhile share
// it, and none of them waits beyond its limit. Nothing is remembered: connections are kept, answers are not.
class Resolver {
public:
    // `stack_bytes` of each thread: see start_thread().
    explicit Resolver(Lookup lookup = system_lookup, std::size_t stack_bytes = 0);

    // At least one address, with `port`; a literal address comes back at once. Throws Error(name_not_found,
    // network_failure) or the limit's.
    std::vector<Address> resolve(const std::string& host, std::uint16_t port, const TimeLimit& limit);

private:
    struct Pending;
    // Shared with the helper threads, which may outlive the resolver.
    struct Shared {
        Lookup lookup;
        std::size_t stack_bytes;
        std::mutex mutex;
        std::map<std::string, std::shared_ptr<Pending>> pending;
    };

    std::shared_ptr<Pending> join_or_start(const std::string& name);
    static void start_thread(std::shared_ptr<Shared> shared, std::shared_ptr<Pending> pending, std::string name);

    std::shared_ptr<Shared> shared_;
};

}  // namespace rongcloud::net
