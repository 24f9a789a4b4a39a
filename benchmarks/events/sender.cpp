// Signed callbacks over kept connections, one at a time on each, as fast as they are answered. Prints one line of JSON:
// requests, how many a second, percentiles in milliseconds, and answers that were not 200.
//
//     events_sender PORT PATH APP_KEY APP_SECRET CONNECTIONS SECONDS
#include <Poco/Net/StreamSocket.h>
#include <Poco/String.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

#include <rongcloud/webhook.hpp>

namespace {

using Clock = std::chrono::steady_clock;

struct Plan {
    std::uint16_t port;
    std::string path;
    std::string app_key;
    std::string app_secret;
    std::size_t connections;
    Clock::time_point end;
    std::string run;  // a part of the ids: an event that a run before has sent would be a repeat, and little work
};

struct Result {
    std::vector<double> times_ms;
    std::size_t failed = 0;
};

std::string request_of(const Plan& plan, std::size_t connection, std::size_t number) {
    rc_bytes* query = nullptr;
    rc_webhook_sign(plan.app_key.c_str(), plan.app_secret.c_str(), nullptr, 0, &query, nullptr);
    const std::string signed_query(rc_bytes_data(query), rc_bytes_size(query));
    rc_bytes_free(query);
    const std::string name = std::to_string(connection);
    const std::string body = "fromUserId=user" + name + "&toUserId=room" + std::to_string(number % 16) +
                             "&objectName=RC%3ATxtMsg&content=%7B%22content%22%3A%22" + std::string(200, 'x') +
                             "%22%7D&channelType=PERSON&msgTimestamp=1735689600000&msgUID=" + plan.run + "-" +
                             name + "-" + std::to_string(number) + "&sensitiveType=0&source=iOS&groupUserIds=";
    return "POST " + plan.path + "?" + signed_query + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " +
           "application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// The head of the answer: those of all servers have no body. Less than that when the connection ends.
std::string read_answer(Poco::Net::StreamSocket& socket) {
    std::string answer;
    char block[1024];
    while (answer.find("\r\n\r\n") == std::string::npos) {
        const int count = socket.receiveBytes(block, sizeof block);
        if (count <= 0) break;
        answer.append(block, static_cast<std::size_t>(count));
    }
    return answer;
}

Poco::Net::StreamSocket connected(const Plan& plan) {
    Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", plan.port));
    socket.setNoDelay(true);
    return socket;
}

void send_all(const Plan& plan, std::size_t connection, Result& result) {
    Poco::Net::StreamSocket socket = connected(plan);
    for (std::size_t number = 0; Clock::now() < plan.end; ++number) {
        const std::string request = request_of(plan, connection, number);
        const auto begun = Clock::now();
        socket.sendBytes(request.data(), static_cast<int>(request.size()));
        const std::string answer = read_answer(socket);
        if (answer.rfind("HTTP/1.1 200", 0) != 0) ++result.failed;
        result.times_ms.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
        // A server that has others waiting ends the connection.
        if (answer.empty() || Poco::toLower(answer).find("connection: close") != std::string::npos) socket = connected(plan);
    }
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 7) throw std::runtime_error("usage: events_sender PORT PATH APP_KEY APP_SECRET CONNECTIONS SECONDS");
    const double seconds = std::stod(argv[6]);
    const Plan plan{static_cast<std::uint16_t>(std::stoi(argv[1])), argv[2], argv[3], argv[4], std::stoul(argv[5]),
                    Clock::now() + std::chrono::microseconds(static_cast<std::int64_t>(seconds * 1e6)),
                    std::to_string(Clock::now().time_since_epoch().count())};
    std::vector<Result> results(plan.connections);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < plan.connections; ++i) threads.emplace_back([&, i] { send_all(plan, i, results[i]); });
    }
    std::vector<double> times;
    std::size_t failed = 0;
    for (const Result& result : results) {
        times.insert(times.end(), result.times_ms.begin(), result.times_ms.end());
        failed += result.failed;
    }
    std::sort(times.begin(), times.end());
    const auto percentile = [&](double part) { return times.empty() ? 0 : times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))]; };
    std::cout << "{\"requests\":" << times.size() << ",\"per_second\":" << static_cast<double>(times.size()) / seconds
              << ",\"p50_ms\":" << percentile(0.5) << ",\"p99_ms\":" << percentile(0.99) << ",\"failed\":" << failed << "}\n";
    return 0;
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
}
