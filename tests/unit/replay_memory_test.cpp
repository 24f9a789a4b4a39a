// What a receiver of callbacks remembers: for how long, how much, and of a request all or nothing.
#include <cppunit/extensions/HelperMacros.h>

#include "core/webhook/replay_memory.hpp"
#include "tests/support/forked_child.hpp"

namespace rongcloud::test {

using webhook::ReplayKey;
using webhook::ReplayMemory;
using webhook::ReplayProof;
using Answer = ReplayMemory::Answer;

namespace {

constexpr std::chrono::milliseconds kTime{1000};
constexpr std::int64_t kNow = 1'000'000;

ReplayKey key(int number, int kind) {
    ReplayKey key{};
    for (int i = 0; i < 4; ++i) key[std::size_t(i)] = std::uint8_t(number >> (8 * i));
    key[5] = std::uint8_t(kind);
    return key;
}

ReplayProof proof(int number) { return {key(number, 1), key(number, 2)}; }

Answer claim(ReplayMemory& memory, const ReplayProof& proof, std::int64_t now, const std::vector<ReplayKey>& ids = {}) {
    std::vector<bool> known;
    return memory.claim(proof, ids, now, known);
}

void handle(ReplayMemory& memory, int number, std::int64_t now, const std::vector<ReplayKey>& ids = {}) {
    CPPUNIT_ASSERT(claim(memory, proof(number), now, ids) == Answer::fresh);
    memory.accept(proof(number), ids, now);
}

}  // namespace

class ReplayMemoryTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(ReplayMemoryTest);
    CPPUNIT_TEST(it_remembers_for_its_time);
    CPPUNIT_TEST(a_request_is_forgotten_as_a_whole);
    CPPUNIT_TEST(a_large_request_is_known_again);
    CPPUNIT_TEST(memory_is_bounded);
    CPPUNIT_TEST(a_signature_is_for_one_body);
    CPPUNIT_TEST(the_same_id_twice_in_a_request_is_known);
    CPPUNIT_TEST(a_child_begins_with_nothing);
    CPPUNIT_TEST_SUITE_END();

public:
    void it_remembers_for_its_time() {
        for (const std::int64_t first : {kNow, kNow + 999}) {  // at the beginning of a set, and at its end
            ReplayMemory memory(1000, kTime);
            handle(memory, 1, kNow);
            handle(memory, 2, first);
            CPPUNIT_ASSERT(claim(memory, proof(2), first + 1000) == Answer::known);
            CPPUNIT_ASSERT(claim(memory, proof(2), first + 5000) == Answer::fresh);
        }
    }

    void a_request_is_forgotten_as_a_whole() {
        for (std::size_t most = 2; most < 40; ++most) {
            ReplayMemory memory(most, kTime);
            for (int number = 0; number < 60; ++number) {
                handle(memory, number, kNow);
                for (int before = 0; before <= number; ++before) {
                    const Answer answer = claim(memory, proof(before), kNow);
                    CPPUNIT_ASSERT_MESSAGE(std::to_string(most), answer == Answer::known || answer == Answer::fresh);
                    if (answer == Answer::fresh) memory.release(proof(before), {});
                }
            }
        }
    }

    void a_large_request_is_known_again() {
        std::vector<ReplayKey> ids;
        for (int i = 0; i < 500; ++i) ids.push_back(key(i, 3));
        ReplayMemory memory(10, kTime);
        handle(memory, 1, kNow, ids);
        CPPUNIT_ASSERT(claim(memory, proof(1), kNow, ids) == Answer::known);
        CPPUNIT_ASSERT(claim(memory, proof(2), kNow, ids) == Answer::known);  // signed anew
    }

    void memory_is_bounded() {
        ReplayMemory memory(100, kTime);
        for (int number = 0; number < 10000; ++number) handle(memory, number, kNow, {key(number, 3)});
        CPPUNIT_ASSERT(memory.size() <= 100);
        CPPUNIT_ASSERT(claim(memory, proof(9999), kNow) == Answer::known);
    }

    void a_signature_is_for_one_body() {
        ReplayMemory memory(100, kTime);
        handle(memory, 1, kNow);
        CPPUNIT_ASSERT(claim(memory, {key(1, 1), key(7, 2)}, kNow) == Answer::reused);
    }

    void the_same_id_twice_in_a_request_is_known() {
        ReplayMemory memory(100, kTime);
        std::vector<bool> known;
        const std::vector<ReplayKey> ids{key(1, 3), key(2, 3), key(1, 3)};
        CPPUNIT_ASSERT(memory.claim(proof(1), ids, kNow, known) == Answer::fresh);
        CPPUNIT_ASSERT((known == std::vector<bool>{false, false, true}));
    }

    void a_child_begins_with_nothing() {
        ReplayMemory memory(100, kTime);
        handle(memory, 1, kNow);
        CPPUNIT_ASSERT_EQUAL(0, run_in_child([&] { return claim(memory, proof(1), kNow) == Answer::fresh; }));
        CPPUNIT_ASSERT(claim(memory, proof(1), kNow) == Answer::known);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(ReplayMemoryTest);

}  // namespace rongcloud::test
