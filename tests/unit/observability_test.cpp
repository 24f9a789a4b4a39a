// What a client counts and tells, on a clock that stands still; histograms; credentials that change; memory of secrets.
#include <cppunit/extensions/HelperMacros.h>

#include <thread>
#include <vector>

#include "core/base/hook_slot.hpp"
#include "core/client/credentials.hpp"
#include "core/client/statistics.hpp"
#include "tests/support/simulated_client.hpp"

namespace rongcloud::test {

using client::AttemptReport;
using client::Credentials;
using client::CredentialStore;
using client::Histogram;

class ObservabilityTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ObservabilityTest);
    CPPUNIT_TEST(every_time_has_its_bucket);
    CPPUNIT_TEST(attempts_with_their_times);
    CPPUNIT_TEST(a_wait_is_announced_before_it);
    CPPUNIT_TEST(statistics_with_their_times);
    CPPUNIT_TEST(lines_that_nobody_reads_are_not_made);
    CPPUNIT_TEST(hooks_that_were_replaced_are_kept);
    CPPUNIT_TEST(credentials_while_threads_read_them);
    CPPUNIT_TEST(an_echo_of_either_secret_is_hidden);
    CPPUNIT_TEST(secrets_move_without_copies);
    CPPUNIT_TEST_SUITE_END();

    Simulation simulation_;

    void every_time_has_its_bucket() {
        std::uint64_t before = 0;
        for (std::size_t bucket = 0; bucket + 1 < Histogram::kBuckets; ++bucket) {
            const std::uint64_t bound = *Histogram::bound_us(bucket);
            CPPUNIT_ASSERT(bound > before);
            CPPUNIT_ASSERT_EQUAL(bucket, Histogram::bucket_of(before));
            CPPUNIT_ASSERT_EQUAL(bucket, Histogram::bucket_of(bound - 1));
            before = bound;
        }
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{64}, *Histogram::bound_us(0));
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{96}, *Histogram::bound_us(1));
        CPPUNIT_ASSERT_EQUAL(std::uint64_t{134217728}, before);
        CPPUNIT_ASSERT(!Histogram::bound_us(Histogram::kBuckets - 1));
        for (const std::uint64_t beyond : {before, before * 4, ~std::uint64_t{0}}) {
            CPPUNIT_ASSERT_EQUAL(Histogram::kBuckets - 1, Histogram::bucket_of(beyond));
        }
        Histogram histogram;
        histogram.add(std::chrono::microseconds{-1});  // a clock that was turned back
        CPPUNIT_ASSERT(histogram.counts[0].get() == 1 && histogram.sum_us.get() == 0);
    }

    std::vector<AttemptReport> told_by(client::Client &client) {
        std::vector<AttemptReport> told;
        client.set_attempt_hook([&](const AttemptReport &report) { told.push_back(report); });
        try {
            Simulation::call(client, CallKind::repeatable);
        } catch (const Error &) {
        }
        client.set_attempt_hook({});
        return told;
    }

    void attempts_with_their_times() {
        const auto client = simulation_.make_client(2);
        simulation_.network.set("a", Fault::black_hole);
        const std::int64_t began_us = simulation_.clock.unix_time_ms() * 1000;
        const auto told = told_by(*client);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, told.size());
        CPPUNIT_ASSERT(told[0].outcome == Reason::connect_timeout && told[0].phase == Phase::connect);
        CPPUNIT_ASSERT(told[0].lasted > Milliseconds{2000} && told[0].connecting == told[0].lasted);
        CPPUNIT_ASSERT_EQUAL(began_us, told[0].started_unix_us);
        CPPUNIT_ASSERT_EQUAL(began_us + told[0].lasted.count(), told[1].started_unix_us);
        CPPUNIT_ASSERT(told[1].outcome == Reason::none && told[1].phase == Phase::body);
        CPPUNIT_ASSERT(told[1].lasted == SimulatedNetwork::kRoundTrip && told[1].http_status == 200);
        CPPUNIT_ASSERT(told[0].domain_index == 0 && told[1].domain_index == 1);
    }

    // The hook hears of an attempt before the client waits for the next one.
    void a_wait_is_announced_before_it() {
        const auto client = simulation_.make_client(1);
        simulation_.network.set("a", Fault::refused);
        std::vector<std::size_t> waits_before;
        client->set_attempt_hook([&](const AttemptReport &report) {
            waits_before.push_back(simulation_.waiter.waits.size());
            CPPUNIT_ASSERT_EQUAL(waits_before.size() < 3, report.will_retry);
        });
        expect_reason(Reason::connection_refused, [&] { Simulation::call(*client, CallKind::repeatable); });
        CPPUNIT_ASSERT((waits_before == std::vector<std::size_t>{0, 1, 2}));
    }

    void statistics_with_their_times() {
        const auto client = simulation_.make_client(2);
        Simulation::call(*client, CallKind::repeatable);
        simulation_.network.set("a", Fault::refused);
        Simulation::call(*client, CallKind::repeatable);
        expect_contains(client->stats(), R"("latency":{"count":2,"sum_ms":50,"buckets":[[24.576,1],[32.768,1]]})");
        expect_contains(client->stats(), R"("outcomes":{"none":1,"connection_refused":1})");
    }

    void lines_that_nobody_reads_are_not_made() {
        const auto client = simulation_.make_client(1);
        std::vector<std::string> lines;
        const auto write = [&](client::LogLevel, const std::string &line) { lines.push_back(line); };
        client->set_log_hook({client::LogLevel::info, write});
        Simulation::call(*client, CallKind::repeatable);
        CPPUNIT_ASSERT(lines.empty());
        client->set_log_hook({client::LogLevel::debug, write});
        Simulation::call(*client, CallKind::raw);
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, lines.size());
        expect_contains(lines[0], "/new.json: succeeded after 20 ms and 1 attempt, request id ");
        client->set_log_hook({client::LogLevel::debug, [](client::LogLevel, const std::string &) { throw 1; }});
        Simulation::call(*client, CallKind::repeatable);
    }

    void hooks_that_were_replaced_are_kept() {
        HookSlot<std::function<void(int)>> slot;
        CPPUNIT_ASSERT(slot.get() == nullptr);
        auto witness = std::make_shared<int>(0);
        slot.set([&slot, witness](int) {
            slot.set({});  // replaces itself, and goes on
            ++*witness;
        });
        slot.call(1);
        slot.call(1);
        CPPUNIT_ASSERT(*witness == 1 && slot.get() == nullptr && witness.use_count() == 2);
    }

    void credentials_while_threads_read_them() {
        CredentialStore store(Credentials("key", "0-0"));
        std::weak_ptr<const Credentials> first = store.get();
        std::vector<std::thread> threads;
        std::atomic<bool> wrong{false};
        for (int number = 0; number < 3; ++number) {
            threads.emplace_back([&, number] {
                for (int i = 0; i < 2000; ++i) {
                    if (i % 3 == number) store.set(Credentials("key", std::to_string(i) + "-" + std::to_string(i)));
                    const auto held = store.get();
                    const std::string text(held->app_secret.view());
                    const std::size_t middle = text.find('-');
                    if (text.substr(0, middle) != text.substr(middle + 1)) wrong = true;
                }
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT(!wrong && first.expired());
    }

    // The secret of the attempt, and one that has become the client's while it was under way.
    void an_echo_of_either_secret_is_hidden() {
        const auto client = simulation_.make_client(1);
        client->set_credentials({}, R"(se"cret-1)");
        simulation_.network.set("a", Fault::refusal);
        simulation_.network.refusal_text = R"(se\"cret-1 and secret-2)";
        client->set_attempt_hook([&](const AttemptReport &) { client->set_credentials("key-2", "secret-2"); });
        const ErrorInfo info = error_of([&] { Simulation::call(*client, CallKind::repeatable); });
        for (const std::string &text : {info.message, info.answer}) {
            CPPUNIT_ASSERT_MESSAGE(text, text.find("cret-") == std::string::npos);
            expect_contains(text, "*** and ***");
        }
    }

    void secrets_move_without_copies() {
        Secret first("text");
        const char *const place = first.view().data();
        Secret second(std::move(first));
        CPPUNIT_ASSERT(second.view().data() == place && second.view() == "text" && first.empty());
        Secret third(second);
        CPPUNIT_ASSERT(third.view() == "text" && third.view().data() != place);
        third = Secret();
        CPPUNIT_ASSERT(third.empty() && third.view().empty());
        CPPUNIT_ASSERT(Credentials("k", R"(a"b\c)").app_secret_in_json.view() == R"(a\"b\\c)");
        CPPUNIT_ASSERT(Credentials("k", "abc").app_secret_in_json.empty());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ObservabilityTest);

}  // namespace rongcloud::test
