#include <memory>

#include "benchmarks/encode_decode/cases.hpp"
#include "core/client/observer.hpp"

namespace rongcloud::benchmarks {

namespace {

struct Watched {
    void call() {
        client::CallWatch watch(observer, operation, operation->id);
        client::AttemptReport report;
        report.operation = operation->id;
        report.number = 1;
        report.lasted = std::chrono::microseconds{1234};
        report.sent_bytes = 300;
        report.received_bytes = 200;
        observer.attempt_ended(report, &watch.counters());
        watch.succeeded(1, false, {});
    }

    const catalogue::Operation* operation = catalogue::find_operation("message.send_private");
    client::Observer observer{Clock::system(), 2};
};

}  // namespace

std::vector<Case> watching_cases() {
    const auto watched = std::make_shared<Watched>();
    return {{"watch_call", [watched] { watched->call(); }}};
}

}  // namespace rongcloud::benchmarks
