// kill -9 of an app server with a spool, at any moment, while a sender repeats each event until it has heard 200: every
// event is handled, none twice but for the one that was being handled, in the order of its conversation. 1,000 events;
// 10,000 with RONGCLOUD_TEST_KILLS=1. Argument: the program that is killed.
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/NullStream.h>
#include <Poco/Pipe.h>
#include <Poco/PipeStream.h>
#include <Poco/Process.h>
#include <Poco/StreamCopier.h>
#include <signal.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <rongcloud/webhook.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kConversations = 25;
constexpr int kSenders = 5;  // each has some of the conversations

// Where the receiver is now; 0: nowhere.
class Address {
public:
    void set(Poco::UInt16 port) {
        const std::lock_guard lock(mutex_);
        port_ = port;
        changed_.notify_all();
    }
    Poco::UInt16 wait() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return port_ != 0; });
        return port_;
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    Poco::UInt16 port_ = 0;
};

// A run of the receiver.
class Life {
public:
    Life(const std::string &program, const std::string &spool, const std::string &log)
        : process_(Poco::Process::launch(program, {spool, log}, &in_, &out_, nullptr)) {
        Poco::PipeInputStream lines(out_);
        lines >> port_;
    }
    Poco::UInt16 port() const { return port_; }
    void kill() {
        ::kill(process_.id(), SIGKILL);
        process_.wait();
    }
    int end() {
        in_.close(Poco::Pipe::CLOSE_BOTH);
        return process_.wait();
    }

private:
    Poco::Pipe in_, out_;
    Poco::ProcessHandle process_;
    Poco::UInt16 port_ = 0;
};

class Sender {
public:
    Sender(Address &address, int first, int each) : address_(address), first_(first), each_(each) {}

    void run() {
        for (int number = 0; number < each_; ++number) {
            for (int i = first_; i < kConversations; i += kSenders) {
                const std::string body = "channelType=PERSON&fromUserId=" + std::to_string(i) +
                                         "&toUserId=bob&objectName=x&content=" + std::to_string(number) + "&msgUID=" +
                                         std::to_string(i) + "-" + std::to_string(number);
                send_until_heard(body);
                if (number % 7 == 0) send_until_heard(body);  // as when the answer was lost
            }
        }
    }

    static std::atomic<int> tries;

private:
    void send_until_heard(const std::string &body) {
        while (!is_heard(body)) {
        }
    }

    bool is_heard(const std::string &body) try {
        ++tries;
        const Poco::UInt16 port = address_.wait();
        if (!session_ || session_->getPort() != port) session_.emplace("127.0.0.1", port);
        session_->setTimeout(Poco::Timespan(20, 0));
        Poco::Net::HTTPRequest request("POST", "/hooks?" + query(), "HTTP/1.1");
        request.setKeepAlive(true);
        request.setContentType("application/x-www-form-urlencoded");
        request.setContentLength(static_cast<std::streamsize>(body.size()));
        session_->sendRequest(request) << body << std::flush;
        Poco::Net::HTTPResponse response;
        Poco::NullOutputStream nowhere;
        Poco::StreamCopier::copyStream(session_->receiveResponse(response), nowhere);
        return response.getStatus() == 200;
    } catch (const std::exception &) {
        session_.reset();
        std::this_thread::yield();
        return false;
    }

    static std::string query() {
        rc_bytes *signed_query = nullptr;
        rc_webhook_sign("key", "secret", nullptr, 0, &signed_query, nullptr);
        std::string text = rc_bytes_data(signed_query);
        rc_bytes_free(signed_query);
        return text;
    }

    Address &address_;
    const int first_;
    const int each_;
    std::optional<Poco::Net::HTTPClientSession> session_;
};

std::atomic<int> Sender::tries{0};

struct Handled {
    int lines = 0;
    int wrong_order = 0;
    int stored_twice = 0;
    std::map<int, int> next;  // of each conversation

    explicit Handled(const std::string &log) {
        std::ifstream in(log);
        std::map<std::pair<int, int>, long> sequences;
        long sequence = 0;
        for (int conversation = 0, number = 0; in >> conversation >> number >> sequence; ++lines) {
            int &expected = next[conversation];
            if (number > expected) ++wrong_order;
            if (number == expected) ++expected;
            const auto [known, is_first] = sequences.try_emplace({conversation, number}, sequence);
            if (!is_first && known->second != sequence) ++stored_twice;
        }
    }
    int events() const {
        int all = 0;
        for (const auto &[conversation, count] : next) all += count;
        return all;
    }
};

}  // namespace

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    const char *const full = std::getenv("RONGCLOUD_TEST_KILLS");
    const int count = full != nullptr && std::string(full) == "1" ? 10000 : 1000;
    const int each = count / kConversations;
    std::string folder = (std::filesystem::temp_directory_path() / "spoolXXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 1;
    const std::string spool = folder + "/spool", log = folder + "/log";

    Address address;
    std::vector<std::thread> senders;
    std::atomic<int> sending{kSenders};
    for (int i = 0; i < kSenders; ++i) {
        senders.emplace_back([&, i] {
            Sender(address, i, each).run();
            --sending;
        });
    }
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    int kills = 0;
    while (sending > 0) {
        Life life(argv[1], spool, log);
        address.set(life.port());
        std::this_thread::sleep_for(std::chrono::microseconds(random() % (full != nullptr ? 400000 : 150000)));
        address.set(0);
        life.kill();
        ++kills;
    }
    for (std::thread &sender : senders) sender.join();
    Life last(argv[1], spool, log);
    const auto until = Clock::now() + std::chrono::seconds(60);
    while (Handled(log).events() < count && Clock::now() < until) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const int code = last.end();
    const Handled handled(log);
    std::cout << kills << " kills (seed " << seed << "), " << Sender::tries << " requests for " << count << " events, "
              << handled.events() << " handled, " << handled.lines - count << " of them again, " << handled.wrong_order
              << " out of order, " << handled.stored_twice << " stored twice" << std::endl;
    const bool is_well = code == 0 && kills >= 3 && handled.events() == count && handled.wrong_order == 0 &&
                         handled.stored_twice == 0 && handled.lines - count <= kills * 2 * 16;
    if (is_well) std::filesystem::remove_all(folder);
    std::cout << (is_well ? "1 passed, 0 failed" : "0 passed, 1 failed") << std::endl;
    return is_well ? 0 : 1;
}
