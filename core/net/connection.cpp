#include "core/net/connection.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "core/net/http_head.hpp"

namespace rongcloud::net {

namespace {

constexpr std::size_t kReadAtOnceBytes = 16u << 10;  // of a request, by any peer

// The stream as the reader of an answer sees it: within the time for head and body.
class AnswerSource final : public ByteSource {
public:
    AnswerSource(Stream& stream, const TimeLimit& head_limit, const TimeLimit& body_limit, Progress& progress)
        : stream_(stream), head_limit_(head_limit), body_limit_(body_limit), progress_(progress) {}

    std::size_t read(std::span<char> buffer) override {
        const TimeLimit& limit = limit_now();
        check();  // a peer that drips always has a byte ready
        const std::size_t count = stream_.read(buffer, limit);
        progress_.received_bytes += count;
        return count;
    }
    bool ended_cleanly() const override { return stream_.ended_cleanly(); }
    void check() override {
        if (++steps_ % kStepsToLook == 0) limit_now().look();  // who never waits would never ask
        else limit_now().check();
    }

private:
    static constexpr unsigned kStepsToLook = 64;

    const TimeLimit& limit_now() const { return progress_.phase == Phase::body ? body_limit_ : head_limit_; }

    Stream& stream_;
    const TimeLimit head_limit_;
    const TimeLimit body_limit_;
    Progress& progress_;
    unsigned steps_ = 0;
};

// Refusals that need no look at the whole request. Not 400: what the service says of a request that it has read, such as
// that it is a repeat, stands in the body.
bool may_come_before_the_end(int status) {
    constexpr std::array statuses{401, 403, 404, 405, 411, 413, 414, 415, 417, 429, 431};
    return std::ranges::find(statuses, status) != statuses.end();
}

bool is_failure_of_reading(const ErrorInfo& info) {
    return info.status == Status::network || info.status == Status::timeout || info.reason == Reason::body_truncated;
}

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
    send(request, deadline, options, progress);
    const TimeLimit limit = expect_answer(deadline, options, progress);
    AnswerSource source{*stream_, limit, limit.with_reason(Reason::body_timeout), progress};
    ReceivedHead head = read_response_head(input_, source, options.response_max_bytes, progress.phase);
    Response response{head.status, std::move(head.content_type), {}, std::move(head.retry_after)};
    try {
        response.body = head.body.read_all(input_, source);
    } catch (const Error& error) {
        if (!is_status_enough(head.status, error.info())) throw;
    }
    reusable_ = !answered_early_ && head.keep_alive && input_.empty();
    return response;
}

ReceivedHead Connection::begin(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                               Progress& progress) {
    send(request, deadline, options, progress);
    const TimeLimit limit = expect_answer(deadline, options, progress);
    AnswerSource source{*stream_, limit, limit, progress};
    return read_response_head(input_, source, std::numeric_limits<std::size_t>::max(), progress.phase);
}

std::size_t Connection::read_body(ReceivedHead& head, std::span<char> buffer, const TimeLimit& limit) {
    Progress progress{.phase = Phase::body};
    AnswerSource source{*stream_, limit, limit, progress};
    try {
        const std::size_t count = head.body.read(input_, source, buffer);
        if (count == 0) reusable_ = !answered_early_ && head.keep_alive && input_.empty();
        return count;
    } catch (const Error& error) {
        if (!is_status_enough(head.status, error.info())) throw;
        return 0;
    }
}

// What the system has taken need not have been read. A peer that refuses a request before it has read all of it mostly
// resets the connection then, which may cost the body of its answer: the status is what it had to say.
bool Connection::is_status_enough(int status, const ErrorInfo& failure) const {
    if (status < 400) return false;
    if (answered_early_) return is_failure_of_reading(failure);
    return is_large_request_ && may_come_before_the_end(status) && failure.reason == Reason::connection_reset;
}

void Connection::send(std::string_view request, const Deadline& deadline, const TransportOptions& options,
                      Progress& progress) {
    reusable_ = false;
    is_large_request_ = request.size() > kReadAtOnceBytes;
    ++requests_;
    progress.phase = Phase::send;
    const std::uint64_t sent_before = stream_->sent_bytes();
    try {
        answered_early_ = !send_unless_answered(request, deadline, options, progress);
    } catch (...) {
        progress.maybe_delivered = stream_->sent_bytes() > sent_before;
        throw;
    }
    progress.maybe_delivered = true;
}

bool Connection::send_unless_answered(std::string_view request, const Deadline& deadline,
                                      const TransportOptions& options, Progress& progress) {
    const auto from_now = [&] { return TimeLimit{deadline, options.response_timeout, Reason::send_timeout}; };
    const std::uint64_t sent_before = stream_->sent_bytes();
    for (TimeLimit limit = from_now(); !request.empty();) {
        limit.check();
        std::size_t count = 0;
        try {
            count = stream_->write(request);
        } catch (const Error&) {
            const bool has_sent = stream_->sent_bytes() > sent_before;
            if (has_sent && answer_came_before_failure(limit, progress)) return false;
            throw;
        }
        if (count == 0) {
            if (answer_has_begun(limit, progress)) return false;
            stream_->wait_to_write(limit);
            continue;
        }
        progress.sent_bytes += count;
        request.remove_prefix(count);
        if (!request.empty()) limit = from_now();
    }
    return true;
}

bool Connection::answer_has_begun(const TimeLimit& limit, Progress& progress) {
    while (!has_final_head(input_.view()) && input_.view().size() <= kHeadMaxBytes) {
        const std::optional<std::size_t> count = stream_->read_now(input_.room(), limit);
        if (!count) return false;
        if (*count == 0) {
            throw Error(Reason::connection_closed, "the peer closed the connection before it had the whole request");
        }
        input_.add(*count);
        progress.received_bytes += *count;
    }
    return true;
}

bool Connection::answer_came_before_failure(const TimeLimit& limit, Progress& progress) {
    try {
        return answer_has_begun(limit, progress);
    } catch (const Error&) {  // the failure itself tells more
        return false;
    }
}

TimeLimit Connection::expect_answer(const Deadline& deadline, const TransportOptions& options, Progress& progress) {
    progress.phase = Phase::wait;
    TimeLimit limit{deadline, options.response_timeout, Reason::response_timeout};
    stream_->expect_wait(limit);
    return limit;
}

}  // namespace rongcloud::net
