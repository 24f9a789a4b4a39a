// How fast a spool is: events of 700 bytes, each with an id and an order key, of which there are 1,000 or a single one. Every
// put returns when the event is on the disk. Usage: spool_benchmark FOLDER [SECONDS].
#include <rongcloud/jobs.h>

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

const std::string kData(700, 'x');

void check(rc_status status, rc_error *error) {
    if (status == RC_OK) return;
    std::fprintf(stderr, "%s\n", rc_error_message(error));
    std::exit(1);
}

// One of its own in another folder; goes with the process, also when that fails.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const std::string &folder) : path_(folder + "/spool_benchmark.XXXXXX") {
        if (::mkdtemp(path_.data()) != nullptr) return;
        std::perror(folder.c_str());
        std::exit(1);
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    const std::string &path() const { return path_; }

private:
    std::string path_;
};

rc_spool *open_in(const std::string &folder) {
    for (const char *const end : {"", "-wal", "-shm"}) std::filesystem::remove(folder + "/benchmark.spool" + end);
    rc_spool_config *config = nullptr;
    rc_spool *spool = nullptr;
    rc_error *error = nullptr;
    rc_spool_config_new(&config, nullptr);
    rc_spool_config_set(config, "path", (folder + "/benchmark.spool").c_str(), nullptr);
    check(rc_spool_open(config, &spool, &error), error);
    rc_spool_config_free(config);
    return spool;
}

struct Case {
    const char *name;
    int threads;  // that put
    int workers;
    int keys;
    decltype(&rc_spool_lease) lease;
};

class Run {
public:
    Run(rc_spool *spool, const Case &what, std::chrono::seconds time)
        : spool_(spool), case_(what), until_(Clock::now() + time), times_(std::size_t(what.threads)) {}

    void put(int thread) {
        for (int i = 0; Clock::now() < until_; ++i) {
            const std::string id = std::to_string(thread) + "-" + std::to_string(i);
            const std::string key = std::to_string((thread * 7919 + i) % case_.keys);
            rc_error *error = nullptr;
            const auto start = Clock::now();
            check(rc_spool_put(spool_, "benchmark", id.c_str(), key.c_str(), kData.data(), kData.size(), nullptr, &error), error);
            times_[std::size_t(thread)].push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
            ++put_;
        }
    }
    // Until all that was put is acknowledged.
    void handle() {
        while (!is_over_ || handled_ < put_) {
            rc_spool_batch *batch = nullptr;
            rc_error *error = nullptr;
            check(case_.lease(spool_, 64, 20, &batch, &error), error);
            const std::size_t count = rc_spool_batch_count(batch);
            for (std::size_t i = 0; i < count; ++i) check(rc_spool_item_ack(rc_spool_batch_item(batch, i), &error), error);
            handled_ += static_cast<long>(count);
            rc_spool_batch_free(batch);
        }
    }
    void end() { is_over_ = true; }

    long put_count() const { return put_; }
    double percentile(double share) {
        std::vector<double> all;
        for (const auto &times : times_) all.insert(all.end(), times.begin(), times.end());
        if (all.empty()) return 0;
        const auto at = all.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(all.size() - 1) * share);
        std::nth_element(all.begin(), at, all.end());
        return *at;
    }

private:
    rc_spool *const spool_;
    const Case case_;
    const Clock::time_point until_;
    std::vector<std::vector<double>> times_;
    std::atomic<long> put_{0};
    std::atomic<long> handled_{0};
    std::atomic<bool> is_over_{false};
};

void measure(const std::string &folder, const Case &what, std::chrono::seconds time) {
    rc_spool *const spool = open_in(folder);
    Run run(spool, what, time);
    const auto start = Clock::now();
    std::vector<std::thread> putting, handling;
    for (int i = 0; i < what.threads; ++i) putting.emplace_back([&run, i] { run.put(i); });
    for (int i = 0; i < what.workers; ++i) handling.emplace_back([&run] { run.handle(); });
    for (std::thread &thread : putting) thread.join();
    run.end();
    for (std::thread &thread : handling) thread.join();
    rc_error *error = nullptr;
    check(rc_spool_flush(spool, &error), error);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::printf("| %s | %d | %.0f | %.2f | %.2f |\n", what.name, what.threads, static_cast<double>(run.put_count()) / seconds,
                run.percentile(0.5), run.percentile(0.99));
    std::fflush(stdout);
    rc_spool_free(spool);
}

// 0: it is none.
int number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number > 0 && number <= 3600 ? number : 0;
}

}  // namespace

int main(int argc, char **argv) {
    const int seconds = argc > 2 ? number_of(argv[2]) : 5;
    if (argc < 2 || argc > 3 || seconds == 0) {
        std::fprintf(stderr, "Usage: spool_benchmark FOLDER [SECONDS]\n"
                             "FOLDER is on the disk that is to be measured; nothing is left in it. SECONDS (5) for each of "
                             "the eight rows.\n");
        return 2;
    }
    static const TemporaryFolder own(argv[1]);  // std::exit() destroys what is static
    const std::string &folder = own.path();
    const std::chrono::seconds time(seconds);
    std::printf("| what | threads that put | per second | p50 ms | p99 ms |\n|---|--:|--:|--:|--:|\n");
    for (const int threads : {1, 8, 64}) measure(folder, {"put", threads, 0, 1000, nullptr}, time);
    const char *const all = "put, lease, acknowledge";
    for (const int threads : {1, 8, 64}) measure(folder, {all, threads, 2, 1000, rc_spool_lease_runs}, time);
    measure(folder, {"the same, one order key", 8, 2, 1, rc_spool_lease_runs}, time);
    measure(folder, {"the same, leased one by one", 8, 2, 1, rc_spool_lease}, time);
}
