// POST to a receiver of our own side, one event a request, as standard-webhooks has it. Taken is what it answers 2xx.
#pragma once

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/http/poster.hpp"
#include "tools/gateway/sinks/queued_sink.hpp"

namespace rongcloud::gateway {

class HttpSink final : public QueuedSink {
public:
    explicit HttpSink(const HttpTarget& target);
    ~HttpSink() override { stop(); }
    std::string description() const override;
    bool takes_runs() const override { return false; }

protected:
    void write(std::size_t thread, const Jobs& jobs) override;

private:
    Sent post(Poster& poster, const Record& record) const;

    const HttpTarget target_;
    std::vector<Poster> posters_;  // one for each thread
};

}  // namespace rongcloud::gateway
