#include "benchmarks/harness/contender.hpp"

#include <sys/resource.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>

namespace rongcloud::benchmarks {

namespace {

double microseconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
}

void measure_round(std::uint64_t calls, const std::function<void()>& call) {
    rusage before{};
    rusage after{};
    const auto started = std::chrono::steady_clock::now();
    ::getrusage(RUSAGE_SELF, &before);
    for (std::uint64_t i = 0; i < calls; ++i) call();
    ::getrusage(RUSAGE_SELF, &after);
    const std::chrono::duration<double, std::micro> wall = std::chrono::steady_clock::now() - started;
    std::cout << wall.count() << ' ' << microseconds(after.ru_utime) - microseconds(before.ru_utime) << ' '
              << microseconds(after.ru_stime) - microseconds(before.ru_stime) << std::endl;
}

}  // namespace

std::string setting(const char* name) {
    const char* const value = std::getenv(name);
    if (value == nullptr) throw std::runtime_error(std::string(name) + " is not set; start this through run.sh");
    return value;
}

std::uint64_t number_setting(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? std::stoull(value) : 0;
}

void serve_rounds(const std::string& description, const std::function<void()>& call) {
    std::cout.precision(15);
    std::cout << "ready " << description << std::endl;
    std::string command;
    std::uint64_t calls = 0;
    while (std::cin >> command >> calls) {
        if (command != "run") throw std::runtime_error("unknown command " + command);
        measure_round(calls, call);
    }
}

int run_main(const std::function<void()>& body) {
    try {
        body();
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}

}  // namespace rongcloud::benchmarks
