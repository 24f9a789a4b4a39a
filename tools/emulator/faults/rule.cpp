#include "tools/emulator/faults/rule.hpp"

#include <Poco/JSON/Parser.h>
#include <Poco/StringTokenizer.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "core/base/random.hpp"
#include "core/catalogue/table.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Object;

constexpr std::array<std::string_view, 11> kKinds{"latency",  "refuse", "blackhole", "silence",           "reset", "close",
                                                  "truncate", "drip",   "garbage",   "wrong_certificate", "status"};
constexpr std::array<std::string_view, 8> kPhases{"accept",       "tls",         "tls_done",    "request_head",
                                                  "request_body", "answer_head", "answer_body", "after_answer"};
constexpr std::array<std::string_view, kWrongCertificates> kCertificates{"other_host", "expired", "self_signed"};
constexpr std::array<std::string_view, 2> kFormats{"json", "html"};
constexpr std::int64_t kLongest_ms = 24LL * 3600 * 1000;
constexpr std::int64_t kMostOften = 1'000'000'000'000;
constexpr std::int64_t kDrip_ms = 20;

enum Phases : unsigned {  // bit n: phase n
    in_accept = 1U << 0U,
    in_tls = 1U << 1U,
    in_tls_done = 1U << 2U,
    in_request = 3U << 3U,
    in_answer_head = 1U << 5U,
    in_answer = 3U << 5U,
    in_pause = 1U << 7U,
};

struct KindRow {
    FaultPhase usual;
    unsigned allowed;
};

KindRow row_of(FaultKind kind) {
    switch (kind) {
        case FaultKind::latency:
        case FaultKind::silence: return {FaultPhase::request_body, in_accept | in_tls | in_tls_done | in_request | in_answer};
        case FaultKind::refuse:
        case FaultKind::blackhole: return {FaultPhase::accept, in_accept};
        case FaultKind::reset:
        case FaultKind::close:
            return {FaultPhase::request_body, in_accept | in_tls | in_tls_done | in_request | in_answer | in_pause};
        case FaultKind::truncate:
        case FaultKind::drip: return {FaultPhase::answer_body, in_answer};
        case FaultKind::garbage: return {FaultPhase::answer_head, in_accept | in_tls | in_answer};
        case FaultKind::wrong_certificate: return {FaultPhase::tls, in_tls};
        case FaultKind::status: return {FaultPhase::answer_head, in_answer_head};
    }
    return {FaultPhase::request_body, 0};
}

std::string list(std::span<const std::string_view> names) {
    std::string text;
    for (const std::string_view name : names) text += (text.empty() ? "" : ", ") + std::string(name);
    return text;
}

// Takes members out one by one; whatever is left is unknown.
class Reader {
public:
    explicit Reader(const Object& object) : object_(object) {}

    bool has(const std::string& name) const { return object_.has(name); }

    std::string text(const std::string& name) {
        if (!take(name)) return {};
        const Poco::Dynamic::Var value = object_.get(name);
        if (!value.isString()) throw FaultError(name + " must be text");
        return value.extract<std::string>();
    }
    std::int64_t number(const std::string& name, std::int64_t fallback, std::int64_t least, std::int64_t most) {
        if (!take(name)) return fallback;
        const Poco::Dynamic::Var value = object_.get(name);
        if (!value.isInteger() || value.isBoolean()) throw FaultError(name + " must be a whole number");
        const auto number = value.convert<std::int64_t>();
        if (number < least || number > most) {
            throw FaultError(name + " must be from " + std::to_string(least) + " to " + std::to_string(most));
        }
        return number;
    }
    double share(const std::string& name, double fallback) {
        if (!take(name)) return fallback;
        const Poco::Dynamic::Var value = object_.get(name);
        const double number = value.isNumeric() && !value.isBoolean() ? value.convert<double>() : -1;
        if (!(number > 0 && number <= 1)) throw FaultError(name + " must be above 0 and at most 1");
        return number;
    }
    bool flag(const std::string& name, bool fallback) {
        if (!take(name)) return fallback;
        const Poco::Dynamic::Var value = object_.get(name);
        if (!value.isBoolean()) throw FaultError(name + " must be true or false");
        return value.extract<bool>();
    }
    std::size_t choice(const std::string& name, std::size_t fallback, std::span<const std::string_view> choices) {
        const std::string chosen = text(name);
        if (chosen.empty()) return fallback;
        const auto found = std::ranges::find(choices, chosen);
        if (found == choices.end()) throw FaultError(name + " must be one of " + list(choices));
        return static_cast<std::size_t>(found - choices.begin());
    }
    void finish(FaultKind kind) const {
        for (const std::string& name : object_.getNames()) {
            if (std::ranges::find(taken_, name) == taken_.end()) {
                throw FaultError("'" + name + "' means nothing for " + std::string(name_of(kind)));
            }
        }
    }

private:
    bool take(const std::string& name) {
        taken_.push_back(name);
        return object_.has(name);
    }

