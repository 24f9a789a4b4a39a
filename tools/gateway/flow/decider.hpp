// Answers callbacks that decide what happens to a message, within their time.
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <rongcloud/webhook.hpp>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/http/poster.hpp"
#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

class Decider {
public:
    Decider(const DecisionSettings& settings, Metrics& metrics);
    ~Decider();
    // The body of the answer. Any number of threads.
    std::string decide(const rc::HookDelivery& delivery);

private:
    using Question = std::packaged_task<std::string(Poster&)>;

    void run();
    std::string otherwise(const char* outcome);

    const DecisionSettings settings_;
    Metrics& metrics_;
    std::mutex mutex_;
    std::condition_variable filled_;
    std::deque<Question> questions_;
    std::size_t asking_ = 0;
    bool is_stopping_ = false;
    std::vector<std::jthread> threads_;
};

}  // namespace rongcloud::gateway
