// One POST after another to receivers of callbacks, over a connection that is kept while its receiver is the same.
#pragma once

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPClientSession.h>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tools/emulator/callbacks/breaker.hpp"
#include "tools/emulator/callbacks/settings.hpp"
#include "tools/emulator/callbacks/target.hpp"

namespace rongcloud::emulator {

struct Post {
    const Target& target;
    std::string query;  // added to that of the target
    std::vector<std::pair<std::string, std::string>> headers;
    const std::string& content_type;
    const std::string& body;
};

// Why a request ended as it did; literals, and part of the control interface.
namespace reason {
constexpr std::string_view answered = "answered";    // HTTP 200
constexpr std::string_view status = "http_status";   // another one; redirects are not followed
constexpr std::string_view timeout = "timeout";
constexpr std::string_view connect = "connect";      // no connection could be made
constexpr std::string_view tls = "tls";              // a certificate that is not trusted, or no TLS
constexpr std::string_view closed = "closed";        // it ended before the whole answer was there, or was no HTTP
constexpr std::string_view address = "address";      // the host leads nowhere that may be called
}  // namespace reason

struct PostResult {
    int http_status = 0;  // 0: no answer
    std::string_view reason;
    std::string answer;   // the body as far as it is taken
    bool is_whole = true;
};

// What TLS connections share. Thread-safe.
class TlsTrust {
public:
    // `settings` outlives it.
    explicit TlsTrust(const CallbackSettings& settings) : settings_(settings) {}
    // Verifies certificates for this host and no other. Throws Poco::Exception.
    Poco::Net::Context::Ptr context(const std::string& host);

private:
    const CallbackSettings& settings_;
    std::mutex mutex_;
    std::map<std::string, Poco::Net::Context::Ptr> contexts_;
};

// For one thread. What is given outlives it.
class ReceiverConnection {
public:
    ReceiverConnection(const CallbackSettings& settings, TlsTrust& trust) : settings_(settings), trust_(trust) {}

    // Never throws. `breaker` ends it from another thread, which is a timeout.
    PostResult post(const Post& post, Breaker& breaker);

private:
    PostResult attempt(const Post& post, Breaker& breaker);
    void open(const Target& target, Breaker& breaker);
    PostResult exchange(const Post& post);
    void close(Breaker& breaker);

    const CallbackSettings& settings_;
    TlsTrust& trust_;
    std::unique_ptr<Poco::Net::HTTPClientSession> session_;
    Poco::Net::StreamSocket socket_;  // below TLS
    std::string origin_;
};

}  // namespace rongcloud::emulator
