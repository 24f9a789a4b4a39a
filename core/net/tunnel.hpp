// The way through an HTTP proxy: CONNECT.
#pragma once

#include "core/net/endpoint.hpp"
#include "core/net/proxy.hpp"

namespace rongcloud::net {

class Socket;
class TimeLimit;

// Has the proxy at the other end of `socket` open the way to `endpoint`. Throws Error(proxy_refused, host_unreachable
// when the proxy cannot reach it, not_http, ...) or the limit's.
void open_tunnel(Socket& socket, const Proxy& proxy, const Endpoint& endpoint, const TimeLimit& limit);

}  // namespace rongcloud::net
