// Receivers of several processes that share a memory: each has one of its own beside it. The clock is the test's.
#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <map>
#include <stdexcept>

#include "core/webhook/request_memory.hpp"

namespace rongcloud::test::request_memory {

using webhook::KeyState;
using webhook::ReplayAnswer;
using webhook::ReplayKey;
using webhook::RequestClaim;
using webhook::RequestMemory;
using webhook::SharedMemory;

namespace {

constexpr std::chrono::milliseconds kTime{100'000};
constexpr std::int64_t kNow = 1'000'000;

// As a database would do it.
class Database final : public SharedMemory {
public:
    std::vector<KeyState> claim(const std::string& holder, Keys keys, std::chrono::milliseconds time) override {
        ask();
        std::vector<KeyState> states;
        for (const std::string& key : keys) states.push_back(state_of(key, holder));
        const bool is_free = states[0] == KeyState::fresh && std::ranges::count(states, KeyState::claimed) == 0;
        for (std::size_t i = 0; is_free && i < keys.size(); ++i) {
            if (states[i] == KeyState::fresh) rows[keys[i]] = {holder, now_ms + time.count()};
        }
        if (is_short) states.pop_back();
        return states;
    }
    void accept(const std::string&, Keys keys, std::chrono::milliseconds time) override {
        ask();
        for (const std::string& key : keys) rows[key] = {"", now_ms + time.count()};
    }
    void release(const std::string& holder, Keys keys) override {
        ask();
        for (const std::string& key : keys) {
            if (const auto row = rows.find(key); row != rows.end() && row->second.holder == holder) rows.erase(row);
        }
    }
    std::size_t claims() const {
        return std::size_t(std::ranges::count_if(rows, [](const auto& row) { return !row.second.holder.empty(); }));
    }

    struct Row {
        std::string holder;  // empty: it is known
        std::int64_t until_ms;
    };
    std::map<std::string, Row> rows;
    std::int64_t now_ms = kNow;
    int asked = 0;
    bool is_away = false;
    bool is_short = false;

private:
    void ask() {
        ++asked;
        if (is_away) throw std::runtime_error("away");
    }
    KeyState state_of(const std::string& key, const std::string& holder) const {
        const auto row = rows.find(key);
        if (row == rows.end() || row->second.until_ms <= now_ms || row->second.holder == holder) return KeyState::fresh;
        return row->second.holder.empty() ? KeyState::known : KeyState::claimed;
    }
};

ReplayKey key(int number, int kind) {
    ReplayKey key{};
    key[0] = std::uint8_t(number);
    key[5] = std::uint8_t(kind);
    return key;
}

// Of a signature, a body, and events.
RequestClaim request(int signature, int body, const std::vector<int>& ids = {}) {
    RequestClaim claim;
    claim.proof = {key(signature, 1), key(signature * 16 + body, 2)};
    for (const int id : ids) claim.ids.push_back(key(id, 3));
    return claim;
}

}  // namespace

class RequestMemoryTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RequestMemoryTest);
    CPPUNIT_TEST(what_one_handles_is_busy_for_all);
    CPPUNIT_TEST(what_one_has_accepted_is_known_to_all);
    CPPUNIT_TEST(what_one_gives_up_is_free_for_all);
    CPPUNIT_TEST(an_accepted_signature_is_for_one_body);
    CPPUNIT_TEST(the_same_event_signed_anew);
    CPPUNIT_TEST(events_that_are_known_here_and_there);
    CPPUNIT_TEST(a_busy_event_leaves_nothing_claimed);
    CPPUNIT_TEST(the_claims_of_a_crashed_process_end);
    CPPUNIT_TEST(a_late_process_takes_nothing_from_its_successor);
    CPPUNIT_TEST(without_an_answer_the_process_decides);
    CPPUNIT_TEST(a_memory_that_fails_is_tried_once_a_second);
    CPPUNIT_TEST(too_few_states_are_a_failure);
    CPPUNIT_TEST(keys_are_hexadecimal_text);
    CPPUNIT_TEST_SUITE_END();

    std::shared_ptr<Database> shared_ = std::make_shared<Database>();
    RequestMemory one_{1000, kTime, shared_};
    RequestMemory two_{1000, kTime, shared_};

    ReplayAnswer claim(RequestMemory& memory, RequestClaim& claim) { return memory.claim(claim, shared_->now_ms); }
    void handle(RequestMemory& memory, RequestClaim claim) {
        CPPUNIT_ASSERT(this->claim(memory, claim) == ReplayAnswer::fresh);
        memory.accept(claim, shared_->now_ms);
    }

public:
    void what_one_handles_is_busy_for_all() {
        RequestClaim first = request(1, 1, {7}), again = request(1, 1, {7}), anew = request(2, 1, {7});
        CPPUNIT_ASSERT(claim(one_, first) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::busy);
        CPPUNIT_ASSERT(claim(two_, anew) == ReplayAnswer::busy);
    }

