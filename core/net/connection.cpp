#include "core/net/connection.hpp"

#include <algorithm>
#include <limits>

namespace rongcloud::net {

namespace {

// The stream as the reader of an answer sees it: within the time for head and body.
class AnswerSource final : public ByteSource {
public:
    AnswerSource(Stream& stream, const TimeLimit& head_limit, const TimeLimit& body_limit, Progress& progress)
        : stream_(stream), head_limit_(head_limit), body_limit_(body_limit), progress_(progress) {}

    std::size_t read(std::span<char> buffer) override {
        const TimeLimit& limit = progress_.phase == Phase::body ? body_limit_ : head_limit_;
        limit.check();  // a peer that drips always has a byte ready
        const std::size_t count = stream_.read(buffer, limit);
        progress_.received_bytes += count;
        return count;
    }
    bool ended_cleanly() const override { return stream_.ended_cleanly(); }

private:
    Stream& stream_;
    const TimeLimit head_limit_;
    const TimeLimit body_limit_;
    Progress& progress_;
};

}  // namespace

bool Connection::is_spent(SteadyTime now, const TransportOptions& options) const {
    return now - idle_since_ >= options.connection_idle || now - opened_at_ >= options.connection_age ||
           requests_ >= options.connection_requests;
}

bool Connection::nears_end(SteadyTime now, const TransportOptions& options) const {
    const SteadyTime::duration ahead = std::max<SteadyTime::duration>(options.connection_age / 10, pause_ * 2);
    return requests_ * 5 >= options.connection_requests * 4 || now - opened_at_ + ahead >= options.connection_age;
}

Response Connection::exchange(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                              Progress& progress) {
    reusable_ = false;
    ++requests_;
    send(request, deadline, options, progress);
    const TimeLimit limit = expect_answer(deadline, options, progress);
    AnswerSource source{*stream_, limit, limit.with_reason(Reason::body_timeout), progress};
    ReceivedResponse received = read_response(input_, source, options.response_max_bytes, progress.phase);
    reusable_ = received.keep_alive && input_.empty();
    return std::move(received.response);
}

ReceivedHead Connection::begin(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                               Progress& progress) {
    reusable_ = false;
    ++requests_;
    send(request, deadline, options, progress);
    const TimeLimit limit = expect_answer(deadline, options, progress);
    AnswerSource source{*stream_, limit, limit, progress};
    return read_response_head(input_, source, std::numeric_limits<std::size_t>::max(), progress.phase);
}

std::size_t Connection::read_body(ReceivedHead& head, std::span<char> buffer, const TimeLimit& limit) {
    Progress progress{.phase = Phase::body};
    AnswerSource source{*stream_, limit, limit, progress};
    const std::size_t count = head.body.read(input_, source, buffer);
    if (count == 0) reusable_ = head.keep_alive && input_.empty();
    return count;
}

void Connection::send(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                      Progress& progress) {
    progress.phase = Phase::send;
    const std::uint64_t sent_before = stream_->sent_bytes();
    try {
        while (!request.empty()) {
            const TimeLimit limit{deadline, options.response_timeout, Reason::send_timeout};
            limit.check();
            const std::size_t count = stream_->write(request, limit);
            progress.sent_bytes += count;
            request.remove_prefix(count);
        }
    } catch (...) {
        progress.maybe_delivered = stream_->sent_bytes() > sent_before;
        throw;
    }
    progress.maybe_delivered = true;
}

TimeLimit Connection::expect_answer(const Deadline& deadline, const TransportOptions& options, Progress& progress) {
    progress.phase = Phase::wait;
    TimeLimit limit{deadline, options.response_timeout, Reason::response_timeout};
    stream_->expect_wait(limit);
    return limit;
}

}  // namespace rongcloud::net
