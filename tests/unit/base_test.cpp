#include <cppunit/extensions/HelperMacros.h>
#include <unistd.h>

#include <array>
#include <set>
#include <string>

#include "core/base/nearest.hpp"
#include "core/base/random.hpp"
#include "tests/support/forked_child.hpp"
#include "tests/support/manual_clock.hpp"

namespace rongcloud::test {

class BaseTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(BaseTest);
    CPPUNIT_TEST(nonces_fit_the_service_and_differ);
    CPPUNIT_TEST(a_forked_child_has_its_own_randomness);
    CPPUNIT_TEST(nearest_name_is_the_one_meant);
    CPPUNIT_TEST(nearest_name_is_nothing_when_nothing_is_near);
    CPPUNIT_TEST(deadline_counts_down_and_never_below_zero);
    CPPUNIT_TEST_SUITE_END();

    void nonces_fit_the_service_and_differ() {
        std::set<std::string> seen;
        for (int i = 0; i < 10000; ++i) {
            const std::string nonce = make_nonce();
            CPPUNIT_ASSERT_EQUAL(std::size_t{16}, nonce.size());
            CPPUNIT_ASSERT(nonce.find_first_not_of("0123456789abcdef") == std::string::npos);
            seen.insert(nonce);
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{10000}, seen.size());
        CPPUNIT_ASSERT(make_request_id().size() <= 36);
    }

    void a_forked_child_has_its_own_randomness() {
        make_nonce();  // the parent has some in reserve
        int ends[2];
        CPPUNIT_ASSERT_EQUAL(0, ::pipe(ends));
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] {
                                 const std::string nonce = make_nonce();
                                 return ::write(ends[1], nonce.data(), nonce.size()) == 16;
                             }));
        std::string nonce(16, '\0');
        CPPUNIT_ASSERT_EQUAL(ssize_t{16}, ::read(ends[0], nonce.data(), nonce.size()));
        for (int i = 0; i < 32; ++i) CPPUNIT_ASSERT(make_nonce() != nonce);
        ::close(ends[0]);
        ::close(ends[1]);
    }

    void nearest_name_is_the_one_meant() {
        const std::array<std::string_view, 4> names{"userId", "name", "portraitUri", "user.get_token"};
        const auto nearest = [&](std::string_view wanted) { return std::string(nearest_name(wanted, names)); };
        CPPUNIT_ASSERT_EQUAL(std::string("userId"), nearest("user_id"));
        CPPUNIT_ASSERT_EQUAL(std::string("userId"), nearest("UserID"));
        CPPUNIT_ASSERT_EQUAL(std::string("portraitUri"), nearest("portraitUrl"));
        CPPUNIT_ASSERT_EQUAL(std::string("user.get_token"), nearest("user.getToken"));
    }

    void nearest_name_is_nothing_when_nothing_is_near() {
        const std::array<std::string_view, 2> names{"userId", "name"};
        CPPUNIT_ASSERT(nearest_name("zzzzzzzz", names).empty());
        CPPUNIT_ASSERT(nearest_name(std::string(100000, 'x'), names).empty());
        CPPUNIT_ASSERT(nearest_hint("zzzzzzzz", names).empty());
    }

    void deadline_counts_down_and_never_below_zero() {
        ManualClock clock;
        const Deadline deadline(clock, Milliseconds{100});
        CPPUNIT_ASSERT(Milliseconds{100} == deadline.remaining());
        CPPUNIT_ASSERT(Milliseconds{30} == deadline.sooner(Milliseconds{30}).remaining());
        CPPUNIT_ASSERT(Milliseconds{100} == deadline.sooner(Milliseconds{300}).remaining());
        clock.elapsed += Milliseconds{100};
        CPPUNIT_ASSERT(deadline.expired());
        clock.elapsed += Milliseconds{100};
        CPPUNIT_ASSERT(Milliseconds{0} == deadline.remaining());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(BaseTest);

}  // namespace rongcloud::test