    const Object& object_;
    std::vector<std::string> taken_;
};

void check_operation(const std::string& wanted) {
    FaultRule probe;
    probe.operation = wanted;
    const auto known = [&](const catalogue::Operation& operation) { return probe.matches("https", operation.id); };
    if (!wanted.empty() && std::ranges::none_of(catalogue::operations(), known)) {
        throw FaultError("no operation is named '" + wanted + "'");
    }
}

// A rule that describe() has written can be read again.
void skip_counters(Reader& reader) {
    for (const char* name : {"id", "matched", "struck"}) reader.number(name, 0, 0, kMostOften);
    reader.flag("active", true);
}

void read_status(Reader& reader, FaultRule& rule) {
    rule.http_status = static_cast<int>(reader.number("http_status", 503, 400, 599));
    rule.html = reader.choice("format", rule.http_status >= 500 ? 1 : 0, kFormats) == 1;
    const int usual = rule.http_status == 429 ? 1008 : rule.http_status == 401 ? 1004 : 1000;
    rule.code = reader.number("code", usual, 0, 1'000'000);
}

void read_repetition(Reader& reader, FaultRule& rule) {
    rule.count = static_cast<std::uint64_t>(reader.number("count", 0, 1, kMostOften));
    rule.after = static_cast<std::uint64_t>(reader.number("after", 0, 0, kMostOften));
    rule.every = static_cast<std::uint64_t>(reader.number("every", 1, 1, kMostOften));
    rule.probability = reader.share("probability", 1);
    const std::int64_t seed = reader.number("seed", random_positive() % kMostOften, 0, kMostOften);
    rule.seed = static_cast<std::uint64_t>(seed);
}

// Only the operation of a request that is read to its end can be carried out.
void read_done(Reader& reader, FaultRule& rule) {
    if (rule.of_connection() || rule.phase == FaultPhase::request_head || rule.kind == FaultKind::latency ||
        rule.phase == FaultPhase::after_answer) {
        rule.done = rule.kind == FaultKind::latency || rule.phase == FaultPhase::after_answer;
        return;
    }
    rule.done = reader.flag("done", rule.kind != FaultKind::status);
}

// "true", "12" and "0.5" are what they look like in JSON.
Poco::Dynamic::Var typed(const std::string& text) {
    if (text == "true" || text == "false") return text == "true";
    const char* end = text.data() + text.size();
    std::int64_t number = 0;
    if (std::from_chars(text.data(), end, number).ptr == end && !text.empty()) return number;
    double share = 0;
    if (std::from_chars(text.data(), end, share).ptr == end && !text.empty()) return share;
    return text;
}

}  // namespace

