// Domains that are ill for a while, and calls that go on meanwhile, on a simulated network and a clock that tests turn.
#include <cppunit/extensions/HelperMacros.h>

#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using namespace std::chrono_literals;

class FailoverHealthTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(FailoverHealthTest);
    CPPUNIT_TEST(a_black_hole_costs_one_connect_timeout);
    CPPUNIT_TEST(short_calls_leave_a_black_hole);
    CPPUNIT_TEST(messages_alone_return_too);
    CPPUNIT_TEST(what_cannot_be_repeated_tries_last);
    CPPUNIT_TEST(without_probes_a_call_finds_out);
    CPPUNIT_TEST(a_probe_leaves_time_for_another_domain);
    CPPUNIT_TEST(a_short_call_reaches_the_second_domain);
    CPPUNIT_TEST(a_very_short_call_is_not_held_against_the_domain);
    CPPUNIT_TEST_SUITE_END();

    Simulation simulation_;
    SimulatedNetwork &network_ = simulation_.network;
    ManualClock &clock_ = simulation_.clock;

    static constexpr Milliseconds kRoundTrip = SimulatedNetwork::kRoundTrip;

    void a_black_hole_costs_one_connect_timeout() {
        const auto client = simulation_.make_client(2);
        network_.set("a", Fault::black_hole);
        // Connecting takes half a round trip before the hole swallows it.
        CPPUNIT_ASSERT(simulation_.time_of(*client) <= 3s + 2 * kRoundTrip);
        for (int i = 0; i < 100; ++i) CPPUNIT_ASSERT(simulation_.time_of(*client) == kRoundTrip);
        CPPUNIT_ASSERT_EQUAL(std::size_t{102}, network_.attempts.size());
        for (int i = 0; i < 100; ++i, clock_.elapsed += 10s) {  // no call finds out
            CPPUNIT_ASSERT(simulation_.time_of(*client, kAllCallKinds[static_cast<std::size_t>(i) % 4]) == kRoundTrip);
        }
        CPPUNIT_ASSERT(network_.checks > 20);
        network_.set("a", Fault::none);
        clock_.elapsed += 30s;
        for (int i = 0; i < 2; ++i) CPPUNIT_ASSERT(simulation_.time_of(*client) == kRoundTrip);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), network_.attempts.back().domain);
        Simulation::call(*client, CallKind::once);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), network_.attempts.back().domain);
    }

    // Whatever their time: half of it is lost twice, and then no more.
    void short_calls_leave_a_black_hole() {
        for (const int timeout_ms : {100, 500, 1000, 1900, 2500}) {
            Simulation simulation;
            const auto client = simulation.make_client(2, {{"timeout_ms", std::to_string(timeout_ms)}});
            simulation.network.set("a", Fault::black_hole);
            for (int i = 0; i < 20; ++i) {
                const Milliseconds start = simulation.clock.elapsed;
                Simulation::call(*client, CallKind::once);
                CPPUNIT_ASSERT(i < 2 || simulation.clock.elapsed - start == kRoundTrip);
            }
        }
    }

    void messages_alone_return_too() {
        for (const Fault fault : {Fault::black_hole, Fault::refused, Fault::no_name, Fault::wrong_certificate}) {
            Simulation simulation;
            const auto client = simulation.make_client(2);
            simulation.network.set("a", fault);
            for (int i = 0; i < 20; ++i, simulation.clock.elapsed += 1s) Simulation::call(*client, CallKind::once);
            simulation.network.set("a", Fault::none);
            simulation.clock.elapsed += 30s;
            for (int i = 0; i < 2; ++i) Simulation::call(*client, CallKind::once);
            CPPUNIT_ASSERT_EQUAL(std::string("a"), simulation.network.attempts.back().domain);
        }
    }

    void what_cannot_be_repeated_tries_last() {
        const auto client = simulation_.make_client(2, {{"failover_probe", "false"}});
        network_.set("a", Fault::refused);
        Simulation::call(*client, CallKind::once);  // nothing left: moves on like any call
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, network_.arrivals("b"));
        network_.attempts.clear();
        clock_.elapsed += 9s;
        Simulation::call(*client, CallKind::once);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, network_.attempts.size());
        clock_.elapsed += 1s;
        Simulation::call(*client, CallKind::raw);
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, network_.attempts.size());
        const auto marking = simulation_.make_client(2, {{"message_random", "true"}, {"failover_probe", "false"}});
        Simulation::call(*marking, CallKind::marked);
        network_.attempts.clear();
        clock_.elapsed += 5s;
        Simulation::call(*marking, CallKind::marked);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, network_.attempts.size());
    }

    void without_probes_a_call_finds_out() {
        const auto client = simulation_.make_client(2, {{"failover_probe", "false"}, {"failover_cool_down_ms", "30000"}});
        network_.set("a", Fault::black_hole);
        simulation_.time_of(*client);
        clock_.elapsed += 30s;
        CPPUNIT_ASSERT(simulation_.time_of(*client) > 3s);  // the trial, still served
        for (int i = 0; i < 100; ++i) CPPUNIT_ASSERT(simulation_.time_of(*client) == kRoundTrip);
        network_.set("a", Fault::none);
        clock_.elapsed += 60s;
        simulation_.time_of(*client);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), network_.attempts.back().domain);
        CPPUNIT_ASSERT_EQUAL(0, network_.checks);
    }

    void a_probe_leaves_time_for_another_domain() {
        const auto client = simulation_.make_client(2, {{"timeout_ms", "5000"}, {"failover_probe", "false"}});
        network_.set("a", Fault::refused);
        Simulation::call(*client, CallKind::repeatable);
        network_.set("a", Fault::silence);
        clock_.elapsed += 5s;
        CPPUNIT_ASSERT(simulation_.time_of(*client) < 2600ms);
        CPPUNIT_ASSERT(simulation_.time_of(*client) == kRoundTrip);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, network_.arrivals("a"));
    }

    void a_short_call_reaches_the_second_domain() {
        const auto client = simulation_.make_client(2, {{"timeout_ms", "3000"}});
        network_.set("a", Fault::black_hole);
        CPPUNIT_ASSERT(simulation_.time_of(*client, CallKind::once) < 1600ms);
        CPPUNIT_ASSERT(simulation_.time_of(*client, CallKind::once) == kRoundTrip);
        // The second one gets all that is left, and its own limit ends the call.
        network_.set("b", Fault::black_hole);
        const Milliseconds start = clock_.elapsed;
        error_of([&] { Simulation::call(*client, CallKind::once); });
        CPPUNIT_ASSERT(clock_.elapsed - start <= 3s);
    }

    void a_very_short_call_is_not_held_against_the_domain() {
        const auto client = simulation_.make_client(2);
        network_.set("a", Fault::silence);
        network_.set("b", Fault::silence);
        for (const auto kind : kAllCallKinds) {
            const Milliseconds start = clock_.elapsed;
            error_of([&] { Simulation::call(*client, kind, 500); });
            CPPUNIT_ASSERT(clock_.elapsed - start == 500ms);
        }
        expect_contains(client->endpoints(), R"("domain":"a","state":"closed","preferred":true)");
        expect_contains(client->endpoints(), R"("domain":"b","state":"closed")");
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(FailoverHealthTest);

}  // namespace rongcloud::test
