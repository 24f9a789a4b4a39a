// One connection to an endpoint and the exchanges over it.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "core/net/http_response.hpp"
#include "core/net/input_buffer.hpp"
#include "core/net/stream.hpp"
#include "core/net/transport.hpp"

namespace rongcloud::net {

// One thread at a time. Destruction closes without a word to the peer.
class Connection {
public:
    Connection(std::unique_ptr<Stream> stream, SteadyTime opened_at)
        : stream_(std::move(stream)), opened_at_(opened_at), idle_since_(opened_at) {}

    // Sends `request` and reads the answer, which may come before the request is sent: then sending ends, and the
    // connection is not reusable. Throws Error; the connection is then not reusable.
    Response exchange(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                      Progress& progress);
    // The same up to the head of the answer, whose body read_body() gives.
    ReceivedHead begin(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                       Progress& progress);
    // At least one byte, or 0 at the end of the body.
    std::size_t read_body(ReceivedHead& head, std::span<char> buffer, const TimeLimit& limit);

    // The last exchange was read to its exact end and neither side wants to close.
    bool is_reusable() const { return reusable_; }
    // By idle time, age or requests, at `now`: it must not carry another request.
    bool is_spent(SteadyTime now, const TransportOptions& options) const;
    // Soon it will be, at the pace at which it is used: time to open another one.
    bool nears_end(SteadyTime now, const TransportOptions& options) const;
    bool has_successor() const { return has_successor_; }  // that was asked for
    void set_has_successor() { has_successor_ = true; }
    // Nothing has arrived unasked, neither bytes nor the end. One system call, no waiting.
    bool is_quiet() { return input_.empty() && stream_->is_quiet(); }
    void set_idle_since(SteadyTime now) {
        pause_ = now - idle_since_;
        idle_since_ = now;
    }
    // Tells the peer that this connection is given up; failures are ignored.
    void say_goodbye() noexcept { stream_->say_goodbye(); }

private:
    void send(std::string_view request, const Deadline& deadline, const TransportOptions& options, Progress& progress);
    // False: the answer has begun to come before all was sent.
    bool send_unless_answered(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                              Progress& progress);
    // Reads what is there without waiting. Throws Error when the peer has closed.
    bool answer_has_begun(const TimeLimit& limit, Progress& progress);
    bool answer_came_before_failure(const TimeLimit& limit, Progress& progress);
    bool is_status_enough(int status, const ErrorInfo& failure) const;
    // From the last byte sent.
    TimeLimit expect_answer(const Deadline& deadline, const TransportOptions& options, Progress& progress);

    std::unique_ptr<Stream> stream_;
    InputBuffer input_;
    SteadyTime opened_at_;
    SteadyTime idle_since_;
    SteadyTime::duration pause_{0};  // between the last two ends of an exchange
    bool has_successor_ = false;
    int requests_ = 0;
    bool reusable_ = false;
    bool is_large_request_ = false;  // of the last exchange, which the peer may have refused before it read all
    bool answered_early_ = false;  // before the request was sent
};

}  // namespace rongcloud::net
