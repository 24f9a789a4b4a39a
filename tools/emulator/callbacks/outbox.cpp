#include "tools/emulator/callbacks/outbox.hpp"

#include <algorithm>
#include <chrono>

#include "core/catalogue/callback_sending.hpp"

namespace rongcloud::emulator {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kDecisionThreads = 4;  // besides the others, so that a slow receiver of events delays no decision
constexpr std::size_t kMostDecisions = 1000;
constexpr std::size_t kMostOpenBytes = 256U << 20U;
constexpr std::size_t kKeptAnswer = 1024;
constexpr std::int64_t kLongestWait_ms = 3600 * 1000;  // keeps sums of times in range; then it looks again

}  // namespace

Outbox::Outbox(const CallbackSettings& settings, VirtualClock& clock)
    : settings_(settings), clock_(clock), trust_(settings), journal_(settings.kept), pauses_(settings.pause_after) {
    clock_.watch([this] { wake(); });
    for (std::size_t i = 0; i < settings.connections + kDecisionThreads; ++i) {
        threads_.emplace_back([this, only = i < kDecisionThreads] { work(only); });
    }
    threads_.emplace_back([this] { keep_deadlines(); });
}

void Outbox::wake() {
    const std::scoped_lock lock(mutex_);
    work_.notify_all();
    deadlines_.notify_all();
}

DeliveryPtr Outbox::put(Order order, bool decides) {
    if (stopping_) throw OutboxFull("the emulator is ending");
    const bool full = decides ? decisions_.size() >= kMostDecisions : journal_.open() >= settings_.queue;
    if (full || journal_.open_bytes() > kMostOpenBytes) {
        journal_.refuse();
        throw OutboxFull("too many callbacks wait already");
    }
    auto delivery = std::make_shared<CallbackDelivery>();
    delivery->created_ms = clock_.now_ms();
    delivery->due_ms = std::max(order.due_ms, delivery->created_ms);
    if (!decides && !order.order_key.empty()) {
        delivery->line = order.app->key + "\n" + std::string(order.kind->id()) + "\n" + order.order_key;
    }
    delivery->order = std::move(order);
    journal_.add(delivery);
    return delivery;
}

std::uint64_t Outbox::add(Order order) {
    const std::scoped_lock lock(mutex_);
    DeliveryPtr delivery = put(std::move(order), false);
    const std::uint64_t id = delivery->id;
    queue_.push(std::move(delivery));
    work_.notify_one();
    return id;
}

AskedAnswer Outbox::ask(Order order) {
    Lock lock(mutex_);
    const DeliveryPtr delivery = put(std::move(order), true);
    delivery->deadline_ms = delivery->created_ms + settings_.decision_timeout_s * 1000;
    decisions_.push_back(delivery);
    asked_.notify_one();
    work_.notify_one();
    deadlines_.notify_all();
    ended_.wait(lock, [&] { return delivery->is_ended() || delivery->forgotten || stopping_; });
    return {delivery->id, delivery->state == DeliveryState::delivered && !delivery->forgotten, delivery->answer};
}

std::uint64_t Outbox::add_again(std::uint64_t id) {
    Order order;
    {
        const std::scoped_lock lock(mutex_);
        const DeliveryPtr known = journal_.find(id);
        if (!known) return 0;
        order = known->order;
    }
    order.cause = "resend";
    order.due_ms = 0;
    return add(std::move(order));
}

DeliveryPtr Outbox::take(bool only_decisions) {
    if (!decisions_.empty()) {
        DeliveryPtr delivery = std::move(decisions_.front());
        decisions_.pop_front();
        return delivery;
    }
    if (only_decisions) return nullptr;
    const std::int64_t now_ms = clock_.now_ms();
    while (DeliveryPtr delivery = queue_.take(now_ms)) {
        const std::int64_t paused_until_ms = pauses_.end_ms(delivery->order.app->key);
        if (paused_until_ms <= now_ms) return delivery;
        delivery->due_ms = paused_until_ms;
        queue_.push(std::move(delivery));
    }
    return nullptr;
}

void Outbox::wait_until(Lock& lock, std::condition_variable& signal, std::optional<std::int64_t> at_ms) {
    if (!at_ms || clock_.frozen()) {
        signal.wait(lock);
        return;
    }
    const std::int64_t left_ms = std::clamp<std::int64_t>(*at_ms - clock_.now_ms(), 1, kLongestWait_ms);
    signal.wait_for(lock, milliseconds(left_ms));
}

void Outbox::work(bool only_decisions) {
    ReceiverConnection connection(settings_, trust_);
    Lock lock(mutex_);
    while (!stopping_) {
        if (const DeliveryPtr delivery = take(only_decisions)) run(lock, delivery, connection);
        else if (only_decisions) asked_.wait(lock);
        else wait_until(lock, work_, queue_.next_due_ms());
    }
}

std::int64_t Outbox::timeout_of(const CallbackDelivery& delivery) const {
    return delivery.deadline_ms != 0 ? delivery.deadline_ms : clock_.now_ms() + delivery.order.kind->timeout_ms;
}

PostResult Outbox::send(CallbackDelivery& delivery, const Stamp& stamp, ReceiverConnection& connection,
                        Breaker& breaker) {
    const Order& order = delivery.order;
    Proof proof = make_proof(*order.app, *order.kind, stamp, settings_.sign_timestamp);
    return connection.post(
        {*order.target, std::move(proof.query), std::move(proof.headers), order.body.content_type, order.body.text},
        breaker);
}

