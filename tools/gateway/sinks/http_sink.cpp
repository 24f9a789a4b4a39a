#include "tools/gateway/sinks/http_sink.hpp"

#include <Poco/Exception.h>

namespace rongcloud::gateway {

HttpSink::HttpSink(const HttpTarget& target)
    : QueuedSink(static_cast<std::size_t>(target.connections), 1), target_(target) {
    for (const std::string& secret : target_.secrets) decoded_secret(secret);
    for (int i = 0; i < target_.connections; ++i) posters_.emplace_back(target_);
    start();
}

// Without a query, which may hold a token.
std::string HttpSink::description() const {
    const Poco::URI uri(target_.url);
    return "HTTP at " + uri.getScheme() + "://" + uri.getAuthority();
}

Sent HttpSink::post(Poster& poster, const Record& record) const {
    try {
        const int status = poster.post(signed_headers(record, target_.secrets), record.envelope).status;
        if (status >= 200 && status < 300) return {Outcome::taken, {}};
        // What a receiver, or the proxy before it, says when it is not there or has too much to do.
        const bool is_unreachable = status == 429 || status == 408 || (status >= 502 && status <= 504);
        return {is_unreachable ? Outcome::unreachable : Outcome::refused, "the receiver answered " + std::to_string(status)};
    } catch (const Poco::Exception& error) {
        return {Outcome::unreachable, "the receiver cannot be reached: " + error.displayText()};
    }
}

void HttpSink::write(std::size_t thread, const Jobs& jobs) {
    for (const Job& job : jobs) {
        Sent before{Outcome::taken, {}};
        for (std::size_t i = 0; i < job.indices.size(); ++i) {
            // What comes after one that failed waits for it.
            if (job.ticket->is_abandoned()) return;  // it is sent again, by others
            if (before.outcome == Outcome::taken) before = post(posters_[thread], job.record(i));
            else before = {Outcome::unreachable, "an event before it was not taken"};
            job.settle(i, before);
        }
    }
}

}  // namespace rongcloud::gateway
