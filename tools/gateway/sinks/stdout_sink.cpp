#include "tools/gateway/sinks/stdout_sink.hpp"

#include <cstdio>

namespace rongcloud::gateway {

namespace {

constexpr std::size_t kJobsMax = 256;

}  // namespace

StdoutSink::StdoutSink() : QueuedSink(1, kJobsMax) { start(); }

void StdoutSink::write(std::size_t, const Jobs& jobs) {
    std::string lines;
    for (const Job& job : jobs) {
        for (std::size_t i = 0; i < job.indices.size(); ++i) lines.append(job.record(i).envelope).append("\n");
    }
    const bool is_written = std::fwrite(lines.data(), 1, lines.size(), stdout) == lines.size() && std::fflush(stdout) == 0;
    if (!is_written) std::clearerr(stdout);
    const Sent sent = is_written ? Sent{Outcome::taken, {}} : Sent{Outcome::unreachable, "standard output cannot be written"};
    for (const Job& job : jobs) job.settle_all(sent);
}

}  // namespace rongcloud::gateway
