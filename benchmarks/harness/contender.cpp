#include "benchmarks/harness/contender.hpp"

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>

#include "benchmarks/harness/cpu_time.hpp"

namespace rongcloud::benchmarks {

namespace {

void measure_round(std::uint64_t calls, const std::function<void()>& call) {
    const auto started = std::chrono::steady_clock::now();
    const CpuTime before = CpuTime::now();
    for (std::uint64_t i = 0; i < calls; ++i) call();
    const CpuTime spent = CpuTime::now() - before;
    const std::chrono::duration<double, std::micro> wall = std::chrono::steady_clock::now() - started;
    std::cout << wall.count() << ' ' << spent.user_us << ' ' << spent.system_us << std::endl;
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
