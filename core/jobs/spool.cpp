#include "core/jobs/spool.hpp"

#include <cstdlib>
#include <utility>

#include "core/base/concat.hpp"
#include "core/base/error.hpp"
#include "core/base/fork_generation.hpp"
#include "core/base/utf8.hpp"
#include "core/jobs/spool_schema.hpp"

namespace rongcloud::jobs {

namespace {

constexpr std::size_t kReasonMax = 1000;
constexpr std::int64_t kRetryAfterMax = 365LL * 86400000;

// At exit the thread that writes is not to be inside libraries that are being taken down.
void stop_at_exit() {
    [[maybe_unused]] static const int done = std::atexit(NoFork::end_for_good);
}

void check_text(const std::string& text, std::string_view name) {
    if (!is_utf8(text)) throw Error(Reason::invalid_utf8, concat({name, " is not valid UTF-8"}));
}

void check_item(const NewItem& item) {
    check_text(item.type, "type");
    check_text(item.id, "id");
    check_text(item.order_key, "order_key");
    const std::size_t largest = std::max(item.data.size(), item.body.size());
    if (largest <= Spool::kDataMax) return;
    throw Error(Reason::invalid_argument, concat({"an item of a spool has at most ", std::to_string(Spool::kDataMax),
                                                  " bytes of data; this one has ", std::to_string(largest)}));
}

}  // namespace

std::shared_ptr<Spool> Spool::open(const SpoolOptions& options, const Clock& clock) {
    if (options.path.empty()) throw Error(Reason::missing_setting, "a spool needs the setting 'path'");
    for (const FileSetting& setting : file_settings()) {
        if (options.observe == 0 || !options.given.contains(setting.name)) continue;
        throw Error(Reason::invalid_setting,
                    concat({setting.name, " is a setting of the file, which whoever observes it does not change"}));
    }
    return std::shared_ptr<Spool>(new Spool(options, clock));
}

Spool::Spool(const SpoolOptions& options, const Clock& clock)
    : options_(options), clock_(clock), generation_(fork_generation()),
      database_(std::make_unique<Database>(options.path, spool_format(), Milliseconds(options.locked_timeout_ms))),
      handler_(std::make_unique<SpoolHandler>(*database_, options_, clock)) {
    handler_->open();
    stop_at_exit();
    const GroupLimits limits{Milliseconds(options.commit_delay_ms), static_cast<std::size_t>(options.commit_items_max)};
    writer_ = std::make_unique<GroupWriter>(limits, *database_, *handler_);
}

Spool::~Spool() {
    close();
    if (is_of_this_process() && !NoFork::has_ended()) return;
    // Threads that do not exist here, or were stopped for good, may hold their locks.
    [[maybe_unused]] const auto* const writer = writer_.release();
    [[maybe_unused]] const auto* const handler = handler_.release();
    [[maybe_unused]] const auto* const database = database_.release();
}

bool Spool::is_of_this_process() const noexcept { return generation_ == fork_generation(); }

void Spool::check_process() const {
    if (is_of_this_process()) return;
    throw Error(Reason::invalid_argument, "this spool was opened before a fork; a child opens it anew");
}

void Spool::check_not_observing() const {
    if (options_.observe == 0) return;
    throw Error(Reason::invalid_argument, "this spool was opened to observe it: nothing is put or leased");
}

std::vector<bool> Spool::put(std::vector<NewItem> items) {
    const auto work = begin_put(std::move(items));
    work->wait();
    return work->is_duplicate;
}

std::shared_ptr<PutWork> Spool::begin_put(std::vector<NewItem> items) {
    check_process();
    check_not_observing();
    for (const NewItem& item : items) check_item(item);
    auto work = std::make_shared<PutWork>(std::move(items));
    if (work->items.empty()) work->finish(nullptr);
    else writer_->add(work);
    return work;
}

Leased Spool::lease(std::size_t count_max, Milliseconds wait, bool runs) {
    check_process();
    check_not_observing();
    if (count_max < 1 || count_max > 10000) {
        throw Error(Reason::invalid_argument, "a lease is for 1 to 10000 items");
    }
    const auto work = std::make_shared<LeaseWork>(count_max, runs, clock_.now() + std::max(wait, Milliseconds{0}));
    writer_->write(work);
    return std::move(work->leased);
}

// While the lease lasts nobody else can have the item, so that nothing has to be waited for.
std::shared_ptr<const Work> Spool::settle(Settlement settlement, const Lease& lease) {
    check_process();
    settlement.token = lease.token;
    settlement.said_at_ms = clock_.unix_time_ms();
    const bool is_late = settlement.said_at_ms >= lease.written_until_ms();
    const auto work = std::make_shared<SettleWork>(is_late ? Haste::urgent : Haste::lazy,
                                                   std::vector<Settlement>{std::move(settlement)});
    writer_->add(work);
    if (is_late) work->wait();
    return work;
}

void Spool::ack(std::int64_t sequence, const Lease& lease) {
    settle({.kind = Settlement::Kind::ack, .sequence = sequence}, lease);
}

void Spool::nack(const StoredItem& item, const Lease& lease, std::string reason, std::int64_t retry_after_ms) {
    settle({.kind = Settlement::Kind::nack,
            .sequence = item.sequence,
            .pause_ms = std::min(retry_after_ms, kRetryAfterMax),
            .tries = item.tries,
            .reason = valid_utf8(reason.substr(0, kReasonMax))},
           lease);
}

void Spool::extend(std::int64_t sequence, Lease& lease) {
    const std::int64_t until = clock_.unix_time_ms() + options_.lease_ms;
    auto extension =
        settle({.kind = Settlement::Kind::extend, .sequence = sequence, .pause_ms = options_.lease_ms}, lease);
    lease.until_ms = lease.written_until_ms();
    lease.extension = std::move(extension);
    lease.extended_until_ms = until;
}

void Spool::give_back(const std::vector<std::int64_t>& sequences, const Lease& lease) noexcept {
    if (sequences.empty() || !is_of_this_process()) return;
    try {
        std::vector<Settlement> settlements;
        for (const std::int64_t sequence : sequences) {
            settlements.push_back({.kind = Settlement::Kind::give_back, .sequence = sequence, .token = lease.token});
        }
        writer_->add(std::make_shared<SettleWork>(Haste::lazy, std::move(settlements)));
    } catch (...) {  // closed, which gives all back; or without memory, and the lease will end
    }
}

void Spool::flush() {
    check_process();
    writer_->flush();
}

template <class Body>
auto Spool::in_store(const Body& body) {
    check_process();
    decltype(body(std::declval<SpoolStore&>())) result{};
    writer_->write(std::make_shared<StoreWork>([&](SpoolStore& store) { result = body(store); }));
    return result;
}

SpoolStats Spool::stats() {
    SpoolStats stats;
    static_cast<SpoolCounts&>(stats) =
        in_store([this](SpoolStore& store) { return store.counts(clock_.unix_time_ms()); });
    const std::int64_t oldest = stats.oldest_put_at_ms;
    stats.oldest_age_ms = oldest == 0 ? 0 : std::max<std::int64_t>(clock_.unix_time_ms() - oldest, 0);
    const SpoolTotals& totals = handler_->totals();
    stats.put = totals.put;
    stats.duplicates = totals.duplicates;
    stats.refused = totals.refused;
    stats.acknowledged = totals.acknowledged;
    stats.failed = totals.failed;
    stats.commits = totals.commits;
    return stats;
}

std::vector<StoredItem> Spool::alive(std::int64_t after, std::size_t count_max) {
    return in_store([&](SpoolStore& store) { return store.alive(after, count_max, clock_.unix_time_ms()); });
}

std::vector<StoredItem> Spool::dead(std::int64_t after, std::size_t count_max) {
    return in_store([&](SpoolStore& store) { return store.dead(after, count_max, clock_.unix_time_ms()); });
}

std::size_t Spool::retry_dead(std::int64_t sequence) {
    return in_store([&](SpoolStore& store) { return store.retry_dead(sequence); });
}

std::size_t Spool::drop_dead(std::int64_t sequence) {
    return in_store([&](SpoolStore& store) { return store.drop_dead(sequence); });
}

void Spool::close() noexcept {
    if (!is_of_this_process()) return;
    const std::lock_guard lock(closing_);
    if (std::exchange(is_closed_, true)) return;
    writer_->close();
    if (!NoFork::has_ended()) database_.reset();
}

}  // namespace rongcloud::jobs
