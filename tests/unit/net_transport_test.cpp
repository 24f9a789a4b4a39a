// Real exchanges with a server on this machine: keeping, retiring and sharing connections, and losing them.
#include <cppunit/extensions/HelperMacros.h>
#include <signal.h>

#include <fstream>
#include <optional>
#include <thread>
#include <vector>

#include "core/net/dialer.hpp"
#include "core/net/https_transport.hpp"
#include "core/net/plain_stream.hpp"
#include "tests/support/expect_error.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/unit/net_support.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::LoopbackServer;
using rongcloud::test::ServerScript;
using rongcloud::test::ShiftedClock;
using rongcloud::test::error_of;
using rongcloud::test::kLong;
using rongcloud::test::kRequest;
using rongcloud::test::kShort;
using rongcloud::test::loopback_lookup;
using rongcloud::test::run_in_child;

namespace {

TransportOptions patient() {
    TransportOptions options;
    options.connect_timeout = options.response_timeout = kLong;
    return options;
}

Response exchange(HttpsTransport& transport, std::uint16_t port, std::string_view request = kRequest) {
    return transport.exchange({false, "localhost", port}, request, Deadline(Clock::system(), kLong));
}

std::optional<ErrorInfo> failure(HttpsTransport& transport, std::uint16_t port, std::string_view request = kRequest) {
    try {
        exchange(transport, port, request);
        return std::nullopt;
    } catch (const Error& error) {
        return error.info();
    }
}

}  // namespace

class NetTransportTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetTransportTest);
    CPPUNIT_TEST(connection_is_kept);
    CPPUNIT_TEST(connection_is_retired_by_requests);
    CPPUNIT_TEST(connection_is_retired_by_idle_time_and_age);
    CPPUNIT_TEST(connection_is_not_kept_after_close_or_stray_bytes);
    CPPUNIT_TEST(closed_connection_is_noticed_before_use);
    CPPUNIT_TEST(loss_of_a_kept_connection_is_reported_as_such);
    CPPUNIT_TEST(loss_of_a_kept_connection_drops_the_others);
    CPPUNIT_TEST(endpoints_do_not_share_connections);
    CPPUNIT_TEST(next_address_is_tried_after_a_refusal);
    CPPUNIT_TEST(next_address_gets_its_chance_when_one_is_silent);
    CPPUNIT_TEST(expired_deadline_sends_nothing);
    CPPUNIT_TEST(peer_that_takes_nothing_is_a_send_timeout);
    CPPUNIT_TEST(peer_that_closes_amid_the_request_raises_no_signal);
    CPPUNIT_TEST(impossible_host_is_an_internal_error);
    CPPUNIT_TEST(connection_to_itself_is_refused);
    CPPUNIT_TEST(many_threads_share_a_transport);
    CPPUNIT_TEST(forked_child_starts_anew);
    CPPUNIT_TEST_SUITE_END();

    void connection_is_kept() {
        LoopbackServer server{{}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        for (int i = 0; i < 5; ++i) CPPUNIT_ASSERT_EQUAL(std::string("ok"), exchange(transport, server.port()).body);
        CPPUNIT_ASSERT_EQUAL(1, server.connections());
    }

    void connection_is_retired_by_requests() {
        LoopbackServer server{{}};
        TransportOptions options = patient();
        options.connection_requests = 2;
        options.connection_ahead = false;
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        for (int i = 0; i < 5; ++i) exchange(transport, server.port());
        CPPUNIT_ASSERT_EQUAL(3, server.connections());
    }

    void connection_is_retired_by_idle_time_and_age() {
        LoopbackServer server{{}};
        ShiftedClock clock;
        TransportOptions options = patient();
        options.connection_ahead = false;
        HttpsTransport transport(options, clock, loopback_lookup);
        const auto exchange_now = [&] {
            transport.exchange({false, "localhost", server.port()}, kRequest, Deadline(clock, kLong));
            return server.connections();
        };
        CPPUNIT_ASSERT_EQUAL(1, exchange_now());
        clock.ahead += options.connection_idle - Milliseconds{5000};
        CPPUNIT_ASSERT_EQUAL(1, exchange_now());
        clock.ahead += options.connection_age - options.connection_idle + Milliseconds{5000};
        CPPUNIT_ASSERT_EQUAL(2, exchange_now());  // too old
        clock.ahead += options.connection_idle;
        CPPUNIT_ASSERT_EQUAL(3, exchange_now());  // idle for too long
    }

    void connection_is_not_kept_after_close_or_stray_bytes() {
        for (const char* answer :
             {"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
              "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!"}) {
            LoopbackServer server{{.answer = answer}};
            HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
            for (int i = 0; i < 3; ++i) {
                CPPUNIT_ASSERT_EQUAL(std::string("ok"), exchange(transport, server.port()).body);
            }
            CPPUNIT_ASSERT_EQUAL(3, server.connections());
        }
    }

    void closed_connection_is_noticed_before_use() {
        LoopbackServer server{{.answers_per_connection = 1}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        for (int i = 1; i <= 5; ++i) {
            CPPUNIT_ASSERT_EQUAL(std::string("ok"), exchange(transport, server.port()).body);
            server.wait_closed(i);
        }
        CPPUNIT_ASSERT_EQUAL(5, server.connections());
    }

    void loss_of_a_kept_connection_is_reported_as_such() {
        LoopbackServer server{{.answers_per_connection = 1, .takes_one_more = true}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        exchange(transport, server.port());
        const auto error = failure(transport, server.port());
        CPPUNIT_ASSERT(error && error->reason == Reason::connection_closed && error->phase == Phase::wait);
        CPPUNIT_ASSERT(error->reused_connection && error->maybe_delivered);
        CPPUNIT_ASSERT_EQUAL("localhost:" + std::to_string(server.port()), error->domain);
        CPPUNIT_ASSERT_EQUAL(200, exchange(transport, server.port()).status);
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
    }

    // What befell one kept connection has mostly befallen the others: the next attempt must not meet another dead one.
    void loss_of_a_kept_connection_drops_the_others() {
        LoopbackServer server{{.answers_per_connection = 1, .takes_one_more = true, .first_requests = 3}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) threads.emplace_back([&] { exchange(transport, server.port()); });
        for (std::thread& thread : threads) thread.join();
        const int opened = server.connections();
        CPPUNIT_ASSERT(failure(transport, server.port()).has_value());
        CPPUNIT_ASSERT_EQUAL(200, exchange(transport, server.port()).status);
        CPPUNIT_ASSERT_EQUAL(opened + 1, server.connections());
    }

    void endpoints_do_not_share_connections() {
        LoopbackServer first{{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1"}};
        LoopbackServer second{{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n2"}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        for (int i = 0; i < 3; ++i) {
            CPPUNIT_ASSERT_EQUAL(std::string("1"), exchange(transport, first.port()).body);
            CPPUNIT_ASSERT_EQUAL(std::string("2"), exchange(transport, second.port()).body);
        }
        CPPUNIT_ASSERT_EQUAL(2, first.connections() + second.connections());
    }

    static LookupResult two_addresses(const std::string&) {
        return {{*Address::parse("127.0.0.2"), *Address::parse("127.0.0.1")}, 0, 0};
    }

    void next_address_is_tried_after_a_refusal() {
        LoopbackServer server{{}};
        HttpsTransport transport(patient(), Clock::system(), two_addresses);
        CPPUNIT_ASSERT_EQUAL(200, exchange(transport, server.port()).status);
    }

    void next_address_gets_its_chance_when_one_is_silent() {
        LoopbackServer server{{}};
        // A listener whose queue is full: the system drops what comes, as a dead host would.
        Poco::Net::ServerSocket silent;
        silent.bind(Poco::Net::SocketAddress("127.0.0.2", server.port()));
        silent.listen(0);
        std::vector<Poco::Net::StreamSocket> fillers(4);
        for (auto& filler : fillers) filler.connectNB(silent.address());
        HttpsTransport transport(patient(), Clock::system(), two_addresses);
        const SteadyTime started = Clock::system().now();
        CPPUNIT_ASSERT_EQUAL(200, exchange(transport, server.port()).status);
        const auto lasted = Clock::system().now() - started;
        CPPUNIT_ASSERT(lasted >= Milliseconds{250} && lasted < kLong / 2);
    }

    void expired_deadline_sends_nothing() {
        LoopbackServer server{{}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        for (int i = 0; i < 2; ++i) {  // on a new connection, then on a kept one
            try {
                transport.exchange({false, "localhost", server.port()}, kRequest, Deadline(Clock::system(), kLong * 0));
                CPPUNIT_FAIL("exchanged");
            } catch (const Error& error) {
                CPPUNIT_ASSERT(error.info().reason == Reason::call_timeout && !error.info().maybe_delivered);
            }
            exchange(transport, server.port());
        }
    }

    void peer_that_takes_nothing_is_a_send_timeout() {
        LoopbackServer server{{.reads = false}};
        TransportOptions options = patient();
        options.response_timeout = kShort;
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const SteadyTime started = Clock::system().now();
        const auto error = failure(transport, server.port(), std::string(64u << 20, 'x'));
        CPPUNIT_ASSERT(error && error->reason == Reason::send_timeout && error->phase == Phase::send);
        CPPUNIT_ASSERT(error->maybe_delivered && !error->reused_connection);
        CPPUNIT_ASSERT(Clock::system().now() - started >= kShort);
    }

    void peer_that_closes_amid_the_request_raises_no_signal() {
        LoopbackServer server{{.answers_per_connection = 0}};
        std::optional<Reason> reason;
        std::thread caller([&] {  // a thread of a host program, with SIGPIPE at its deadly default
            sigset_t pipe;
            ::sigemptyset(&pipe);
            ::sigaddset(&pipe, SIGPIPE);
            ::pthread_sigmask(SIG_UNBLOCK, &pipe, nullptr);
            const TimeLimit limit{Deadline(Clock::system(), kLong), kLong, Reason::send_timeout};
            Socket socket = dial({Address::parse("127.0.0.1")->with_port(server.port())}, limit);
            server.wait_closed(1);
            PlainStream stream(std::move(socket));
            try {
                for (;;) stream.write(kRequest);  // the first one brings the reset, another one meets it
            } catch (const Error& error) {
                reason = error.info().reason;
            }
        });
        caller.join();
        CPPUNIT_ASSERT(reason == Reason::connection_reset);
    }

    void impossible_host_is_an_internal_error() {
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        try {
            const Endpoint too_long{true, std::string(5000, 'a'), 1};  // not possible through parse_endpoint
            transport.exchange(too_long, kRequest, Deadline(Clock::system(), kLong));
            CPPUNIT_FAIL("exchanged");
        } catch (const Error& error) {
            CPPUNIT_ASSERT(error.info().status == Status::internal);
        }
    }

    // The system gives one local port after the other, and some day the one that is being connected to.
    void connection_to_itself_is_refused() {
        int first = 0;
        int last = 0;
        std::ifstream("/proc/sys/net/ipv4/ip_local_port_range") >> first >> last;
        CPPUNIT_ASSERT(first > 0 && first < last);
        for (const char* host : {"127.0.0.1", "::1"}) {
            const Address target = Address::parse(host)->with_port(free_port(host, first + (last - first) / 4 * 2));
            bool met_itself = false;
            for (int i = 0; i < 4 * (last - first) && !met_itself; ++i) {
                const TimeLimit limit{Deadline(Clock::system(), kLong), kLong, Reason::connect_timeout};
                const ErrorInfo info = error_of([&] { dial({target}, limit); });
                if (info.reason == Reason::host_unreachable && i == 0) break;  // no IPv6 here
                CPPUNIT_ASSERT_EQUAL_MESSAGE(info.message, std::string("connection_refused"),
                                             std::string(reason_row(info.reason).name));
                met_itself = info.message.find("itself") != std::string::npos;
            }
            if (target.family() == AF_INET) CPPUNIT_ASSERT(met_itself);
        }
    }

    // At which nobody listens, from `port` on; every other one, as the system gives them.
    static std::uint16_t free_port(const std::string& host, int port) {
        for (;; port += 2) {
            try {
                const Poco::Net::ServerSocket trial(Poco::Net::SocketAddress(host, static_cast<std::uint16_t>(port)));
                return static_cast<std::uint16_t>(port);
            } catch (const Poco::Exception&) {
                if (host == "::1") return static_cast<std::uint16_t>(port);
            }
        }
    }

    void many_threads_share_a_transport() {
        LoopbackServer server{{}};
        HttpsTransport transport(patient(), Clock::system(), loopback_lookup);
        constexpr int callers = 8;
        std::atomic<int> answers{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < callers; ++i) {
            threads.emplace_back([&] {
                for (int k = 0; k < 50; ++k) answers += exchange(transport, server.port()).body == "ok" ? 1 : 0;
            });
        }
        for (std::thread& thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(callers * 50, answers.load());
        // 400 requests at 75 each need 6 connections; no more than the callers are ever open beside the retired.
        CPPUNIT_ASSERT(server.connections() >= 6 && server.connections() <= 6 + 2 * callers);
    }

    void forked_child_starts_anew() {
        LoopbackServer server{{}};
        HttpsTransport transport(patient());
        const auto exchange_once = [&] {  // by address: a look-up's thread in a child is more than TSan can follow
            const Deadline deadline(Clock::system(), kLong);
            return transport.exchange({false, "127.0.0.1", server.port()}, kRequest, deadline).body == "ok";
        };
        exchange_once();
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] { return exchange_once(); }));
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
        CPPUNIT_ASSERT(exchange_once());  // the parent's is as it was
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetTransportTest);
