// A client of one application: checks, encodes, signs, sends and decodes calls.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/client/config.hpp"
#include "core/client/event_stream.hpp"
#include "core/client/job.hpp"
#include "core/client/request.hpp"
#include "core/codec/params.hpp"
#include "core/codec/result.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// Thread-safe: settings never change, the transport is thread-safe, everything else belongs to one call.
class Client {
public:
    Client(Settings settings, const Clock& clock, std::unique_ptr<net::Transport> transport);

    // All throw Error; from `call` on, its operation, request_id, domain and attempts are filled in.
    codec::Result call(std::string_view operation, const codec::Params& params);
    codec::Result call_raw(const codec::EncodedCall& call, const codec::Params& options);
    // A call whose answer comes as events; its switch in the catalogue is set here. Nothing is sent yet.
    std::unique_ptr<EventStream> events(std::string_view operation, const codec::Params& params);
    // What `call` would send. An empty nonce or a zero timestamp means a fresh one.
    std::string preview(std::string_view operation, const codec::Params& params, std::string_view nonce,
                        std::int64_t timestamp_ms) const;

    const Clock& clock() const noexcept { return clock_; }

private:
    std::string previewed(const catalogue::Operation& row, const codec::Params& params, std::string_view nonce,
                          std::int64_t timestamp_ms) const;
    friend class EventStream;
    // Sends the bytes of one attempt and uses the answer. Throws Error.
    using Send = std::function<void(const net::Endpoint& endpoint, std::string_view request)>;
    void run(Job& job, const Send& send) const;
    codec::Result decode(const Job& job, net::Response response) const;
    Milliseconds timeout_of(const codec::Params& params) const;
    std::string request_id_of(const codec::Params& params) const;
    codec::Result exchange(Job& job);
    void redact_own(std::string& text, const Job& job) const;
    [[noreturn]] void rethrow(const Job& job, Error error) const;

    const Settings settings_;
    const Clock& clock_;
    const std::unique_ptr<net::Transport> transport_;
};

}  // namespace rongcloud::client
