// POST requests to one URL over one kept connection, with the certificate and its name checked. One thread at a time.
#pragma once

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/URI.h>

#include <chrono>
#include <memory>
#include <string>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/http/standard_webhooks.hpp"

namespace rongcloud::gateway {

struct Reply {
    int status = 0;
    std::string body;  // at most 64 KiB
};

class Poster {
public:
    explicit Poster(const HttpTarget& target);
    // Throws Poco::Exception when there is no whole answer within the target's timeout. A kept connection that had ended is opened anew.
    Reply post(const Headers& headers, const std::string& body);

private:
    using TimePoint = std::chrono::steady_clock::time_point;

    std::unique_ptr<Poco::Net::HTTPClientSession> connect(TimePoint deadline);
    Reply guarded_exchange(const Headers& headers, const std::string& body, TimePoint deadline);
    Reply exchange(const Headers& headers, const std::string& body);

    const Poco::URI uri_;
    const Poco::Timespan timeout_;
    Poco::Net::Context::Ptr context_;
    std::unique_ptr<Poco::Net::HTTPClientSession> session_;
    Poco::Net::StreamSocket plain_;  // below the session's
    std::chrono::steady_clock::time_point used_{};
};

}  // namespace rongcloud::gateway
