// What became of each call, by its number, and how often its message arrived.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace soak {

constexpr int kDuplicateCode = 1999;  // of a message that comes again

enum class Outcome : std::uint8_t {
    none,     // it has not returned
    done,     // success
    unknown,  // RC_E_OUTCOME_UNKNOWN, or another failure that says maybe_delivered
    failed,   // and nothing was sent
};

enum class Kind : std::uint8_t { question, send, marked_send };

struct Entry {
    std::atomic<Outcome> outcome{Outcome::none};
    std::atomic<std::uint8_t> returns{0};
    Kind kind = Kind::question;
    std::uint8_t arrivals = 0;
};

using Ledger = std::vector<Entry>;

struct Totals {
    std::size_t done = 0, unknown = 0, failed = 0, messages = 0, arrived = 0;
    std::size_t not_returned = 0, returned_twice = 0;
    std::size_t lost = 0;       // a success that did not arrive
    std::size_t doubled = 0;    // arrived twice
    std::size_t untruthful = 0; // arrived, and said that nothing was sent
};

inline Totals add_up(const Ledger& ledger) {
    Totals totals;
    for (const Entry& entry : ledger) {
        const Outcome outcome = entry.outcome;
        totals.not_returned += outcome == Outcome::none;
        totals.returned_twice += entry.returns > 1;
        totals.done += outcome == Outcome::done;
        totals.unknown += outcome == Outcome::unknown;
        totals.failed += outcome == Outcome::failed;
        if (entry.kind == Kind::question) continue;
        ++totals.messages;
        totals.arrived += entry.arrivals > 0;
        totals.lost += outcome == Outcome::done && entry.arrivals == 0;
        totals.doubled += entry.arrivals > 1;
        totals.untruthful += outcome == Outcome::failed && entry.arrivals > 0;
    }
    return totals;
}

}  // namespace soak