void Outbox::run(Lock& lock, const DeliveryPtr& delivery, ReceiverConnection& connection) {
    Breaker breaker;
    Try made;
    made.at_ms = clock_.now_ms();
    journal_.change(*delivery, DeliveryState::sending);
    const std::int64_t deadline_ms = timeout_of(*delivery);
    under_way_.emplace(delivery->id, UnderWay{&breaker, deadline_ms, delivery});
    if (!watched_ms_ || deadline_ms < *watched_ms_) deadlines_.notify_all();
    if (delivery->tries.empty() || !settings_.same_signature) delivery->stamp = make_stamp();
    const Stamp stamp = delivery->stamp;
    lock.unlock();
    const auto started = std::chrono::steady_clock::now();
    PostResult result = send(*delivery, stamp, connection, breaker);
    const auto took = std::chrono::steady_clock::now() - started;
    lock.lock();
    under_way_.erase(delivery->id);
    if (delivery->forgotten) return;
    made.latency_us = std::chrono::duration_cast<std::chrono::microseconds>(took).count();
    made.http_status = result.http_status;
    made.reason = result.reason;
    made.answer = result.answer.substr(0, kKeptAnswer);
    delivery->tries.push_back(std::move(made));
    settle(delivery, std::move(result));
}

int Outbox::tries_of(const CallbackKind& kind) const {
    return kind.tries.value_or(settings_.tries != 0 ? settings_.tries : catalogue::callback_retry.tries);
}

void Outbox::settle(const DeliveryPtr& delivery, PostResult result) {
    const bool decides = delivery->deadline_ms != 0;
    if (!stopping_) pauses_.note(delivery->order.app->key, result.reason == reason::timeout, clock_.now_ms());
    if (result.reason == reason::answered) {
        if (decides && result.is_whole) delivery->answer = std::move(result.answer);
        finish(*delivery, DeliveryState::delivered);
    } else if (decides || static_cast<int>(delivery->tries.size()) >= tries_of(*delivery->order.kind)) {
        finish(*delivery, DeliveryState::dropped);
    } else {
        repeat(delivery, result.reason);
    }
}

void Outbox::repeat(const DeliveryPtr& delivery, std::string_view reason) {
    const bool outage = settings_.outage_delay && reason == reason::connect;
    const std::int64_t delay_ms = outage ? catalogue::callback_retry.outage_delay_ms : settings_.retry_delay_s * 1000;
    delivery->due_ms = clock_.now_ms() + delay_ms;
    journal_.change(*delivery, DeliveryState::waiting);
    if (!settings_.in_order) queue_.release(*delivery);
    queue_.push(delivery);
    work_.notify_all();
}

void Outbox::finish(CallbackDelivery& delivery, DeliveryState state) {
    queue_.release(delivery);
    journal_.change(delivery, state);
    work_.notify_one();  // the next of its line
    ended_.notify_all();
}

std::optional<std::int64_t> Outbox::next_deadline_ms() const {
    std::optional<std::int64_t> next;
    const auto note = [&](std::int64_t at_ms) { next = std::min(next.value_or(at_ms), at_ms); };
    for (const auto& [id, row] : under_way_) {
        if (!row.breaker->is_broken()) note(row.deadline_ms);
    }
    for (const DeliveryPtr& delivery : decisions_) note(delivery->deadline_ms);
    return next;
}

void Outbox::end_late(std::int64_t now_ms) {
    for (auto& [id, row] : under_way_) {
        if (row.deadline_ms <= now_ms && !row.breaker->is_broken()) row.breaker->break_off();
    }
    while (!decisions_.empty() && decisions_.front()->deadline_ms <= now_ms) {
        const DeliveryPtr late = std::move(decisions_.front());
        decisions_.pop_front();
        late->tries.push_back({now_ms, 0, 0, reason::timeout, {}});
        finish(*late, DeliveryState::dropped);
    }
}

void Outbox::keep_deadlines() {
    Lock lock(mutex_);
    while (!stopping_) {
        end_late(clock_.now_ms());
        watched_ms_ = next_deadline_ms();
        wait_until(lock, deadlines_, watched_ms_);
    }
}

bool Outbox::wait(std::int64_t most_ms) {
    Lock lock(mutex_);
    ended_.wait_for(lock, milliseconds(most_ms), [&] { return journal_.open() == 0 || stopping_; });
    return journal_.open() == 0;
}

std::vector<CallbackDelivery> Outbox::list(const DeliveryFilter& filter) const {
    const std::scoped_lock lock(mutex_);
    return journal_.list(filter);
}

DeliveryCounts Outbox::counts() const {
    const std::scoped_lock lock(mutex_);
    DeliveryCounts counts = journal_.counts();
    counts.pauses = pauses_.count();
    return counts;
}

void Outbox::forget() {
    const std::scoped_lock lock(mutex_);
    for (auto& [id, row] : under_way_) {
        row.delivery->forgotten = true;
        row.breaker->break_off();
    }
    for (const DeliveryPtr& delivery : decisions_) delivery->forgotten = true;
    decisions_.clear();
    queue_.clear();
    journal_.clear();
    pauses_.clear();
    ended_.notify_all();
}

void Outbox::stop() {
    std::vector<std::thread> threads;
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
        for (auto& [id, row] : under_way_) row.breaker->break_off();
        work_.notify_all();
        asked_.notify_all();
        deadlines_.notify_all();
        ended_.notify_all();
        threads.swap(threads_);
    }
    for (std::thread& thread : threads) thread.join();
}

}  // namespace rongcloud::emulator
