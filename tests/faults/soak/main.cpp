// Many calls from many threads over a bad network, each accounted for: soak [--calls=N] [--threads=N] EMULATOR
//
// One in a hundred answers is faulty, in all ways; domains die and come back. At the end every call has returned, each
// message has arrived as often as its outcome says, and neither memory nor descriptors have grown.
#include <Poco/Exception.h>
#include <Poco/NumberParser.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionProcessor.h>
#include <Poco/Util/OptionSet.h>
#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <mutex>
#include <stdexcept>
#include <thread>

#include "tests/faults/soak/caller.hpp"

namespace soak {

namespace {

constexpr std::size_t kRoundsMost = 100;
constexpr std::size_t kRoundLeast = 500;  // calls
constexpr double kFaulty = 0.01;

struct Options {
    std::size_t calls = 1'000'000;
    std::size_t threads = 32;
    std::string emulator;
};

Options parse(int argc, char** argv) {
    Poco::Util::OptionSet set;
    set.addOption(Poco::Util::Option("calls", "").argument("N"));
    set.addOption(Poco::Util::Option("threads", "").argument("N"));
    Poco::Util::OptionProcessor processor(set);
    processor.setUnixStyle(true);
    Options options;
    for (int i = 1; i < argc; ++i) {
        std::string name;
        std::string value;
        if (!processor.process(argv[i], name, value)) options.emulator = argv[i];
        else (name == "calls" ? options.calls : options.threads) = Poco::NumberParser::parseUnsigned(value);
    }
    if (options.emulator.empty()) throw std::runtime_error("usage: soak [--calls=N] [--threads=N] EMULATOR");
    return options;
}

// Each request is struck by one of these with the probability of 1 %; connections by theirs as often.
void add_faults(const Emulator& emulator) {
    std::vector<std::string> requests;
    for (const char* phase : {"request_head", "request_body", "answer_head", "answer_body"}) {
        for (const char* kind : {"silence", "reset", "close"}) {
            requests.push_back(R"("kind":")" + std::string(kind) + R"(","phase":")" + phase + '"');
        }
    }
    for (const char* kind : {"reset", "close"}) {
        requests.push_back(R"("kind":")" + std::string(kind) + R"(","phase":"after_answer")");
        requests.push_back(R"("done":false,"kind":")" + std::string(kind) + '"');
    }
    for (const char* phase : {"answer_head", "answer_body"}) {
        for (const char* kind : {"truncate", "drip", "garbage"}) {
            requests.push_back(R"("kind":")" + std::string(kind) + R"(","phase":")" + phase + '"');
        }
    }
    for (const char* status : {"500", "502", "503", "504", "429", "401"}) {
        requests.push_back(R"("kind":"status","http_status":)" + std::string(status));
    }
    requests.emplace_back(R"("kind":"status","http_status":502,"done":true)");
    requests.emplace_back(R"("kind":"status","http_status":503,"format":"json")");
    requests.emplace_back(R"("kind":"latency","delay_ms":200)");
    requests.emplace_back(R"("kind":"latency","delay_ms":1500)");
    std::vector<std::string> connections;
    for (const char* phase : {"accept", "tls", "tls_done"}) {
        for (const char* kind : {"silence", "reset", "close"}) {
            connections.push_back(R"("kind":")" + std::string(kind) + R"(","phase":")" + phase + '"');
        }
    }
    connections.emplace_back(R"("kind":"garbage","phase":"tls")");
    for (const char* certificate : {"other_host", "expired", "self_signed"}) {
        connections.push_back(R"("kind":"wrong_certificate","certificate":")" + std::string(certificate) + '"');
    }
    std::string body;
    for (const auto* rules : {&requests, &connections}) {
        const std::string share = std::to_string(kFaulty / static_cast<double>(rules->size()));
        for (const std::string& rule : *rules) {
            body += (body.empty() ? "{" : ",{") + rule + R"(,"seed":)" + std::to_string(body.size()) +
                    R"(,"probability":)" + share + '}';
        }
    }
    emulator.control("PUT", "faults", R"({"faults":[)" + body + "]}");
}

// Kills one domain after the other, and now and then both, each for a moment.
class Reaper {
public:
    explicit Reaper(const Emulator& emulator) : thread_([this, &emulator] { run(emulator); }) {}
    ~Reaper() {
        {
            const std::scoped_lock lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        thread_.join();
    }
    Reaper(const Reaper&) = delete;
    Reaper& operator=(const Reaper&) = delete;

    std::size_t deaths() const { return deaths_; }

private:
    void run(const Emulator& emulator) {
        std::unique_lock lock(mutex_);
        while (!wake_.wait_for(lock, std::chrono::milliseconds(1500), [this] { return stopping_; })) {
            const std::size_t turn = deaths_++;
            std::string rule = turn % 2 == 0 ? R"({"kind":"refuse","duration_ms":400)"
                                             : R"({"kind":"blackhole","duration_ms":400)";
            if (turn % 10 != 9) rule += turn / 2 % 2 == 0 ? R"(,"listener":"https")" : R"(,"listener":"https-2")";
            const auto ids = emulator.control("POST", "faults", rule + '}')->getArray("ids");
            const bool ended = wake_.wait_for(lock, std::chrono::milliseconds(500), [this] { return stopping_; });
            emulator.control("DELETE", "faults?id=" + std::to_string(ids->getElement<std::uint64_t>(0)));
            if (ended) return;
        }
    }

    std::mutex mutex_;
    std::condition_variable wake_;
    bool stopping_ = false;
    std::atomic<std::size_t> deaths_{0};
    std::thread thread_;
};

struct Sample {
    std::size_t heap_bytes;
    std::size_t descriptors;
};

Sample take_sample() {
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return {mallinfo2().uordblks, static_cast<std::size_t>(std::distance(begin(files), end(files)))};
}

// The most of each half; the first also has the warming up.
template <class Member>
std::pair<std::size_t, std::size_t> most_of_halves(const std::vector<Sample>& samples, Member member) {
    const auto middle = samples.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    const auto most = [member](auto from, auto to) {
        std::size_t value = 0;
        for (auto sample = from; sample != to; ++sample) value = std::max(value, (*sample).*member);
        return value;
    };
    return {most(samples.begin(), middle), most(middle, samples.end())};
}

bool is_flat(const std::pair<std::size_t, std::size_t>& halves, std::size_t allowance) {
    return halves.second <= halves.first + halves.first / 10 + allowance;
}

std::string recipient(std::size_t round) { return "round-" + std::to_string(round); }

void collect(const Emulator& emulator, Ledger& ledger, std::size_t round) {
    for (const std::string& content : emulator.inbox(recipient(round))) ++ledger[std::stoul(content)].arrivals;
    emulator.control("DELETE", "inbox?user_id=" + recipient(round));
}

bool play_round(Caller& caller, std::size_t threads, std::size_t from, std::size_t to, const std::string& user) {
    std::atomic<std::size_t> next{from};
    std::vector<std::jthread> workers;
    for (std::size_t i = 0; i < threads; ++i) {
        workers.emplace_back([&] {
            for (std::size_t number = next++; number < to; number = next++) caller.call(number, user);
        });
    }
    workers.clear();
    return caller.wait_for_all();
}

int failures = 0;
int successes = 0;

void check(bool good, const char* what) {
    ++(good ? successes : failures);
    if (!good) std::printf("FAILED: %s\n", what);
}

void report(const Totals& totals, const std::vector<Sample>& samples, double seconds, std::size_t deaths) {
    const auto heap = most_of_halves(samples, &Sample::heap_bytes);
    const auto descriptors = most_of_halves(samples, &Sample::descriptors);
    std::printf("%zu calls, %zu done, %zu failed and not sent, %zu open; %zu messages, %zu arrived; %zu deaths of "
                "domains; %.0f s, %.0f calls/s; at most %zu and %zu KiB of heap, %zu and %zu descriptors in the halves\n",
                totals.done + totals.failed + totals.unknown, totals.done, totals.failed, totals.unknown,
                totals.messages, totals.arrived, deaths, seconds,
                static_cast<double>(totals.done + totals.failed + totals.unknown) / seconds, heap.first / 1024,
                heap.second / 1024, descriptors.first, descriptors.second);
    check(totals.not_returned == 0, "every call returns");
    check(totals.returned_twice == 0, "no call returns twice");
    check(totals.lost == 0, "a message that was sent with success has arrived");
    check(totals.doubled == 0, "no message arrives twice");
    check(totals.untruthful == 0, "a message that is said not to have been sent has not arrived");
    check(totals.done > totals.messages / 2, "most calls succeed");
    check(deaths > 0, "domains have died");
    check(is_flat(heap, 2U << 20U), "the heap does not grow");
    check(is_flat(descriptors, 32), "the descriptors do not grow");
}

int run(const Options& options) {
    const Emulator emulator(options.emulator);
    Ledger ledger(options.calls);
    std::vector<Sample> samples;
    std::size_t deaths = 0;
    const auto started = std::chrono::steady_clock::now();
    {
        Caller caller(emulator, ledger);
        add_faults(emulator);
        Reaper reaper(emulator);
        const std::size_t round_calls = std::max(kRoundLeast, options.calls / kRoundsMost);
        std::size_t round = 0;
        for (std::size_t from = 0; from < options.calls; from += round_calls, ++round) {
            const std::size_t to = std::min(from + round_calls, options.calls);
            if (!play_round(caller, options.threads, from, to, recipient(round))) break;
            // The round before: nothing of it is on its way any more.
            if (round > 0) collect(emulator, ledger, round - 1);
            samples.push_back(take_sample());
        }
        deaths = reaper.deaths();
        emulator.wait_until_quiet();
        collect(emulator, ledger, round - 1);
    }
    const std::chrono::duration<double> lasted = std::chrono::steady_clock::now() - started;
    report(add_up(ledger), samples, lasted.count(), deaths);
    std::printf("%d passed, %d failed\n", successes, failures);
    return failures == 0 ? 0 : 1;
}

}  // namespace

}  // namespace soak

int main(int argc, char** argv) {
    try {
        return soak::run(soak::parse(argc, argv));
    } catch (const Poco::Exception& error) {
        std::fprintf(stderr, "soak: %s\n", error.displayText().c_str());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "soak: %s\n", error.what());
    }
    return 2;
}
