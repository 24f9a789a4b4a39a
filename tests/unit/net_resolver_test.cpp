// Look-ups: literals, sharing, order, and a resolver that hangs.
#include <cppunit/extensions/HelperMacros.h>
#include <netdb.h>
#include <signal.h>

#include <atomic>
#include <latch>
#include <thread>

#include "core/net/resolver.hpp"
#include "tests/support/patience.hpp"
#include "tests/unit/net_support.hpp"

using namespace rongcloud;
using namespace rongcloud::net;
using rongcloud::test::kLong;

namespace {

TimeLimit limit_of(Milliseconds time) {
    const Deadline call{Clock::system(), kLong * 2};
    return {call, time, Reason::resolve_timeout};
}

LookupResult found(std::initializer_list<const char*> literals) {
    LookupResult result;
    for (const char* literal : literals) result.addresses.push_back(*Address::parse(literal));
    return result;
}

}  // namespace

class NetResolverTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(NetResolverTest);
    CPPUNIT_TEST(literals_need_no_lookup);
    CPPUNIT_TEST(order_is_kept_and_port_set);
    CPPUNIT_TEST(failures_are_told_apart);
    CPPUNIT_TEST(hanging_lookup_holds_nobody);
    CPPUNIT_TEST(callers_share_a_lookup);
    CPPUNIT_TEST(nothing_is_remembered);
    CPPUNIT_TEST(signals_are_blocked_in_the_helper);
    CPPUNIT_TEST(localhost_by_the_system);
    CPPUNIT_TEST_SUITE_END();

    static Error failure_of(Resolver& resolver, Milliseconds time = kLong) {
        try {
            resolver.resolve("name.test", 443, limit_of(time));
        } catch (const Error& error) {
            return error;
        }
        CPPUNIT_FAIL("resolved");
        return {Reason::none, ""};
    }

    void literals_need_no_lookup() {
        Resolver resolver([](const std::string&) -> LookupResult { std::abort(); });
        CPPUNIT_ASSERT_EQUAL(std::string("127.0.0.1:80"), resolver.resolve("127.0.0.1", 80, limit_of(kLong))[0].text());
        CPPUNIT_ASSERT_EQUAL(std::string("[::1]:443"), resolver.resolve("::1", 443, limit_of(kLong))[0].text());
    }

    void order_is_kept_and_port_set() {
        Resolver resolver([](const std::string&) { return found({"127.0.0.9", "::1", "127.0.0.1"}); });
        const auto addresses = resolver.resolve("name.test", 8443, limit_of(kLong));
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, addresses.size());
        CPPUNIT_ASSERT_EQUAL(std::string("127.0.0.9:8443"), addresses[0].text());
        CPPUNIT_ASSERT_EQUAL(std::string("[::1]:8443"), addresses[1].text());
        CPPUNIT_ASSERT_EQUAL(std::string("127.0.0.1:8443"), addresses[2].text());
    }

    void failures_are_told_apart() {
        Resolver unknown([](const std::string&) { return LookupResult{{}, EAI_NONAME, 0}; });
        CPPUNIT_ASSERT(failure_of(unknown).info().reason == Reason::name_not_found);
        Resolver empty([](const std::string&) { return LookupResult{}; });
        CPPUNIT_ASSERT(failure_of(empty).info().reason == Reason::name_not_found);
        Resolver broken([](const std::string&) { return LookupResult{{}, EAI_SYSTEM, EMFILE}; });
        CPPUNIT_ASSERT(failure_of(broken).info().reason == Reason::network_failure);
        Resolver throwing([](const std::string&) -> LookupResult { throw std::bad_alloc(); });
        CPPUNIT_ASSERT(failure_of(throwing).info().reason == Reason::name_not_found);
        Resolver temporary([](const std::string&) { return LookupResult{{}, EAI_AGAIN, 0}; });
        const Error error = failure_of(temporary);
        CPPUNIT_ASSERT(error.info().reason == Reason::name_not_found && error.info().retriable);
        CPPUNIT_ASSERT(error.info().message.find("temporary") != std::string::npos);
    }

    void hanging_lookup_holds_nobody() {
        const auto release = std::make_shared<std::latch>(1);
        {
            Resolver resolver([release](const std::string&) {
                release->wait();
                return found({"127.0.0.1"});
            });
            const SteadyTime started = Clock::system().now();
            CPPUNIT_ASSERT(failure_of(resolver, Milliseconds{30}).info().reason == Reason::resolve_timeout);
            const auto elapsed = Clock::system().now() - started;
            CPPUNIT_ASSERT(elapsed >= Milliseconds{30} && elapsed < Milliseconds{2000} * patience());
        }
        release->count_down();  // the helper ends after its resolver
    }

    void callers_share_a_lookup() {
        constexpr int callers = 8;
        std::atomic<int> lookups{0};
        std::latch all_asking{callers};
        std::latch release{1};
        Resolver resolver([&](const std::string&) {
            ++lookups;
            release.wait();
            return found({"127.0.0.1"});
        });
        std::atomic<int> outcomes{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < callers; ++i) {
            threads.emplace_back([&] {
                all_asking.arrive_and_wait();
                try {  // all give up before the look-up ends
                    resolver.resolve("name.test", 1, limit_of(Milliseconds{50}));
                } catch (const Error&) {
                    ++outcomes;
                }
            });
        }
        for (std::thread& thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(callers, outcomes.load());
        CPPUNIT_ASSERT_EQUAL(1, lookups.load());
        std::thread late([&] {
            resolver.resolve("name.test", 1, limit_of(kLong));
            ++outcomes;
        });
        release.count_down();
        late.join();
        CPPUNIT_ASSERT_EQUAL(callers + 1, outcomes.load());
    }

    void nothing_is_remembered() {
        int lookups = 0;
        Resolver resolver([&](const std::string&) {
            ++lookups;
            return found({"127.0.0.1"});
        });
        for (int i = 0; i < 3; ++i) resolver.resolve("name.test", 1, limit_of(kLong));
        CPPUNIT_ASSERT_EQUAL(3, lookups);
    }

    void signals_are_blocked_in_the_helper() {
        bool blocked = false;
        Resolver resolver([&](const std::string&) {
            sigset_t mask;
            ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
            blocked = ::sigismember(&mask, SIGTERM) == 1 && ::sigismember(&mask, SIGCHLD) == 1;
            return found({"127.0.0.1"});
        });
        resolver.resolve("name.test", 1, limit_of(kLong));
        CPPUNIT_ASSERT(blocked);
        sigset_t mask;
        ::pthread_sigmask(SIG_SETMASK, nullptr, &mask);
        CPPUNIT_ASSERT(::sigismember(&mask, SIGTERM) == 0);
    }

    void localhost_by_the_system() {
        Resolver resolver;
        for (const Address& address : resolver.resolve("localhost", 80, limit_of(kLong))) {
            CPPUNIT_ASSERT(address.is_loopback());
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(NetResolverTest);
