// Sends what is in the spool on to the sink, in order for each key.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

#include "tools/gateway/flow/spool.hpp"
#include "tools/gateway/metrics.hpp"
#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

class Mover {
public:
    // `emptied` is called when nothing was found to send.
    Mover(Spool& spool, Sink& sink, const SpoolSettings& settings, bool raw_body, Metrics& metrics,
          std::function<void()> emptied);
    ~Mover();
    // Finishes what it is sending, and leaves the rest in the spool.
    void stop();

private:
    void run(const std::stop_token& stop);
    // False when the sink took nothing.
    bool move(const SpoolBatch& batch);
    bool settle(const SpoolBatch& batch, const std::vector<std::size_t>& items, const std::vector<Sent>& sent);
    void pause(const std::stop_token& stop);

    Spool& spool_;
    Sink& sink_;
    const std::size_t batch_;
    const std::chrono::milliseconds send_timeout_;
    const bool raw_body_;
    Metrics& metrics_;
    const std::function<void()> emptied_;
    std::chrono::milliseconds pause_;
    std::mutex mutex_;
    std::condition_variable_any wait_;
    std::jthread thread_;
};

}  // namespace rongcloud::gateway
