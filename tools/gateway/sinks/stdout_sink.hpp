// Envelopes on standard output, one a line, for a pipe or for looking. Taken is what the system has taken.
#pragma once

#include "tools/gateway/sinks/queued_sink.hpp"

namespace rongcloud::gateway {

class StdoutSink final : public QueuedSink {
public:
    StdoutSink();
    ~StdoutSink() override { stop(); }
    std::string description() const override { return "standard output"; }

protected:
    void write(std::size_t thread, const Jobs& jobs) override;
};

// Takes everything and keeps nothing: to measure what is before it.
class DiscardSink final : public Sink {
public:
    std::vector<Sent> send(const SharedRecords& records, TimePoint) override {
        return std::vector<Sent>(records->size(), Sent{Outcome::taken, {}});
    }
    std::string description() const override { return "nothing: events are discarded"; }
};

}  // namespace rongcloud::gateway
