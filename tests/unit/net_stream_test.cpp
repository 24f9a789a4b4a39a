// Answers read as they come, from a server on this machine: keeping the connection, time limits, cancellation.
#include <cppunit/extensions/HelperMacros.h>
#include <poll.h>

#include <array>
#include <atomic>
#include <memory>
#include <thread>

#include "core/base/cancellation.hpp"
#include "core/net/https_transport.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/unit/net_support.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::LoopbackServer;
using rongcloud::test::ShiftedClock;
using rongcloud::test::error_of;
using rongcloud::test::kLong;
using rongcloud::test::kRequest;
using rongcloud::test::kShort;
using rongcloud::test::loopback_lookup;
using rongcloud::test::run_in_child;

namespace {

const std::string kChunked = "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n";

TransportOptions with_response_timeout(Milliseconds time) {
    TransportOptions options;
    options.connect_timeout = kLong;
    options.response_timeout = time;
    return options;
}

std::string read_some(ResponseStream& stream, const Deadline& deadline) {
    std::array<char, 2> buffer;
    const std::size_t count = stream.read(buffer, deadline);
    return {buffer.data(), count};
}

}  // namespace

class NetStreamTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetStreamTest);
    CPPUNIT_TEST(connection_is_kept_after_a_complete_body_only);
    CPPUNIT_TEST(silence_ends_a_stream_but_not_its_length);
    CPPUNIT_TEST(cut_body_is_an_error);
    CPPUNIT_TEST(cancellation_wakes_every_wait);
    CPPUNIT_TEST(cancellation_wakes_a_lookup);
    CPPUNIT_TEST(forked_child_neither_reads_nor_cancels);
    CPPUNIT_TEST_SUITE_END();

    Deadline long_from_now() { return {Clock::system(), kLong}; }

    void connection_is_kept_after_a_complete_body_only() {
        LoopbackServer server{{.answer = kChunked + "2\r\nde\r\n0\r\n\r\n"}};
        HttpsTransport transport(with_response_timeout(kLong), Clock::system(), loopback_lookup);
        const Endpoint endpoint{false, "localhost", server.port()};
        for (int i = 0; i < 3; ++i) {
            const auto stream = transport.open(endpoint, kRequest, long_from_now());
            CPPUNIT_ASSERT_EQUAL(200, stream->status());
            CPPUNIT_ASSERT_EQUAL(std::string("a/b"), stream->content_type());
            std::string body;
            for (std::string part; !(part = read_some(*stream, long_from_now())).empty();) body += part;
            CPPUNIT_ASSERT_EQUAL(std::string("abcde"), body);
            CPPUNIT_ASSERT_EQUAL(std::string(), read_some(*stream, long_from_now()));
        }
        CPPUNIT_ASSERT_EQUAL(1, server.connections());
        for (int i = 0; i < 2; ++i) read_some(*transport.open(endpoint, kRequest, long_from_now()), long_from_now());
        CPPUNIT_ASSERT_EQUAL(2, server.connections());  // the first had the kept one
        CPPUNIT_ASSERT_EQUAL(std::string("abcde"), transport.exchange(endpoint, kRequest, long_from_now()).body);
        CPPUNIT_ASSERT_EQUAL(3, server.connections());
    }

    void silence_ends_a_stream_but_not_its_length() {
        LoopbackServer server{{.answer = kChunked}};
        ShiftedClock clock;
        HttpsTransport transport(with_response_timeout(kShort), clock, loopback_lookup);
        const Endpoint endpoint{false, "localhost", server.port()};
        const auto stream = transport.open(endpoint, kRequest, Deadline(clock, kLong));
        CPPUNIT_ASSERT_EQUAL(std::string("ab"), read_some(*stream, Deadline::never(clock)));
        clock.ahead += std::chrono::hours{100};
        CPPUNIT_ASSERT_EQUAL(std::string("c"), read_some(*stream, Deadline::never(clock)));
        const ErrorInfo info = error_of([&] { read_some(*stream, Deadline::never(clock)); });
        CPPUNIT_ASSERT(info.reason == Reason::idle_timeout && info.phase == Phase::body && info.maybe_delivered);
        CPPUNIT_ASSERT_EQUAL("localhost:" + std::to_string(server.port()), info.domain);

        const auto other = transport.open(endpoint, kRequest, Deadline(clock, kLong));
        for (const std::string part : {"ab", "c"}) {
            CPPUNIT_ASSERT_EQUAL(part, read_some(*other, Deadline(clock, kLong)));
        }
        const ErrorInfo late = error_of([&] { read_some(*other, Deadline(clock, Milliseconds{0})); });
        CPPUNIT_ASSERT(late.reason == Reason::call_timeout);
    }

    void cut_body_is_an_error() {
        LoopbackServer server{{.answer = kChunked, .answers_per_connection = 1}};
        HttpsTransport transport(with_response_timeout(kLong), Clock::system(), loopback_lookup);
        const auto stream = transport.open({false, "localhost", server.port()}, kRequest, long_from_now());
        CPPUNIT_ASSERT_EQUAL(std::string("ab"), read_some(*stream, long_from_now()));
        CPPUNIT_ASSERT_EQUAL(std::string("c"), read_some(*stream, long_from_now()));
        CPPUNIT_ASSERT(error_of([&] { read_some(*stream, long_from_now()); }).reason == Reason::body_truncated);
    }

    // Before the head comes, and amid the body.
    void cancellation_wakes_every_wait() {
        for (const std::string& answer : {std::string("HTTP/1.1 2"), kChunked}) {
            LoopbackServer server{{.answer = answer}};
            HttpsTransport transport(with_response_timeout(kLong), Clock::system(), loopback_lookup);
            Cancellation cancellation;
            const Deadline deadline(Clock::system(), kLong, &cancellation);
            std::jthread canceler([&] {
                while (server.answers() == 0) std::this_thread::yield();
                cancellation.request();
            });
            const ErrorInfo info = error_of([&] {
                const auto stream = transport.open({false, "localhost", server.port()}, kRequest, deadline);
                while (true) read_some(*stream, deadline);
            });
            CPPUNIT_ASSERT(info.reason == Reason::canceled && info.maybe_delivered);
        }
    }

    // The parent's stream is not disturbed by what the child does with its copy.
    void forked_child_neither_reads_nor_cancels() {
        LoopbackServer server{{.answer = kChunked + "2\r\nde\r\n0\r\n\r\n"}};
        HttpsTransport transport(with_response_timeout(kLong), Clock::system(), loopback_lookup);
        Cancellation cancellation;
        const Deadline deadline(Clock::system(), kLong, &cancellation);
        auto stream = transport.open({false, "127.0.0.1", server.port()}, kRequest, deadline);
        CPPUNIT_ASSERT_EQUAL(std::string("ab"), read_some(*stream, deadline));
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 int outcome = 1;
                                 try {
                                     read_some(*stream, deadline);
                                 } catch (const Error& error) {
                                     outcome = error.info().reason == Reason::invalid_argument ? 0 : 2;
                                 }
                                 cancellation.request();
                                 stream.reset();
                                 return outcome;
                             }));
        pollfd entry{cancellation.descriptor(), POLLIN, 0};
        CPPUNIT_ASSERT_EQUAL(0, ::poll(&entry, 1, 0));
        std::string body;
        for (std::string part; !(part = read_some(*stream, deadline)).empty();) body += part;
        CPPUNIT_ASSERT_EQUAL(std::string("cde"), body);
    }

    void cancellation_wakes_a_lookup() {
        struct Shared {  // with the thread of the look-up, which may end last
            std::atomic<bool> asked{false};
            std::atomic<bool> finish{false};
        };
        const auto shared = std::make_shared<Shared>();
        HttpsTransport transport(with_response_timeout(kLong), Clock::system(), [shared](const std::string&) {
            shared->asked = true;
            while (!shared->finish) std::this_thread::yield();
            return LookupResult{};
        });
        Cancellation cancellation;
        std::jthread canceler([&] {
            while (!shared->asked) std::this_thread::yield();
            cancellation.request();
        });
        const Deadline deadline(Clock::system(), kLong, &cancellation);
        const ErrorInfo info = error_of([&] { transport.open({false, "localhost", 1}, kRequest, deadline); });
        CPPUNIT_ASSERT(info.reason == Reason::canceled && info.phase == Phase::resolve && !info.maybe_delivered);
        shared->finish = true;
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetStreamTest);
