#include "core/client/attempts.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/client/outcome.hpp"
#include "core/client/request.hpp"
#include "core/client/retry_policy.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::client {

namespace {

using Microseconds = std::chrono::microseconds;

constexpr Milliseconds kShortTrial{100};

}  // namespace

class Attempts::Run {
public:
    Run(Attempts& attempts, Job& job, const Send& send) : attempts_(attempts), job_(job), send_(send) {}
    ~Run() {
        tell_attempt(false);
        if (choice_) leave(*choice_, since(choice_->began));
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    // Before the first attempt. Throws Error when the rate limit is reached.
    void begin() {
        const Milliseconds wait = take_turn();
        if (wait == Milliseconds{0}) return;
        std::string message = "the rate limit of ";
        message.append(job_.name).append(" is reached: the turn of this call would come in ");
        Error error(Reason::rate_limit_reached, message.append(std::to_string(wait.count())).append(" ms"));
        error.info().retry_after_ms = wait.count();
        throw error;
    }

    // One attempt. False: another one is to be made. Throws Error when there must be none.
    bool attempt() {
        if (!choice_) choice_ = choose(may_try());
        const SteadyTime started = attempts_.clock_.now();
        choice_->began = started;  // also of a second attempt on the same choice, whose success ends what the first one met
        const net::Limits limits = limits_of_attempt();
        begin_report();
        try {
            send_once(limits);
        } catch (const Error& error) {
            fill_report(error.info(), since(started));
            AttemptTimes times;
            times.lasted = since(started);
            times.connect_limit = limits.connect_timeout;
            times.connect_timeout = settings().transport.connect_timeout;
            times.call_timeout = settings().timeout;
            remember(error.info(), started);
            go_on_after(error, times);
            tell_attempt(true);
            return false;
        } catch (...) {  // no memory: what left, left
            job_.maybe_delivered = job_.maybe_delivered || progress_.maybe_delivered;
            throw;
        }
        const Microseconds lasted = since(started);
        report_.lasted = lasted;
        report_.phase = Phase::body;
        report_.outcome = Reason::none;
        report_.http_status = job_.http_status;
        tell_attempt(false);
        report(domains().succeeded(*choice_, lasted));
        choice_.reset();
        attempts_.budget_.refill();
        return true;
    }

private:
    net::Domains& domains() { return attempts_.domains_; }
    const Settings& settings() const { return attempts_.settings_; }
    Microseconds since(SteadyTime moment) const {
        return std::chrono::duration_cast<Microseconds>(attempts_.clock_.now() - moment);
    }
    bool has_attempts_left() const { return job_.attempts < settings().attempts_max; }

    bool may_repeat() const { return job_.idempotent || job_.marked; }
    // A call that finds the domain still ill must be able to go elsewhere.
    bool may_try() const { return may_repeat() && settings().attempts_max > 1; }

    net::DomainChoice choose(bool may_try) {
        const net::CallTraits call{job_.name, may_try, may_repeat()};
        const net::Domains::Chosen chosen = domains().choose(call, tried_);
        report(chosen.change);
        return chosen.choice;
    }

    // Never all of the time on one domain while another one could be connected to; a trial leaves half of it to a call
    // that can go elsewhere, unless half was too short before.
    net::Limits limits_of_attempt() {
        const Milliseconds remaining = job_.deadline.remaining();
        Milliseconds connect = settings().transport.connect_timeout;
        const bool has_another = tried_.size() + 1 < domains().size();
        if (has_another && job_.attempts + 1 < settings().attempts_max) connect = std::min(connect, remaining / 2);
        if (job_.repeats_until && !job_.idempotent) {
            const auto left = std::chrono::floor<Milliseconds>(*job_.repeats_until - attempts_.clock_.now());
            connect = std::clamp(left, Milliseconds{0}, connect);
        }
        is_half_ = !choice_->has_all_time && may_repeat() && job_.attempts + 1 < settings().attempts_max;
        net::Limits limits{is_half_ ? job_.deadline.sooner(remaining / 2) : job_.deadline, connect};
        limits.progress = &progress_;
        if (!job_.idempotent) limits.send_by = job_.repeats_until;
        return limits;
    }

    void begin_report() {
        progress_ = {};
        report_ = {};
        report_.operation = job_.name;
        report_.method = job_.call.method;
        report_.domain = domains().name(choice_->index);
        report_.domain_index = choice_->index;
        report_.request_id = job_.request_id;
        report_.number = job_.attempts + 1;
        report_.outcome = Reason::out_of_memory;  // what ends an attempt without an Error
        is_untold_ = true;
    }

    void fill_report(const ErrorInfo& info, Microseconds lasted) {
        report_.lasted = lasted;
        report_.phase = info.phase;
        report_.outcome = info.reason;
        report_.http_status = info.http_status;
        report_.api_code = info.api_code;
    }

    // Once for each attempt, when it is known whether another one follows.
    void tell_attempt(bool will_retry) {
        if (!std::exchange(is_untold_, false)) return;
        report_.will_retry = will_retry;
        report_.sent_bytes = progress_.sent_bytes;
        report_.received_bytes = progress_.received_bytes;
        report_.reused_connection = progress_.reused_connection;
        const bool was_connecting = report_.outcome != Reason::none && report_.phase < Phase::send;
        report_.connecting = was_connecting ? report_.lasted : progress_.connecting;
        attempts_.observer_.attempt_ended(report_, job_.counters);
    }

    // Each request that leaves counts at the service. Not while a domain is chosen: a trial is not to be held up.
    // Returns how long it would have to be waited for when that is too long.
    Milliseconds take_turn() {
        if (has_turn_) return Milliseconds{0};
        const std::optional<Milliseconds> wait = attempts_.limiter_.take(job_.rates, job_.deadline);
        has_turn_ = !wait;
        return wait.value_or(Milliseconds{0});
    }

    void send_once(const net::Limits& limits) {
        const net::Endpoint& endpoint = domains().endpoint(choice_->index);
        ++job_.attempts;
        job_.domain = domains().name(choice_->index);
        const std::array<char, 16> nonce = make_nonce_text();
        const Attempt attempt{{nonce.data(), nonce.size()}, attempts_.clock_.unix_time_ms(), job_.request_id};
        job_.credentials = attempts_.credentials_.get();
        const SignedRequest request = sign_request(settings(), *job_.credentials, job_.domain, job_.call, attempt);
        job_.signature = request.signature;
        send_(endpoint, request.bytes, limits);
    }

    void remember(const ErrorInfo& info, SteadyTime started) {
        if (!info.maybe_delivered) return;
        job_.maybe_delivered = true;
        job_.unanswered = job_.unanswered || !has_answer(info);
        if (job_.marked && !job_.repeats_until) {
            job_.repeats_until = started + settings().message_random_window * 5 / 6;  // clocks and ways differ
        }
    }

    void go_on_after(const Error& error, const AttemptTimes& times) {
        const ErrorInfo& info = error.info();
        if (is_too_fast(info)) return slow_down(error, times.lasted);
        const bool is_old = is_worn_out(info);  // never a fault of the domain
        const bool worn_out = is_old && !job_.worn_out_before;
        if (info.maybe_delivered && !worn_out) has_turn_ = false;
        const bool is_cut = is_half_ && info.reason == Reason::call_timeout;
        const bool is_fault = !is_old && !is_cut && is_domain_fault(info, times);
        if (is_old) domains().wore_out(*choice_);
        if (!worn_out) judge(info, is_fault, times.lasted);
        const bool is_worthwhile = worn_out || is_fault || is_passing(info);
        if (!is_worthwhile || !has_attempts_left() || job_.deadline.expired() || !is_safe_in(Milliseconds{0})) {
            give_up(error);
        }
        if (worn_out) {
            job_.worn_out_before = true;  // the same domain at once, on a new connection
        } else {
            move_on(error);
            take_turn_after(error);
        }
    }

    void take_turn_after(const Error& error) {
        const Milliseconds wait = take_turn();
        if (wait > Milliseconds{0} || !is_safe_in(Milliseconds{0})) give_up(error, {}, wait);
    }

    // The domain is well, and the service has done nothing: any call may come again, but later.
    void slow_down(const Error& error, Microseconds lasted) {
        report(domains().succeeded(*choice_, lasted));
        choice_.reset();
        has_turn_ = false;
        attempts_.limiter_.refused(job_.rates);
        const Milliseconds wait =
            std::max(too_fast_back_off(slow_downs_++, attempts_.random_()), Milliseconds{error.info().retry_after_ms});
        if (!has_attempts_left() || wait >= job_.deadline.remaining()) give_up(error);
        take_from_budget(error);
        pause(wait, error);
        take_turn_after(error);
    }

    // What the attempt says about its domain.
    void judge(const ErrorInfo& info, bool is_fault, Microseconds lasted) {
        const net::DomainChoice choice = *choice_;
        tried_.push_back(choice.index);
        if (is_fault) report(domains().failed(choice, fault_kind(info), info.reason));
        else if (is_answer(info)) report(domains().succeeded(choice, lasted));
        else if (was_too_short_to_connect(info, lasted)) report(domains().hurried(choice, info.reason));
        else if (was_too_short(info)) domains().postpone(choice);
        else leave(choice, lasted);
        choice_.reset();
    }

    // An attempt that tells nothing. A trial that has taken something from its call is not left to the very next one: the
    // caller may have canceled it because it took so long.
    void leave(const net::DomainChoice& choice, Microseconds lasted) noexcept {
        if (!choice.is_trial()) return;
        try {
            if (job_.maybe_delivered || progress_.maybe_delivered || lasted >= kShortTrial) domains().postpone(choice);
            else domains().release(choice);
        } catch (const std::exception&) {  // only in a forked child, whose domains are new
        }
    }

    // Sending it again after `wait` cannot do it twice.
    bool is_safe_in(Milliseconds wait) const {
        if (job_.idempotent || !job_.maybe_delivered) return true;
        return job_.marked && attempts_.clock_.now() + wait < *job_.repeats_until;
    }

    // To a well domain that this call has not tried: at no cost, and the first time at once. Anywhere else it takes
    // from the budget, and time: also what the domain itself has asked for.
    void move_on(const Error& error) {
        if (const Milliseconds asked{error.info().retry_after_ms}; asked > Milliseconds{0}) {
            not_before_[tried_.back()] = attempts_.clock_.now() + asked;
        }
        const net::DomainChoice next = choose(false);
        const bool is_new = std::ranges::count(tried_, next.index) == 0;
        const Milliseconds asked = rest_of(next.index);
        if (asked >= job_.deadline.remaining()) give_up(error, {}, asked);
        if (!(is_new && next.well)) take_from_budget(error);
        if (is_new && tried_.size() == 1) return;
        pause(std::max(back_off(back_offs_++, attempts_.random_()), asked), error);
    }

    // Of the time for which a domain asked to be left alone.
    Milliseconds rest_of(std::size_t domain) const {
        const auto asked = not_before_.find(domain);
        if (asked == not_before_.end()) return Milliseconds{0};
        return std::max(std::chrono::ceil<Milliseconds>(asked->second - attempts_.clock_.now()), Milliseconds{0});
    }

    void take_from_budget(const Error& error) {
        if (attempts_.budget_.take()) return;
        give_up(error, "; no further attempt, as the client's retry budget is used up");
    }

    void pause(Milliseconds wait, const Error& error) {
        if (wait >= job_.deadline.remaining() || !is_safe_in(wait)) give_up(error);
        tell_attempt(true);
        if (!attempts_.waiter_.wait(wait, job_.deadline)) throw net::TimeLimit::canceled();
    }

    [[noreturn]] void give_up(const Error& last, std::string_view addition = {}, Milliseconds retry_after = {}) {
        tell_attempt(false);
        Error error = last;
        ErrorInfo& info = error.info();
        info.message += addition;
        info.retry_after_ms = std::max<std::int64_t>(info.retry_after_ms, retry_after.count());
        throw error;
    }

    void report(const std::optional<net::DomainSwitch>& change) const {
        if (change) attempts_.observer_.switched(*change);
    }

    Attempts& attempts_;
    Job& job_;
    const Send& send_;
    std::vector<std::size_t> tried_;  // domains, in order
    std::map<std::size_t, SteadyTime> not_before_;  // of domains that have said so
    int back_offs_ = 0;
    int slow_downs_ = 0;
    bool is_half_ = false;   // the attempt under way has half of the time
    bool has_turn_ = false;  // by the limiter, for the next attempt
    std::optional<net::DomainChoice> choice_;  // of the attempt under way
    net::Progress progress_;                   // the same
    AttemptReport report_;                     // the same, until it is told
    bool is_untold_ = false;
};

Attempts::Attempts(const Settings& settings, const CredentialStore& credentials, Observer& observer,
                   const Clock& clock, Waiter& waiter, UnitRandom random, net::StartConnectCheck start_check)
    : settings_(settings),
      credentials_(credentials),
      observer_(observer),
      clock_(clock),
      waiter_(waiter),
      random_(random),
      domains_(settings.endpoints,
               {settings.cool_down, settings.failover_probe ? std::move(start_check) : net::StartConnectCheck{}}, clock,
               std::move(random)),
      budget_(settings.retry_budget, settings.retry_budget_refill_percent),
      limiter_(settings.rate_limit, clock, waiter) {}

void Attempts::run(Job& job, const Send& send) {
    Run run(*this, job, send);
    run.begin();
    while (!run.attempt()) {
    }
}

}  // namespace rongcloud::client
