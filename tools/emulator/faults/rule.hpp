// One fault: which connections or requests it strikes, how often, and what it does to them.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::emulator {

// A rule that cannot be understood; the message says what is wrong with it.
class FaultError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

enum class FaultKind {
    latency,
    refuse,     // a state of the listener: connections are refused
    blackhole,  // a state of the listener: nothing is answered, not even a connection attempt
    silence,
    reset,
    close,
    truncate,
    drip,
    garbage,
    wrong_certificate,
    status,
};

// In the order in which a connection goes through them.
enum class FaultPhase { accept, tls, tls_done, request_head, request_body, answer_head, answer_body, after_answer };

enum class WrongCertificate { other_host, expired, self_signed };
inline constexpr std::size_t kWrongCertificates = 3;

struct FaultRule {
    std::uint64_t id = 0;  // given by the plan
    FaultKind kind = FaultKind::reset;
    FaultPhase phase = FaultPhase::request_body;
    std::string operation;            // catalogue id, or its beginning and '*'; empty: any
    std::string listener;             // empty: every HTTPS listener
    std::uint64_t count = 0;          // strikes at most so often; 0: no limit
    std::uint64_t after = 0;          // the first so many that match are spared
    std::uint64_t every = 1;          // then one of so many is struck
    double probability = 1;
    std::uint64_t seed = 0;
    std::int64_t delay_ms = 0;        // latency, or the time between two bytes of a drip
    std::int64_t duration_ms = 0;     // of refuse and blackhole; 0: until the rule is removed
    bool done = true;                 // the operation is carried out all the same
    int http_status = 503;
    std::int64_t code = 0;            // of the service's JSON
    bool html = true;                 // a status comes with HTML, otherwise with the service's JSON
    WrongCertificate certificate = WrongCertificate::other_host;

    bool is_state() const { return kind == FaultKind::refuse || kind == FaultKind::blackhole; }
    bool of_connection() const { return phase <= FaultPhase::tls_done; }
    bool matches(std::string_view listener_name, std::string_view operation_id) const;
};

std::string_view name_of(FaultKind kind);

// The members are those of the rules in the README. All three throw FaultError.
FaultRule parse_rule(const Poco::JSON::Object& object);
FaultRule parse_rule(const std::string& text);  // "kind=reset,operation=message.*,count=1"
std::vector<FaultRule> parse_rules(const std::string& json);  // a list, or an object with the list as "faults"

// All members that mean something for this kind.
Poco::JSON::Object::Ptr describe(const FaultRule& rule);

}  // namespace rongcloud::emulator