std::string_view name_of(FaultKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

bool FaultRule::matches(std::string_view listener_name, std::string_view operation_id) const {
    if (listener.empty() ? !listener_name.starts_with("https") : listener != listener_name) return false;
    if (operation.empty()) return true;
    if (!operation.ends_with('*')) return operation == operation_id;
    return operation_id.starts_with(std::string_view(operation).substr(0, operation.size() - 1));
}

FaultRule parse_rule(const Object& object) {
    Reader reader(object);
    if (!reader.has("kind")) throw FaultError("kind is missing: one of " + list(kKinds));
    FaultRule rule;
    rule.kind = static_cast<FaultKind>(reader.choice("kind", 0, kKinds));
    const KindRow row = row_of(rule.kind);
    rule.phase = static_cast<FaultPhase>(reader.choice("phase", static_cast<std::size_t>(row.usual), kPhases));
    if ((row.allowed & 1U << static_cast<unsigned>(rule.phase)) == 0) {
        throw FaultError(std::string(name_of(rule.kind)) + " is not possible in the phase " +
                         std::string(kPhases[static_cast<std::size_t>(rule.phase)]));
    }
    rule.listener = reader.text("listener");
    skip_counters(reader);
    if (!rule.of_connection()) {
        rule.operation = reader.text("operation");
        check_operation(rule.operation);
    } else if (reader.has("operation")) {
        throw FaultError("no operation is known yet in the phases accept, tls and tls_done");
    }
    if (rule.is_state()) rule.duration_ms = reader.number("duration_ms", 0, 1, kLongest_ms);
    else read_repetition(reader, rule);
    const bool delays = rule.kind == FaultKind::latency || rule.kind == FaultKind::drip ||
                        rule.phase == FaultPhase::after_answer;
    if (rule.kind == FaultKind::latency && !reader.has("delay_ms")) throw FaultError("latency needs delay_ms");
    if (delays) rule.delay_ms = reader.number("delay_ms", rule.kind == FaultKind::drip ? kDrip_ms : 0, 0, kLongest_ms);
    if (rule.kind == FaultKind::status) read_status(reader, rule);
    if (rule.kind == FaultKind::wrong_certificate) {
        rule.certificate = static_cast<WrongCertificate>(reader.choice("certificate", 0, kCertificates));
    }
    read_done(reader, rule);
    reader.finish(rule.kind);
    return rule;
}

FaultRule parse_rule(const std::string& text) {
    Object object;
    for (const std::string& part : Poco::StringTokenizer(text, ",", Poco::StringTokenizer::TOK_TRIM)) {
        const std::size_t sign = part.find('=');
        if (sign == std::string::npos) throw FaultError("'" + part + "' is not NAME=VALUE");
        object.set(part.substr(0, sign), typed(part.substr(sign + 1)));
    }
    return parse_rule(object);
}

std::vector<FaultRule> parse_rules(const std::string& json) {
    std::vector<FaultRule> rules;
    try {
        Poco::Dynamic::Var content = Poco::JSON::Parser().parse(json);
        if (content.type() == typeid(Object::Ptr)) content = content.extract<Object::Ptr>()->get("faults");
        for (const Poco::Dynamic::Var& rule : *content.extract<Poco::JSON::Array::Ptr>()) {
            rules.push_back(parse_rule(*rule.extract<Object::Ptr>()));
        }
    } catch (const Poco::Exception&) {
        throw FaultError("not a JSON list of rules, each an object");
    }
    return rules;
}

Object::Ptr describe(const FaultRule& rule) {
    Object::Ptr content = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    content->set("id", rule.id);
    content->set("kind", std::string(name_of(rule.kind)));
    content->set("phase", std::string(kPhases[static_cast<std::size_t>(rule.phase)]));
    if (!rule.listener.empty()) content->set("listener", rule.listener);
    if (!rule.operation.empty()) content->set("operation", rule.operation);
    if (rule.count != 0) content->set("count", rule.count);
    if (rule.after != 0) content->set("after", rule.after);
    if (rule.every != 1) content->set("every", rule.every);
    if (rule.probability < 1) content->set("probability", rule.probability).set("seed", rule.seed);
    if (rule.delay_ms != 0) content->set("delay_ms", rule.delay_ms);
    if (rule.duration_ms != 0) content->set("duration_ms", rule.duration_ms);
    if (rule.kind == FaultKind::status) {
        content->set("http_status", rule.http_status).set("format", std::string(kFormats[rule.html ? 1 : 0]));
        content->set("code", rule.code);
    }
    if (rule.kind == FaultKind::wrong_certificate) {
        content->set("certificate", std::string(kCertificates[static_cast<std::size_t>(rule.certificate)]));
    }
    const bool chooses = rule.phase >= FaultPhase::request_body && rule.phase <= FaultPhase::answer_body;
    if (chooses && rule.kind != FaultKind::latency) content->set("done", rule.done);
    return content;
}

}  // namespace rongcloud::emulator
