#include "core/jobs/spool_handler.hpp"

#include <algorithm>

#include "core/base/concat.hpp"
#include "core/base/error.hpp"
#include "core/base/random.hpp"

namespace rongcloud::jobs {

namespace {

constexpr std::int64_t kPruneEveryMs = 1000;

void move_total(std::atomic<std::int64_t>& from, std::atomic<std::int64_t>& to) noexcept {
    to.fetch_add(from.exchange(0, std::memory_order_relaxed), std::memory_order_relaxed);
}

}  // namespace

SpoolHandler::SpoolHandler(Database& database, const SpoolOptions& options, const Clock& clock)
    : database_(database), options_(options), clock_(clock), store_(database, options, random_positive()) {}

void SpoolHandler::open() {
    database_.begin();
    try {
        store_.open(clock_.unix_time_ms());
    } catch (...) {
        database_.rollback();
        throw;
    }
    database_.commit();
}

void SpoolHandler::write(const std::vector<WorkPtr>& works) {
    for (const WorkPtr& work : works) {
        if (const auto lease = std::dynamic_pointer_cast<LeaseWork>(work)) {
            lease->is_kept = true;
            waiting_.push_back(lease);
        }
    }
    const std::int64_t now_ms = clock_.unix_time_ms();
    wrote_at_ms_ = now_ms;
    store_.begin(now_ms);
    settle(works, now_ms);
    put(works, now_ms);
    for (const WorkPtr& work : works) {
        const auto* const other = dynamic_cast<const StoreWork*>(work.get());
        if (other == nullptr) continue;
        wake(now_ms);
        other->body(store_);
    }
    lease(now_ms);
    prune(now_ms);
}

void SpoolHandler::settle(const std::vector<WorkPtr>& works, std::int64_t now_ms) {
    std::vector<Settlement> all;
    for (const WorkPtr& work : works) {
        const auto* settle = dynamic_cast<const SettleWork*>(work.get());
        if (settle == nullptr) continue;
        for (const Settlement& settlement : settle->settlements) {
            // One that somebody waits for comes after the end of its lease, and an extension is relied on when it is written.
            const bool must_hold = work->haste() != Haste::lazy || settlement.kind == Settlement::Kind::extend;
            if (must_hold && !store_.is_held(settlement)) {
                work->refusal = std::make_exception_ptr(Error(
                    Reason::lease_lost, concat({"the lease of item ", std::to_string(settlement.sequence), " is over"})));
                continue;
            }
            all.push_back(settlement);
        }
    }
    if (all.empty()) return;
    const Settled settled = store_.settle(all, now_ms);
    group_.acknowledged += settled.acknowledged;
    group_.failed += settled.failed;
}

void SpoolHandler::put(const std::vector<WorkPtr>& works, std::int64_t now_ms) {
    std::vector<PutRequest> requests;
    std::vector<PutWork*> puts;
    for (const WorkPtr& work : works) {
        auto* const put = dynamic_cast<PutWork*>(work.get());
        if (put == nullptr) continue;
        puts.push_back(put);
        requests.push_back({put->items, &put->is_duplicate});
    }
    if (requests.empty()) return;
    store_.put(requests, now_ms);
    for (std::size_t i = 0; i < puts.size(); ++i) {
        if (requests[i].is_refused) {
            ++group_.refused;
            puts[i]->refusal = std::make_exception_ptr(
                Error(Reason::spool_full, concat({"the spool ", quoted_name(database_.path()), " has no room: it may have ",
                                                  std::to_string(store_.options().size_max_bytes), " bytes"})));
            continue;
        }
        for (const bool is_duplicate : puts[i]->is_duplicate) ++(is_duplicate ? group_.duplicates : group_.put);
    }
}

void SpoolHandler::wake(std::int64_t now_ms) { group_.failed += static_cast<std::int64_t>(store_.wake(now_ms)); }

void SpoolHandler::lease(std::int64_t now_ms) {
    if (waiting_.empty()) return;
    wake(now_ms);
    bool has_more = true;
    for (const LeaseWorkPtr& work : waiting_) {
        if (!has_more) break;
        const std::int64_t token = random_positive();
        work->leased.items = store_.lease(work->count_max, work->runs, token, now_ms);
        work->leased.lease = Lease{.token = token, .until_ms = now_ms + options_.lease_ms};
        has_more = work->leased.items.size() == work->count_max;
    }
    next_due_ms_ = store_.next_due_ms();
}

void SpoolHandler::prune(std::int64_t now_ms) {
    // Clocks may be turned back.
    if (now_ms < prune_at_ms_ && prune_at_ms_ - now_ms <= kPruneEveryMs) return;
    store_.prune(now_ms);
    prune_at_ms_ = now_ms + kPruneEveryMs;
}

void SpoolHandler::written() noexcept {
    ++totals_.commits;
    move_total(group_.put, totals_.put);
    move_total(group_.duplicates, totals_.duplicates);
    move_total(group_.refused, totals_.refused);
    move_total(group_.acknowledged, totals_.acknowledged);
    move_total(group_.failed, totals_.failed);
    const SteadyTime now = clock_.now();
    std::erase_if(waiting_, [&](const LeaseWorkPtr& work) {
        if (work->leased.items.empty() && now < work->until) return false;
        work->finish(nullptr);
        return true;
    });
}

void SpoolHandler::failed(const std::exception_ptr& failure) noexcept {
    for (auto* const total : {&group_.put, &group_.duplicates, &group_.refused, &group_.acknowledged, &group_.failed}) {
        total->store(0);
    }
    prune_at_ms_ = 0;
    for (const LeaseWorkPtr& work : waiting_) work->finish(failure);
    waiting_.clear();
}

std::optional<Milliseconds> SpoolHandler::until_look() noexcept {
    if (waiting_.empty()) return std::nullopt;
    Milliseconds pause = kLook;
    if (next_due_ms_) pause = std::min(pause, Milliseconds(std::max<std::int64_t>(*next_due_ms_ - clock_.unix_time_ms(), 0)));
    const SteadyTime now = clock_.now();
    for (const LeaseWorkPtr& work : waiting_) {
        pause = std::min(pause, std::max(Milliseconds{0}, std::chrono::ceil<Milliseconds>(work->until - now)));
    }
    return pause;
}

bool SpoolHandler::look() noexcept {
    if (waiting_.empty()) return false;
    const SteadyTime now = clock_.now();
    std::erase_if(waiting_, [&](const LeaseWorkPtr& work) {
        if (now < work->until) return false;
        work->finish(nullptr);
        return true;
    });
    try {
        const bool has_news = database_.has_news();
        const std::int64_t now_ms = clock_.unix_time_ms();
        const bool is_set_back = now_ms < wrote_at_ms_;
        return !waiting_.empty() && (has_news || is_set_back || (next_due_ms_ && *next_due_ms_ <= now_ms));
    } catch (...) {
        failed(std::current_exception());
        return false;
    }
}

void SpoolHandler::write_end() { store_.give_all_back(); }

void SpoolHandler::ended() noexcept {
    try {
        throw Error(Reason::canceled, "the spool was closed");
    } catch (...) {
        failed(std::current_exception());
    }
}

}  // namespace rongcloud::jobs
