// One call whose answer comes as events.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/cancellation.hpp"
#include "core/base/error.hpp"
#include "core/client/job.hpp"
#include "core/client/observer.hpp"
#include "core/codec/event_parser.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::client {

class Client;

// How long a stream may take.
struct EventTimes {
    Milliseconds to_head;               // from the first next() to the head of the answer
    std::optional<Milliseconds> total;  // from the first next() to the last event
};

// next() one thread at a time, cancel() any. Destruction before the end closes the connection.
class EventStream {
public:
    // `client` outlives the stream.
    EventStream(Client& client, const catalogue::Operation& operation, codec::EncodedCall call, RateClaims rates,
                const EventTimes& times, std::string request_id);
    ~EventStream();


    // See Cancellation. Before the first next().
    void set_question(std::function<bool()> question) { cancellation_.set_question(std::move(question)); }
    // The first one sends the request. Waits for an event and returns it; nothing at the end. Throws Error, the same
    // one again after the first. An answer that is JSON instead of events is one event without a name when it means
    // success.
    std::optional<codec::Event> next();
    // Ends the stream: a next() that waits, and every later one, throws Error(canceled). May be called in a signal
    // handler.
    void cancel() noexcept { cancellation_.request(); }

private:
    std::optional<codec::Event> read_next();
    void start();
    std::string read_whole_body();

    Client& client_;
    const codec::EncodedCall call_;
    const std::string request_id_;
    const EventTimes times_;
    Cancellation cancellation_;
    Job job_;
    Deadline end_;  // of the whole stream
    std::optional<CallWatch> watch_;  // once it has started
    std::unique_ptr<net::ResponseStream> stream_;
    codec::EventParser parser_;
    std::optional<codec::Event> only_;  // a JSON answer
    std::array<char, 16384> buffer_;    // a TLS record
    std::string_view unread_;           // of it
    unsigned reads_ = 0;
    bool started_ = false;
    bool ended_ = false;
    std::optional<ErrorInfo> failure_;
};

}  // namespace rongcloud::client
