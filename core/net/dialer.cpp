#include "core/net/dialer.hpp"

#include <algorithm>
#include <list>
#include <optional>
#include <utility>

namespace rongcloud::net {

namespace {

constexpr Milliseconds kStagger{250};

// What to say when no address answered: every attempt in the message, the most telling one as the reason.
class Failures {
public:
    void add(const Error& error) {
        const bool replaces = !kept_ || kept_->info().reason == Reason::host_unreachable;
        if (replaces) kept_ = error;
        add_message(error);
    }
    Error result() const { return result(*kept_); }
    // With the reason of `last`.
    Error result(Error last) const {
        last.info().message = messages_;
        return last;
    }
    void add_message(const Error& error) { messages_ += (messages_.empty() ? "" : "; ") + error.info().message; }

private:
    std::optional<Error> kept_;
    std::string messages_;
};

class Dial {
public:
    Dial(const std::vector<Address>& addresses, const TimeLimit& limit) : addresses_(addresses), limit_(limit) {}

    Socket run() {
        for (;;) {
            if (std::optional<Socket> connected = look_at_open_ones()) return std::move(*connected);
            const bool has_more = next_ < addresses_.size();
            if (open_.empty() && !has_more) throw failures_.result();
            if (has_more && (open_.empty() || limit_.now() >= next_start_)) start_next();
            else wait(has_more);
        }
    }

private:
    struct Attempt {
        Address address;
        Socket socket;
    };

    void start_next() {
        const Address& address = addresses_[next_++];
        next_start_ = limit_.now() + kStagger;
        try {
            open_.push_back({address, Socket::start_connecting(address)});
        } catch (const Error& error) {
            failures_.add(error);
        }
    }

    std::optional<Socket> look_at_open_ones() {
        for (auto attempt = open_.begin(); attempt != open_.end();) {
            try {
                if (attempt->socket.finish_connecting(attempt->address)) return std::move(attempt->socket);
                ++attempt;
            } catch (const Error& error) {
                failures_.add(error);
                attempt = open_.erase(attempt);
                next_start_ = limit_.now();  // no need to wait for the others
            }
        }
        return std::nullopt;
    }

    void wait(bool has_more) {
        std::vector<const Socket*> sockets;
        for (const Attempt& attempt : open_) sockets.push_back(&attempt.socket);
        Milliseconds longest = Milliseconds::max();
        if (has_more) longest = std::chrono::ceil<Milliseconds>(next_start_ - limit_.now());
        try {
            Socket::wait_for_connections(sockets, std::max(longest, Milliseconds{0}), limit_);
        } catch (const Error& error) {
            if (error.info().reason == Reason::canceled) throw;
            failures_.add_message(error);
            throw failures_.result(error);
        }
    }

    const std::vector<Address>& addresses_;
    const TimeLimit& limit_;
    std::size_t next_ = 0;
    SteadyTime next_start_{};
    std::list<Attempt> open_;
    Failures failures_;
};

}  // namespace

Socket dial(const std::vector<Address>& addresses, const TimeLimit& limit) {
    limit.look();
    return Dial(addresses, limit).run();
}

}  // namespace rongcloud::net
