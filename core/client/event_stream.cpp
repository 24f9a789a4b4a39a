#include "core/client/event_stream.hpp"

#include <new>
#include <utility>

#include "core/base/ascii.hpp"
#include "core/client/client.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::client {

namespace {

constexpr unsigned kReadsToLook = 64;

// "text/event-stream", whatever its case and parameters.
bool is_event_stream(const net::ResponseStream& answer) {
    constexpr std::string_view wanted = "text/event-stream";
    std::string_view type = answer.content_type();
    type = type.substr(0, type.find(';'));
    type = type.substr(0, type.find_last_not_of(" \t") + 1);
    return equals_ignoring_case(type, wanted) && answer.status() >= 200 && answer.status() < 300;
}

}  // namespace

EventStream::EventStream(Client& client, const catalogue::Operation& operation, codec::EncodedCall call,
                         RateClaims rates, const EventTimes& times, std::string request_id)
    : client_(client),
      call_(std::move(call)),
      request_id_(std::move(request_id)),
      times_(times),
      job_{operation.id, operation.path, operation.idempotent, call_, Deadline::never(client.clock_),
           request_id_},
      end_(Deadline::never(client.clock_)),
      parser_(client.settings_.transport.response_max_bytes) {
    job_.rates = std::move(rates);
}

// One that was given up before its end.
EventStream::~EventStream() {
    if (!watch_ || ended_) return;
    ErrorInfo info;
    info.status = Status::canceled;
    info.reason = Reason::canceled;
    info.attempts = job_.attempts;
    watch_->failed(info);
}

std::optional<codec::Event> EventStream::next() {
    if (failure_) throw Error(*failure_);
    if (ended_) return std::nullopt;
    try {
        return read_next();
    } catch (const Error& error) {
        failure_ = error.info();
    } catch (const std::bad_alloc&) {
        failure_ = Error(Reason::out_of_memory, "no memory for the event").info();
    }
    stream_.reset();
    failure_->operation = job_.name;
    if (watch_) watch_->failed(*failure_);
    throw Error(*failure_);
}

std::optional<codec::Event> EventStream::read_next() {
    if (!started_ && !cancellation_.is_requested()) start();
    try {
        for (;;) {
            if (cancellation_.is_requested()) throw net::TimeLimit::canceled();
            if (only_) return std::exchange(only_, std::nullopt);
            if (!stream_) break;
            if (std::optional<codec::Event> event = parser_.next(unread_)) return event;
            const std::size_t count = stream_->read(buffer_, end_);
            if (count == 0) break;
            if (++reads_ % kReadsToLook == 0) cancellation_.look();  // a stream without pauses never waits
            unread_ = {buffer_.data(), count};
        }
    } catch (Error& error) {
        error.info().phase = started_ ? Phase::body : Phase::none;
        client_.rethrow(job_, std::move(error));
    }
    ended_ = true;
    stream_.reset();
    if (watch_) watch_->succeeded(job_.attempts, false, job_.request_id);
    return std::nullopt;
}

void EventStream::start() {
    started_ = true;
    watch_.emplace(client_.observer_, catalogue::find_operation(job_.name), job_.name);
    job_.counters = &watch_->counters();
    if (times_.total) end_ = Deadline(client_.clock_, *times_.total, &cancellation_);
    else end_ = Deadline::never(client_.clock_, &cancellation_);
    job_.deadline = end_.sooner(times_.to_head);
    client_.run(job_, [this](const net::Endpoint& endpoint, std::string_view request, const net::Limits& limits) {
        stream_.reset();  // of an attempt that failed: its connection goes first
        stream_ = client_.transport_->open(endpoint, request, limits);
        const int status = stream_->status();
        job_.http_status = status;
        if (is_event_stream(*stream_)) return;
        codec::Result result;
        client_.decode(job_, {status, stream_->content_type(), read_whole_body(), stream_->retry_after()}, result);
        only_ = codec::Event{{}, std::move(result.body), {}};
        stream_.reset();
    });
    job_.maybe_delivered = true;
    job_.is_answering = true;
}

std::string EventStream::read_whole_body() {
    const std::size_t max_bytes = client_.settings_.transport.response_max_bytes;
    std::string body;
    while (const std::size_t count = stream_->read(buffer_, job_.deadline)) {
        body.append(buffer_.data(), count);
        if (body.size() > max_bytes) {
            Error error(Reason::body_too_large,
                        "the answer's body is larger than " + std::to_string(max_bytes) + " bytes");
            error.info().phase = Phase::body;
            error.info().maybe_delivered = true;
            throw error;
        }
    }
    return body;
}

}  // namespace rongcloud::client
