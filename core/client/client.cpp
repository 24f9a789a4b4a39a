#include "core/client/client.hpp"

#include <functional>
#include <new>
#include <optional>
#include <variant>

#include "core/base/ascii.hpp"
#include "core/base/nearest.hpp"
#include "core/base/no_fork.hpp"
#include "core/base/random.hpp"
#include "core/base/utf8.hpp"
#include "core/catalogue/table.hpp"
#include "core/client/endpoints_json.hpp"
#include "core/client/message_random.hpp"
#include "core/client/outcome.hpp"
#include "core/client/retry_policy.hpp"
#include "core/codec/validate.hpp"
#include "core/net/retry_after.hpp"
#include "core/net/time_limit.hpp"

namespace rongcloud::client {

namespace {

const catalogue::Operation& operation_named(std::string_view id) {
    if (const auto* operation = catalogue::find_operation(id)) return *operation;
    if (!is_utf8(id)) throw Error(Reason::invalid_utf8, "the id of the operation is not valid UTF-8");
    std::vector<std::string_view> known;
    for (const auto& operation : catalogue::operations()) known.push_back(operation.id);
    throw Error(Reason::unknown_operation, "there is no operation '" + std::string(id) + "'" + nearest_hint(id, known));
}

// Whatever the other side says must not carry our secret or signature into a log.
void redact(std::string& text, std::string_view private_text) {
    if (private_text.empty()) return;
    for (std::size_t at = 0; (at = text.find(private_text, at)) != std::string::npos;) {
        text.replace(at, private_text.size(), "***");
        at += 3;  // not into what was just written: a secret may be made of asterisks
    }
}

bool is_request_id(std::string_view text) { return !text.empty() && text.size() <= 36 && is_visible_ascii(text); }

// `params` are valid.
bool asks_for_events(const catalogue::Operation& row, const codec::Params& params) {
    const codec::Value* value = row.events.empty() ? nullptr : params.find(row.events);
    const bool* switched_on = value != nullptr ? std::get_if<bool>(value) : nullptr;
    return switched_on != nullptr && *switched_on;
}

Error answers_in_events(const catalogue::Operation& row) {
    Error error(Reason::invalid_argument, std::string(row.id) + ": with '" + std::string(row.events) +
                                              "' the answer comes as events, which this function does not read");
    error.info().hint = "In C use rc_call_events or rc_event_stream_open, in C++ and Python the client's events().";
    return error;
}

// Unless a parameter is given with which a repeat could do something twice. `params` are valid.
bool is_idempotent(const catalogue::Operation& row, const codec::Params& params) {
    if (row.not_idempotent_with == 0) return row.idempotent;
    const codec::Value* value = params.find(row.parameters[row.not_idempotent_with - 1u].wire());
    const bool* switched = value != nullptr ? std::get_if<bool>(value) : nullptr;
    return value == nullptr || (switched != nullptr && !*switched);
}

// The success that a refused repeat means.
codec::Result accepted_before(const Job& job, ErrorInfo info) {
    codec::JsonDocument document = codec::JsonDocument::parse(info.answer);
    const std::string domain(job.domain);
    return {std::move(document), std::move(info.answer), info.http_status, std::string(job.request_id), domain, job.attempts, true};
}

// The types of nearly all answers, in which there is nothing to redact.
bool is_usual_type(std::string_view type) {
    return type == "application/json" || type == "application/json;charset=UTF-8" ||
           type == "application/json; charset=utf-8";
}

constexpr std::size_t kMessageMaxBytes = 2000;

// After the redaction, of which a cut could leave a half undone.
void shorten(std::string& message) {
    if (message.size() <= kMessageMaxBytes) return;
    message.resize(whole_characters(message, kMessageMaxBytes));
    message += "...";
}

constexpr std::int64_t kTimeoutMax = 600000;

void check_time(const Deadline& deadline) {
    if (deadline.cancellation() != nullptr && deadline.cancellation()->is_requested()) throw net::TimeLimit::canceled();
    if (deadline.expired()) throw Error(Reason::call_timeout, "the answer was not read before the call's deadline");
}

}  // namespace

Client::Client(Settings settings, const Clock& clock, std::unique_ptr<net::Transport> transport, Waiter& waiter,
               UnitRandom random)
    : credentials_(std::move(settings.credentials)),
      settings_(std::move(settings)),
      clock_(clock),
      transport_(std::move(transport)),
      observer_(clock, settings_.endpoints.size(), settings_.warnings),
      attempts_(settings_, credentials_, observer_, clock, waiter, std::move(random),
                [this](const net::Endpoint& endpoint) { return transport_->check_connect(endpoint); }),
      executor_(ExecutorLimits{.threads_max = settings_.async_threads,
                               .calls_max = settings_.async_calls_max,
                               .stack_bytes = settings_.transport.thread_stack_bytes}) {}

Milliseconds Client::timeout_of(const codec::Params& params) const {
    if (!params.timeout_ms) return settings_.timeout;
    if (*params.timeout_ms < 1 || *params.timeout_ms > kTimeoutMax) {
        throw Error(Reason::invalid_argument, "the timeout of a call must be between 1 and 600000 milliseconds");
    }
    return Milliseconds{*params.timeout_ms};
}

std::string Client::request_id_of(const codec::Params& params) const {
    if (params.request_id && !is_request_id(*params.request_id)) {
        throw Error(Reason::invalid_argument, "a request id has 1 to 36 visible ASCII characters");
    }
    if (!settings_.request_id_header) return {};
    return params.request_id ? *params.request_id : make_request_id();
}

PreparedCall Client::prepare(std::string_view operation, const codec::Params& params) {
    const catalogue::Operation& row = operation_named(operation);
    try {
        const Milliseconds timeout = timeout_of(params);
        codec::validate(row, params);
        if (asks_for_events(row, params)) throw answers_in_events(row);
        const MarkedParams marked(row, params, settings_.message_random);
        PreparedCall call{&row, codec::encode(row, marked.params()), timeout, request_id_of(params), marked.is_marked()};
        call.idempotent = is_idempotent(row, params);
        call.rates = attempts_.limiter().claims(row, params);
        return call;
    } catch (Error& error) {
        error.info().operation = row.id;
        CallWatch(observer_, &row, row.id).failed(error.info());
        throw;
    }
}

PreparedCall Client::prepare_raw(codec::EncodedCall call, const codec::Params& options) {
    PreparedCall prepared{nullptr, std::move(call), {}, {}};
    try {
        prepared.timeout = timeout_of(options);
        prepared.request_id = request_id_of(options);
    } catch (Error& error) {
        error.info().operation = prepared.name();
        CallWatch(observer_, nullptr, prepared.name()).failed(error.info());
        throw;
    }
    return prepared;
}

codec::Result Client::call(std::string_view operation, const codec::Params& params) {
    const CallsInFlight::Entry entry(*in_flight_);  // the first of all, and so the last to go
    const SteadyTime begun = clock_.now();
    return perform_here(prepare(operation, params), params, begun);
}

codec::Result Client::call_raw(const codec::EncodedCall& call, const codec::Params& options) {
    const CallsInFlight::Entry entry(*in_flight_);
    const SteadyTime begun = clock_.now();
    return perform_here(prepare_raw(call, options), options, begun);
}

codec::Result Client::perform_here(const PreparedCall& call, const codec::Params& options, SteadyTime begun) {
    Cancellation cancellation(Cancellation::Wake::in_steps, &in_flight_->closing());
    cancellation.set_question(options.interrupt);
    CallWatch watch(observer_, call.operation, call.name());
    return perform(call, Deadline(clock_, begun + call.timeout, &cancellation), watch);
}

codec::Result Client::perform(const PreparedCall& call, const Deadline& deadline, CallWatch& watch) {
    Job job{call.name(), call.path(), call.idempotent, call.encoded, deadline, call.request_id, call.marked};
    job.rates = call.rates;
    try {
        return exchange(job, watch);
    } catch (Error& error) {
        ErrorInfo& info = error.info();
        info.operation = call.name();
        if (info.reason == Reason::canceled && in_flight_->closing().is_requested()) {
            info.message += "; the client is being freed";
        }
        watch.failed(info);
        throw;
    }
}

std::shared_ptr<AsyncCall> Client::make_call(PreparedCall call, AsyncCall::Done done) {
    const auto perform_it = [this](const PreparedCall& one, const Deadline& deadline, CallWatch& watch) {
        return perform(one, deadline, watch);
    };
    return std::make_shared<AsyncCall>(*in_flight_, observer_, clock_, std::move(call), perform_it, std::move(done));
}

std::shared_ptr<AsyncCall> Client::begin_call(std::string_view operation, const codec::Params& params,
                                              AsyncCall::Done done) {
    return make_call(prepare(operation, params), std::move(done));
}

std::shared_ptr<AsyncCall> Client::begin_call_raw(codec::EncodedCall call, const codec::Params& options,
                                                  AsyncCall::Done done) {
    return make_call(prepare_raw(std::move(call), options), std::move(done));
}

void Client::start(const std::shared_ptr<AsyncCall>& call) {
    try {
        executor_.submit(call);
    } catch (const Error& error) {
        ErrorInfo info = call->described(error);
        call->was_refused(info);
        throw Error(std::move(info));
    }
}

void Client::close(std::shared_ptr<void> owner) noexcept {
    if (NoFork::has_ended()) {  // nothing ends any more, nor is anything to be said to servers
        [[maybe_unused]] const auto* const given_up = new (std::nothrow) std::shared_ptr<void>(std::move(owner));
        return;
    }
    in_flight_->refuse();
    executor_.cancel_all();
    in_flight_->drain(std::move(owner));
}

std::unique_ptr<EventStream> Client::events(std::string_view operation, const codec::Params& params) {
    const catalogue::Operation& row = operation_named(operation);
    try {
        if (row.events.empty()) {
            throw Error(Reason::invalid_argument, std::string(row.id) + " does not answer in events");
        }
        codec::Params asking = params;
        if (params.find(row.events) == nullptr) asking.set(row.events, true);
        codec::validate(row, asking);
        if (!asks_for_events(row, asking)) {
            throw Error(Reason::invalid_argument, std::string(row.id) + ": '" + std::string(row.events) +
                                                      "' cannot be false when events are asked for");
        }
        EventTimes times{timeout_of(params), std::nullopt};
        if (params.timeout_ms) times.total = times.to_head;
        auto stream = std::make_unique<EventStream>(*this, row, codec::encode(row, asking),
                                                    attempts_.limiter().claims(row, asking), times,
                                                    request_id_of(params));
        stream->set_question(params.interrupt);
        return stream;
    } catch (Error& error) {
        error.info().operation = row.id;
        throw;
    }
}

std::string Client::preview(std::string_view operation, const codec::Params& params, std::string_view nonce,
                            std::int64_t timestamp_ms) const {
    const catalogue::Operation& row = operation_named(operation);
    try {
        return previewed(row, params, nonce, timestamp_ms);
    } catch (Error& error) {
        error.info().operation = row.id;
        throw;
    }
}

std::string Client::previewed(const catalogue::Operation& row, const codec::Params& params, std::string_view nonce,
                              std::int64_t timestamp_ms) const {
    codec::validate(row, params);
    if (!is_visible_ascii(nonce)) {
        throw Error(Reason::invalid_argument, "a nonce is visible ASCII without spaces");
    }
    if (timestamp_ms < 0) throw Error(Reason::invalid_argument, "a timestamp is not negative");
    timeout_of(params);
    const std::string own_nonce = nonce.empty() ? make_nonce() : std::string(nonce);
    const std::string request_id = request_id_of(params);
    const Attempt attempt{own_nonce, timestamp_ms == 0 ? clock_.unix_time_ms() : timestamp_ms, request_id};
    const MarkedParams marked(row, params, settings_.message_random);
    return sign_request(settings_, *credentials_.get(), attempts_.domains().preferred().authority(),
                        codec::encode(row, marked.params()), attempt)
        .bytes;
}

std::string Client::endpoints() const {
    return endpoints_json(attempts_.domains().report(), settings_.endpoint_choice, clock_.unix_time_ms());
 }

std::string Client::rate_limits() const { return attempts_.limiter().report(); }

std::string Client::stats() {
    std::vector<std::string_view> names;
    for (std::size_t i = 0; i < attempts_.domains().size(); ++i) names.push_back(attempts_.domains().name(i));
    return observer_.statistics.json(names, transport_->connections(), executor_.counts());
}

void Client::set_credentials(std::optional<std::string_view> app_key, std::string_view app_secret) {
    const std::shared_ptr<const Credentials> old = credentials_.get();
    Credentials next = checked_credentials(app_key.value_or(old->app_key), app_secret);
    const bool is_other_key = next.app_key != old->app_key;
    credentials_.set(std::move(next));
    observer_.credentials_changed(is_other_key);
}

void Client::run(Job& job, const Attempts::Send& send) {
    try {
        attempts_.run(job, send);
    } catch (const Error& error) {
        rethrow(job, error);
    } catch (const std::bad_alloc&) {
        rethrow(job, Error(Reason::out_of_memory, "no memory for the call"));
    }
}

codec::Result Client::exchange(Job& job, CallWatch& watch) {
    job.counters = &watch.counters();
    codec::Result result;
    const auto send = [&](const net::Endpoint& endpoint, std::string_view request, const net::Limits& limits) {
        decode(job, transport_->exchange(endpoint, request, limits), result);
        job.http_status = result.http_status;
    };
    run(job, std::ref(send));  // by reference, which takes no memory
    watch.succeeded(job.attempts, result.already_accepted, job.request_id);
    return result;
}

void Client::decode(const Job& job, net::Response response, codec::Result& result) const {
    if (!is_usual_type(response.content_type)) redact_own(response.content_type, job);  // messages quote it
    try {
        result = codec::decode_answer(job.path, response.status, response.content_type, std::move(response.body),
                                      [&job] { check_time(job.deadline); });
        result.request_id = std::string(job.request_id);
        result.domain = std::string(job.domain);
        result.attempts = job.attempts;
    } catch (Error& error) {
        if (is_repeat_refused(job, error.info())) {
            result = accepted_before(job, std::move(error.info()));
            return;
        }
        error.info().phase = Phase::body;
        error.info().retry_after_ms = retry_after_ms(response, error.info().http_status);
        if (error.info().reason != Reason::api_code && !is_too_fast(error.info())) error.info().maybe_delivered = true;
        throw;
    } catch (const std::bad_alloc&) {
        Error error(Reason::out_of_memory, "no memory to read the answer");
        error.info().phase = Phase::body;
        error.info().http_status = response.status;
        error.info().maybe_delivered = true;
        throw error;
    }
}

// What a refusal as too fast, or for a while, says of when to come again.
std::int64_t Client::retry_after_ms(const net::Response& response, std::int32_t http_status) const {
    if (response.retry_after.empty() || (http_status != 429 && http_status != 503)) return 0;
    const auto wait = net::parse_retry_after(response.retry_after, clock_.unix_time_ms());
    return wait.value_or(Milliseconds{0}).count();
}

bool Client::is_repeat_refused(const Job& job, const ErrorInfo& info) const {
    return job.marked && job.maybe_delivered && info.reason == Reason::api_code &&
           info.api_code == settings_.message_random_duplicate_code;
}

void Client::redact_own(std::string& text, const Job& job) const {
    const std::shared_ptr<const Credentials> current = credentials_.get();  // may be others than those of the job
    for (const Credentials* const own : {job.credentials.get(), current.get()}) {
        if (own == nullptr) continue;
        redact(text, own->app_secret.view());
        redact(text, own->app_secret_in_json.view());
    }
    if (job.signature) redact(text, {job.signature->data(), job.signature->size()});
}

void Client::rethrow(const Job& job, Error error) const {
    error = settled(std::move(error),
                    {job.idempotent, job.marked, job.maybe_delivered, job.unanswered, job.is_answering});
    ErrorInfo& info = error.info();
    info.request_id = job.request_id;
    info.attempts = job.attempts;
    if (info.domain.empty()) info.domain = job.domain;
    if (info.reason == Reason::api_code ||
        info.cause == Reason::api_code) {  // the only message with words of the service
        redact_own(info.message, job);
        redact_own(info.answer, job);
        shorten(info.message);
    }
    throw error;
}

}  // namespace rongcloud::client
