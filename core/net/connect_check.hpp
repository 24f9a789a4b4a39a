// One connection to a domain, opened in the background to find out whether the domain can be reached.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "core/base/error.hpp"
#include "core/net/endpoint.hpp"

namespace rongcloud::net {

// Thread-safe; outlives whoever carries it out, and whoever asked for it.
class ConnectCheck {
public:
    virtual ~ConnectCheck() = default;
    // Reason::none: there is a connection, which the next call can use; another one: why not; nothing: not known yet.
    virtual std::optional<Reason> outcome() const = 0;
};

// Begins one; does not wait. Null: it cannot be done here.
using StartConnectCheck = std::function<std::shared_ptr<const ConnectCheck>(const Endpoint& endpoint)>;

}  // namespace rongcloud::net
