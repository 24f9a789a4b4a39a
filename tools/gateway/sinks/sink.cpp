#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

std::string_view outcome_name(Outcome outcome) {
    switch (outcome) {
        case Outcome::taken: return "taken";
        case Outcome::refused: return "refused";
        case Outcome::unreachable: break;
    }
    return "unreachable";
}

void Ticket::settle(std::size_t index, Sent sent) {
    const std::scoped_lock lock(mutex_);
    if (is_settled_[index]) return;
    is_settled_[index] = true;
    sent_[index] = std::move(sent);
    if (--open_ == 0) settled_.notify_all();
}

std::vector<Sent> Ticket::wait() {
    std::unique_lock lock(mutex_);
    settled_.wait_until(lock, deadline_, [this] { return open_ == 0; });
    for (std::size_t i = 0; i < sent_.size(); ++i) {
        if (!is_settled_[i]) sent_[i] = {Outcome::unreachable, "the sink did not answer in time"};
    }
    is_settled_.assign(is_settled_.size(), true);
    is_abandoned_ = open_ != 0;
    return sent_;
}

bool Ticket::is_abandoned() const {
    if (std::chrono::steady_clock::now() >= deadline_) return true;
    const std::scoped_lock lock(mutex_);
    return is_abandoned_;
}

}  // namespace rongcloud::gateway
