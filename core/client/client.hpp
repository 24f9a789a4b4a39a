// A client of one application: checks, encodes, signs, sends and decodes calls.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.hpp"
#include "core/client/async_call.hpp"
#include "core/client/attempts.hpp"
#include "core/client/calls_in_flight.hpp"
#include "core/client/config.hpp"
#include "core/client/credentials.hpp"
#include "core/client/event_stream.hpp"
#include "core/client/executor.hpp"
#include "core/client/job.hpp"
#include "core/client/observer.hpp"
#include "core/client/prepared_call.hpp"
#include "core/client/request.hpp"
#include "core/codec/params.hpp"
#include "core/codec/result.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

// Thread-safe: settings but the credentials never change, transport and attempts are thread-safe, everything else
// belongs to one call.
class Client {
public:
    // `clock` and `waiter` outlive the client.
    Client(Settings settings, const Clock& clock, std::unique_ptr<net::Transport> transport,
           Waiter& waiter = Waiter::system(), UnitRandom random = random_unit);

    // All throw Error; from `call` on, its operation, request_id, domain and attempts are filled in.
    codec::Result call(std::string_view operation, const codec::Params& params);
    codec::Result call_raw(const codec::EncodedCall& call, const codec::Params& options);
    // A call whose answer comes as events; its switch in the catalogue is set here. Nothing is sent yet.
    std::unique_ptr<EventStream> events(std::string_view operation, const codec::Params& params);
    // The same without waiting. All checks are made here; the call is sent after start(), which throws Error(queue_full,
    // overloaded, out_of_memory) when it cannot be. The client lives until the last one is complete; see close().
    std::shared_ptr<AsyncCall> begin_call(std::string_view operation, const codec::Params& params,
                                          AsyncCall::Done done);
    std::shared_ptr<AsyncCall> begin_call_raw(codec::EncodedCall call, const codec::Params& options,
                                              AsyncCall::Done done);
    void start(const std::shared_ptr<AsyncCall>& call);
    // Who is inside: whoever may be overtaken by close() has an Entry. Outlives the client for those who keep it.
    std::shared_ptr<CallsInFlight> in_flight() const noexcept { return in_flight_; }
    // Lets nobody in any more, ends the calls in flight and waits until nobody is inside; then gives up `owner`, which
    // may be what holds the client. In a callback of a call it does not wait: the last one gives up `owner`.
    void close(std::shared_ptr<void> owner) noexcept;
    // What `call` would send. An empty nonce or a zero timestamp means a fresh one.
    std::string preview(std::string_view operation, const codec::Params& params, std::string_view nonce,
                        std::int64_t timestamp_ms) const;
    // The domains and how they are, as JSON.
    std::string endpoints() const;
    // The rate limits that were used of late, as JSON.
    std::string rate_limits() const;
    // What was counted, as JSON: docs/observability.md.
    std::string stats();
    // Attempts that begin later are signed with these. No `app_key`: it stays. Throws Error as Config would.
    void set_credentials(std::optional<std::string_view> app_key, std::string_view app_secret);
    // Hooks run in the thread of the call that has something to tell, with no lock held. An empty one is none. One
    // that was replaced may still be running. The first log hook that takes warnings is told those of the settings.
    void set_switch_hook(SwitchHook hook) { observer_.on_switch.set(std::move(hook)); }
    void set_attempt_hook(AttemptHook hook) { observer_.on_attempt.set(std::move(hook)); }
    void set_log_hook(LogHook hook) { observer_.set_log(std::move(hook)); }

    const Clock& clock() const noexcept { return clock_; }
    // The limit of a call with these options. Throws Error(invalid_argument).
    Milliseconds timeout_of(const codec::Params& params) const;
    // Voiced by close().
    const Cancellation& closing() const noexcept { return in_flight_->closing(); }

private:
    std::string previewed(const catalogue::Operation& row, const codec::Params& params, std::string_view nonce,
                          std::int64_t timestamp_ms) const;
    friend class EventStream;
    PreparedCall prepare(std::string_view operation, const codec::Params& params);
    PreparedCall prepare_raw(codec::EncodedCall call, const codec::Params& options);
    codec::Result perform_here(const PreparedCall& call, const codec::Params& options, SteadyTime begun);
    codec::Result perform(const PreparedCall& call, const Deadline& deadline, CallWatch& watch);
    std::shared_ptr<AsyncCall> make_call(PreparedCall call, AsyncCall::Done done);
    // Throws Error with everything that is known of the call.
    void run(Job& job, const Attempts::Send& send);
    void decode(const Job& job, net::Response response, codec::Result& result) const;
    std::string request_id_of(const codec::Params& params) const;
    codec::Result exchange(Job& job, CallWatch& watch);
    bool is_repeat_refused(const Job& job, const ErrorInfo& info) const;
    std::int64_t retry_after_ms(const net::Response& response, std::int32_t http_status) const;
    void redact_own(std::string& text, const Job& job) const;
    [[noreturn]] void rethrow(const Job& job, Error error) const;

    CredentialStore credentials_;
    const Settings settings_;  // but for the credentials
    const Clock& clock_;
    const std::unique_ptr<net::Transport> transport_;
    Observer observer_;
    Attempts attempts_;
    const std::shared_ptr<CallsInFlight> in_flight_ = std::make_shared<CallsInFlight>();
    Executor executor_;
};

}  // namespace rongcloud::client
