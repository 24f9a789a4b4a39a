// How many connections there are, who gets the next one, and the one that is opened ahead of time.
#include <cppunit/extensions/HelperMacros.h>

#include <thread>
#include <vector>

#include "core/net/https_transport.hpp"
#include "core/net/plain_stream.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/loopback_server.hpp"
#include "tests/unit/net_support.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::LoopbackServer;
using rongcloud::test::kLong;
using rongcloud::test::kRequest;
using rongcloud::test::loopback_lookup;
using rongcloud::test::run_in_child;

namespace {

const Endpoint kEndpoint{false, "localhost", 1};

TransportOptions at_most(std::size_t connections) {
    TransportOptions options;
    options.connections_max = connections;
    options.connect_timeout = options.response_timeout = kLong;
    return options;
}

Deadline long_from_now(const Cancellation* cancellation = nullptr) {
    return Deadline(Clock::system(), kLong, cancellation);
}

void wait_until(const std::function<bool()>& condition) {
    const Deadline end = long_from_now();
    while (!condition()) {
        CPPUNIT_ASSERT_MESSAGE("it did not come about", !end.expired());
        std::this_thread::yield();
    }
}

std::size_t waiting_in(const ConnectionPool& pool) { return pool.counts().at(0).waiting; }

Reason reason_of(const std::function<void()>& body) {
    try {
        body();
    } catch (const Error& error) {
        return error.info().reason;
    }
    return Reason::none;
}

}  // namespace

class NetPoolTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetPoolTest);
    CPPUNIT_TEST(callers_are_served_in_order);
    CPPUNIT_TEST(wait_ends_with_the_deadline_and_the_cancellation);
    CPPUNIT_TEST(no_more_connections_than_allowed);
    CPPUNIT_TEST(place_of_a_failed_connection_is_free_again);
    CPPUNIT_TEST(forked_child_does_not_touch_the_parents_places);
    CPPUNIT_TEST(check_takes_the_place_of_an_idle_connection);
    CPPUNIT_TEST(next_connection_is_opened_ahead);
    CPPUNIT_TEST(nothing_is_opened_ahead_beyond_the_limit_or_unasked);
    CPPUNIT_TEST(connections_of_a_domain_that_is_not_used_are_closed);
    CPPUNIT_TEST(request_does_not_leave_when_it_is_too_late);
    CPPUNIT_TEST(transport_ends_while_a_connection_is_being_opened);
    CPPUNIT_TEST_SUITE_END();

    void callers_are_served_in_order() {
        const TransportOptions options = at_most(1);
        ConnectionPool pool(options);
        auto held = std::make_optional(pool.take(kEndpoint, long_from_now()));
        CPPUNIT_ASSERT(held->connection == nullptr);
        std::vector<int> served;  // only by the thread that has the place
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                const ConnectionPool::Lease lease = pool.take(kEndpoint, long_from_now());
                served.push_back(i);
            });
            wait_until([&] { return waiting_in(pool) == static_cast<std::size_t>(i) + 1; });
        }
        held.reset();
        for (std::thread& thread : threads) thread.join();
        CPPUNIT_ASSERT(served == std::vector<int>({0, 1, 2, 3, 4, 5, 6, 7}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, pool.counts().at(0).open);
    }

    void wait_ends_with_the_deadline_and_the_cancellation() {
        const TransportOptions options = at_most(1);
        ConnectionPool pool(options);
        auto held = std::make_optional(pool.take(kEndpoint, long_from_now()));
        Cancellation cancellation;
        std::thread canceled([&] {
            const Reason reason = reason_of([&] { pool.take(kEndpoint, long_from_now(&cancellation)); });
            CPPUNIT_ASSERT(reason == Reason::canceled);
        });
        wait_until([&] { return waiting_in(pool) == 1; });
        const Deadline soon(Clock::system(), Milliseconds{20});
        CPPUNIT_ASSERT(reason_of([&] { pool.take(kEndpoint, soon); }) == Reason::connections_busy);
        CPPUNIT_ASSERT(soon.expired());
        cancellation.request();
        canceled.join();
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, waiting_in(pool));
        held.reset();
        pool.take(kEndpoint, Deadline(Clock::system(), Milliseconds{0}));  // nobody holds it
    }

    void no_more_connections_than_allowed() {
        LoopbackServer server{{.first_requests = 2}};
        HttpsTransport transport(at_most(2), Clock::system(), loopback_lookup);
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                for (int call = 0; call < 10; ++call) {
                    transport.exchange({false, "localhost", server.port()}, kRequest, long_from_now());
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
        wait_until([&] { return server.answers() == 80; });
        const ConnectionCounts counts = transport.connections().at(0);
        CPPUNIT_ASSERT(counts.open == 2 && counts.idle == 2 && counts.waiting == 0);
    }

    void place_of_a_failed_connection_is_free_again() {
        std::uint16_t port = 0;
        {
            const LoopbackServer gone{{}};
            port = gone.port();
        }
        HttpsTransport transport(at_most(1), Clock::system(), loopback_lookup);
        for (int i = 0; i < 3; ++i) {
            const Endpoint nobody{false, "localhost", port};
            const Reason reason = reason_of([&] { transport.exchange(nobody, kRequest, long_from_now()); });
            CPPUNIT_ASSERT(reason == Reason::connection_refused);
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, transport.connections().at(0).open);
    }

    void forked_child_does_not_touch_the_parents_places() {
        LoopbackServer server{{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\no"}};
        HttpsTransport transport(at_most(1), Clock::system(), loopback_lookup);
        const Endpoint endpoint{false, "127.0.0.1", server.port()};
        auto stream = transport.open(endpoint, kRequest, long_from_now());
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 stream.reset();  // the parent's: neither its connection nor its place is this process's to give
                                 return transport.open(endpoint, kRequest, long_from_now())->status() == 200;
                             }));
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, transport.connections().at(0).open);
    }

    void check_takes_the_place_of_an_idle_connection() {
        LoopbackServer server{{}};
        HttpsTransport transport(at_most(1), Clock::system(), loopback_lookup);
        const Endpoint endpoint{false, "127.0.0.1", server.port()};
        transport.exchange(endpoint, kRequest, long_from_now());
        const auto check = transport.check_connect(endpoint);
        wait_until([&] { return check->outcome().has_value(); });
        CPPUNIT_ASSERT(*check->outcome() == Reason::none);
        transport.exchange(endpoint, kRequest, long_from_now());  // on the connection that was checked
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, transport.connections().at(0).open);
    }

    void next_connection_is_opened_ahead() {
        LoopbackServer server{{}};
        TransportOptions options = at_most(4);
        options.connection_requests = 10;
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const auto call = [&] {
            transport.exchange({false, "localhost", server.port()}, kRequest, long_from_now());
        };
        for (int i = 0; i < 7; ++i) call();
        CPPUNIT_ASSERT_EQUAL(1, server.connections());
        call();
        wait_until([&] { return transport.connections().at(0).idle == 2; });
        for (int i = 8; i < 10; ++i) call();  // the old one is used to its end
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, transport.connections().at(0).open);
        call();
        CPPUNIT_ASSERT_EQUAL(2, server.connections());
    }

    void nothing_is_opened_ahead_beyond_the_limit_or_unasked() {
        for (const bool ahead : {false, true}) {
            LoopbackServer server{{}};
            TransportOptions options = at_most(ahead ? 1 : 4);
            options.connection_requests = 10;
            options.connection_ahead = ahead;
            HttpsTransport transport(options, Clock::system(), loopback_lookup);
            for (int i = 0; i < 10; ++i) {
                transport.exchange({false, "localhost", server.port()}, kRequest, long_from_now());
            }
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, transport.connections().at(0).open);
            CPPUNIT_ASSERT_EQUAL(1, server.connections());
        }
    }

    // And those behind one that was opened ahead of time.
    void connections_of_a_domain_that_is_not_used_are_closed() {
        LoopbackServer left{{.first_requests = 2}}, used{{}};
        TransportOptions options = at_most(4);
        options.connection_idle = Milliseconds{1};
        options.connection_ahead = false;
        HttpsTransport transport(options, Clock::system(), loopback_lookup);
        const auto call = [&](const LoopbackServer& server) {
            transport.exchange({false, "localhost", server.port()}, kRequest, long_from_now());
        };
        std::thread beside([&] { call(left); });
        call(left);
        beside.join();
        wait_until([&] {
            call(used);
            return transport.connections().at(0).open == 0;
        });
        left.wait_closed(2);
    }

    void request_does_not_leave_when_it_is_too_late() {
        LoopbackServer server{{}};
        HttpsTransport transport(at_most(1), Clock::system(), loopback_lookup);
        const Endpoint endpoint{false, "localhost", server.port()};
        Limits limits(long_from_now());
        limits.send_by = Clock::system().now();
        const auto late = [&] { return reason_of([&] { transport.exchange(endpoint, kRequest, limits); }); };
        CPPUNIT_ASSERT(late() == Reason::connections_busy);  // on a new connection
        transport.exchange(endpoint, kRequest, long_from_now());
        CPPUNIT_ASSERT(late() == Reason::connections_busy);  // on a kept one
        wait_until([&] { return server.answers() == 1; });
        const auto held = transport.open(endpoint, kRequest, long_from_now());
        limits.send_by = Clock::system().now() + Milliseconds{20};
        CPPUNIT_ASSERT(late() == Reason::connections_busy);  // in line for one
        CPPUNIT_ASSERT(Clock::system().now() >= *limits.send_by);
        wait_until([&] { return server.answers() == 2; });
    }

    void transport_ends_while_a_connection_is_being_opened() {
        LoopbackServer server{{}};
        TransportOptions options = at_most(4);
        options.connection_requests = 10;
        struct Shared {  // with the thread of the look-up, which ends last
            std::atomic<int> lookups{0};
            std::atomic<bool> finish{false};
        };
        const auto shared = std::make_shared<Shared>();
        const SteadyTime started = Clock::system().now();
        {
            HttpsTransport transport(options, Clock::system(), [shared](const std::string&) {
                if (++shared->lookups > 1) {
                    while (!shared->finish) std::this_thread::yield();
                }
                return loopback_lookup({});
            });
            for (int i = 0; i < 8; ++i) {
                transport.exchange({false, "localhost", server.port()}, kRequest, long_from_now());
            }
            wait_until([&] { return shared->lookups == 2; });
        }
        CPPUNIT_ASSERT(Clock::system().now() - started < kLong / 2);
        shared->finish = true;
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetPoolTest);