    void what_one_has_accepted_is_known_to_all() {
        handle(one_, request(1, 1));
        for (const std::int64_t later : {0, 99'999}) {
            shared_->now_ms = kNow + later;
            RequestClaim again = request(1, 1);
            CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::known);
        }
        shared_->now_ms = kNow + 100'000;
        RequestClaim again = request(1, 1);
        CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::fresh);
    }

    void what_one_gives_up_is_free_for_all() {
        RequestClaim failed = request(1, 1, {7}), again = failed;
        CPPUNIT_ASSERT(claim(one_, failed) == ReplayAnswer::fresh);
        one_.release(failed);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, shared_->claims());
        CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::fresh);
    }

    void an_accepted_signature_is_for_one_body() {
        handle(one_, request(1, 1, {7}));
        RequestClaim other = request(1, 2, {8});
        CPPUNIT_ASSERT(claim(two_, other) == ReplayAnswer::reused);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, shared_->claims());  // it keeps nobody from the event that it names
        handle(two_, request(3, 2, {8}));
    }

    void the_same_event_signed_anew() {
        handle(one_, request(1, 1, {7}));
        RequestClaim anew = request(2, 1, {7});
        CPPUNIT_ASSERT(claim(two_, anew) == ReplayAnswer::known);
        CPPUNIT_ASSERT((anew.known_ids == std::vector<bool>{true}));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, shared_->claims());
    }

    void events_that_are_known_here_and_there() {
        handle(one_, request(1, 1, {7}));
        handle(two_, request(2, 1, {8}));
        RequestClaim three = request(3, 1, {7, 8, 9, 9});
        CPPUNIT_ASSERT(claim(two_, three) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT((three.known_ids == std::vector<bool>{true, true, false, true}));
        two_.release(three);
        shared_->rows.erase(three.keys[3]);  // the memory of all was emptied of what this process still knows
        RequestClaim both = request(4, 1, {7, 8});
        CPPUNIT_ASSERT(claim(two_, both) == ReplayAnswer::known);
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, shared_->claims());
    }

    void a_busy_event_leaves_nothing_claimed() {
        RequestClaim first = request(1, 1, {7}), overlapping = request(2, 1, {7, 8}), other = request(3, 1, {8});
        CPPUNIT_ASSERT(claim(one_, first) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT(claim(two_, overlapping) == ReplayAnswer::busy);
        CPPUNIT_ASSERT(claim(two_, other) == ReplayAnswer::fresh);
    }

    void the_claims_of_a_crashed_process_end() {
        RequestClaim crashed = request(1, 1, {7}), second = crashed, third = crashed;
        CPPUNIT_ASSERT(claim(one_, crashed) == ReplayAnswer::fresh);
        shared_->now_ms = kNow + 5000;  // when the service tries again
        CPPUNIT_ASSERT(claim(two_, second) == ReplayAnswer::busy);
        shared_->now_ms = kNow + 10000;  // and the last time
        CPPUNIT_ASSERT(claim(two_, third) == ReplayAnswer::fresh);
    }

    void a_late_process_takes_nothing_from_its_successor() {
        RequestClaim late = request(1, 1, {7}), successor = late, third = late;
        CPPUNIT_ASSERT(claim(one_, late) == ReplayAnswer::fresh);
        shared_->now_ms = kNow + 10000;
        CPPUNIT_ASSERT(claim(two_, successor) == ReplayAnswer::fresh);
        one_.release(late);
        CPPUNIT_ASSERT(claim(one_, third) == ReplayAnswer::busy);
        two_.accept(successor, shared_->now_ms);
        CPPUNIT_ASSERT(claim(one_, third) == ReplayAnswer::known);
    }

    void without_an_answer_the_process_decides() {
        shared_->is_away = true;
        handle(one_, request(1, 1, {7}));
        RequestClaim again = request(1, 1, {7}), other_body = request(1, 2, {8}), elsewhere = again;
        CPPUNIT_ASSERT(claim(one_, again) == ReplayAnswer::known);
        CPPUNIT_ASSERT(claim(one_, other_body) == ReplayAnswer::reused);
        CPPUNIT_ASSERT(claim(two_, elsewhere) == ReplayAnswer::fresh);
        two_.release(elsewhere);
        CPPUNIT_ASSERT(claim(two_, elsewhere) == ReplayAnswer::fresh);
    }

    void a_memory_that_fails_is_tried_once_a_second() {
        shared_->is_away = true;
        for (int number = 0; number < 10; ++number) handle(one_, request(number, 1));
        CPPUNIT_ASSERT_EQUAL(1, shared_->asked);
        shared_->now_ms = kNow + 1000;
        handle(one_, request(10, 1));
        CPPUNIT_ASSERT_EQUAL(2, shared_->asked);
        shared_->is_away = false;
        shared_->now_ms = kNow - 5000;  // a clock that was set back holds up nothing
        handle(one_, request(11, 1));
        CPPUNIT_ASSERT_EQUAL(4, shared_->asked);
        RequestClaim again = request(11, 1);
        CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::known);
    }

    void too_few_states_are_a_failure() {
        shared_->is_short = true;
        RequestClaim first = request(1, 1), again = first;
        CPPUNIT_ASSERT(claim(one_, first) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT(claim(two_, again) == ReplayAnswer::fresh);
    }

    void keys_are_hexadecimal_text() {
        RequestClaim first = request(1, 1, {255});
        CPPUNIT_ASSERT(claim(one_, first) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, shared_->rows.size());
        CPPUNIT_ASSERT_EQUAL(std::string("ff000000000300000000000000000000"), first.keys[2]);
        RequestClaim second = request(2, 1);
        CPPUNIT_ASSERT(claim(one_, second) == ReplayAnswer::fresh);
        CPPUNIT_ASSERT(first.holder.size() == 32 && first.holder != second.holder);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RequestMemoryTest);

}  // namespace rongcloud::test::request_memory
