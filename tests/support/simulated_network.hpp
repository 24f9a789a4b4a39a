// A network of domains that are well or ill as a test says, on a clock that stands still otherwise: no sockets, no
// waiting. It knows what arrived where, which a client can only guess.
#pragma once

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/net/transport.hpp"
#include "tests/support/manual_clock.hpp"

namespace rongcloud::test {

// What a domain does to a request. The order matters: from `lost_answer` on the request arrives.
enum class Fault {
    no_name,
    refused,
    black_hole,    // connecting takes for ever
    slow_connect,  // connecting takes 15 s, and all is well then; not one of kAllFaults
    wrong_certificate,
    lost_request,  // the connection breaks before a byte is out
    lost_answer,   // the service does it, then the connection breaks
    silence,       // the service does it, and no answer comes
    bad_gateway,   // a proxy's page; the service may have done it
    error_page,    // HTTP 500 without the service's JSON
    cut_answer,
    none,
    refusal,       // HTTP 400 with a code of the service
    rate_limited,  // HTTP 429 with a code: turned away before anything is done
    overloaded,    // HTTP 503 with the service's JSON
    broken,        // HTTP 500 with the service's JSON
};
inline constexpr std::array kAllFaults{
    Fault::no_name,     Fault::refused, Fault::black_hole,   Fault::wrong_certificate, Fault::lost_request,
    Fault::lost_answer, Fault::silence, Fault::bad_gateway,  Fault::error_page,        Fault::cut_answer,
    Fault::none,        Fault::refusal, Fault::rate_limited, Fault::overloaded,        Fault::broken};

inline bool arrives(Fault fault) { return fault >= Fault::lost_answer && fault != Fault::rate_limited; }

inline std::string header_of(const std::string &request, const std::string &name) {
    const std::size_t at = request.find("\r\n" + name + ": ");
    if (at == std::string::npos) return "";
    const std::size_t start = at + name.size() + 4;
    return request.substr(start, request.find("\r\n", start) - start);
}

inline std::string form_value(const std::string &request, const std::string &name) {
    const std::string body = "&" + request.substr(request.find("\r\n\r\n") + 4);
    const std::size_t at = body.find("&" + name + "=");
    if (at == std::string::npos) return "";
    const std::size_t start = at + name.size() + 2;
    return body.substr(start, body.find('&', start) - start);
}

class SimulatedNetwork {
public:
    struct Attempt {
        std::string domain;
        std::string nonce;
        std::string request_id;
        std::string mark;  // msgRandom
        Milliseconds at{0};
        bool arrived = false;
        bool turned_away = false;  // by the rate limit
    };
    static constexpr Milliseconds kRoundTrip{20};

    explicit SimulatedNetwork(ManualClock &clock) : clock_(clock) {}

    // From `at` on, or always.
    void set(const std::string &domain, Fault fault, Milliseconds at = Milliseconds{0}) { plans_[domain][at] = fault; }
    Fault fault(const std::string &domain) const {
        const auto plan = plans_.find(domain);
        if (plan == plans_.end()) return Fault::none;
        const auto after = plan->second.upper_bound(clock_.elapsed);
        return after == plan->second.begin() ? Fault::none : std::prev(after)->second;
    }
    // Whether `domain` was without fault all the time from `start` until now.
    bool was_well_since(const std::string &domain, Milliseconds start) const {
        const auto plan = plans_.find(domain);
        if (plan == plans_.end()) return true;
        Fault before = Fault::none;
        for (const auto &[at, fault] : plan->second) {
            if (at > start && (before != Fault::none || (at <= clock_.elapsed && fault != Fault::none))) return false;
            if (at > clock_.elapsed) return true;
            before = fault;
        }
        return before == Fault::none;
    }
    std::size_t arrivals(const std::string &domain = "") const {
        return static_cast<std::size_t>(std::ranges::count_if(attempts, [&](const Attempt &attempt) {
            return attempt.arrived && (domain.empty() || attempt.domain == domain);
        }));
    }

    net::Response exchange(const std::string &domain, const std::string &request, const net::Limits &limits) {
        const Fault fault = this->fault(domain);
        attempts.push_back({domain, header_of(request, "Nonce"), header_of(request, "X-Request-ID"),
                            form_value(request, "msgRandom"), clock_.elapsed, false});
        pass(kRoundTrip / 2, Reason::connect_timeout, Phase::connect, limits.connect_timeout, limits, false);
        if (fault == Fault::no_name) fail(Reason::name_not_found, Phase::resolve, false);
        if (fault == Fault::refused) fail(Reason::connection_refused, Phase::connect, false);
        if (fault == Fault::wrong_certificate) fail(Reason::certificate_host_mismatch, Phase::tls, false);
        if (fault == Fault::black_hole)
            wait_for_ever(Reason::connect_timeout, Phase::connect, limits.connect_timeout, limits, false);
        if (fault == Fault::slow_connect) {
            pass(Milliseconds{15000}, Reason::connect_timeout, Phase::connect, limits.connect_timeout, limits, false);
        }
        if (fault == Fault::lost_request) fail(Reason::connection_reset, Phase::send, false);
        attempts.back().arrived = arrives(fault);
        attempts.back().turned_away = fault == Fault::rate_limited;
        if (fault == Fault::silence)
            wait_for_ever(Reason::response_timeout, Phase::wait, response_timeout, limits, true);
        pass(kRoundTrip / 2, Reason::response_timeout, Phase::wait, response_timeout, limits, true);
        if (fault == Fault::lost_answer) fail(Reason::connection_reset, Phase::wait, true);
        if (fault == Fault::cut_answer) fail(Reason::body_truncated, Phase::body, true);
        net::Response response = answer(fault, attempts.back().mark);
        response.retry_after = retry_after;
        return response;
    }

    inline std::shared_ptr<const net::ConnectCheck> check(const std::string &domain);

    std::vector<Attempt> attempts;
    int checks = 0;
    std::string refusal_text = "no";
    std::string retry_after;  // of every answer
    Milliseconds response_timeout{8000};
    int duplicate_code = 0;  // by which a mark that was seen is refused; 0: it is not

private:
    net::Response answer(Fault fault, const std::string &mark) {
        const std::string json = "application/json";
        switch (fault) {
            case Fault::bad_gateway: return {502, "text/html", "<html>"};
            case Fault::error_page: return {500, "text/html", "<html>"};
            case Fault::refusal: return {400, json, R"({"code":1002,"errorMessage":")" + refusal_text + R"("})"};
            case Fault::rate_limited: return {429, json, R"({"code":1008,"errorMessage":"slower"})"};
            case Fault::overloaded: return {503, json, R"({"code":1000,"errorMessage":"busy"})"};
            case Fault::broken: return {500, json, R"({"code":1000,"errorMessage":"oops"})"};
            default: break;
        }
        const bool is_known = !mark.empty() && std::ranges::count_if(attempts, [&](const Attempt &attempt) {
                                                   return attempt.arrived && attempt.mark == mark;
                                               }) > 1;
        if (is_known && duplicate_code != 0) {
            return {400, json, "{\"code\":" + std::to_string(duplicate_code) + "}"};
        }
        return {200, json, R"({"code":200,"token":"t"})"};
    }

    // `time` goes by, unless a limit ends the attempt before.
    void pass(Milliseconds time, Reason reason, Phase phase, Milliseconds own, const net::Limits &limits, bool left) {
        if (time >= std::min(own, limits.deadline.remaining())) wait_for_ever(reason, phase, own, limits, left);
        clock_.elapsed += time;
    }
    [[noreturn]] void wait_for_ever(Reason reason, Phase phase, Milliseconds own, const net::Limits &limits,
                                    bool left) {
        const Milliseconds all = limits.deadline.remaining();
        clock_.elapsed += std::min(own, all);
        fail(own < all ? reason : Reason::call_timeout, phase, left);
    }
    [[noreturn]] static void fail(Reason reason, Phase phase, bool left) {
        Error error(reason, "simulated");
        error.info().phase = phase;
        error.info().maybe_delivered = left;
        throw error;
    }

    ManualClock &clock_;
    std::map<std::string, std::map<Milliseconds, Fault>> plans_;
};

// Ends when the clock says so, by what the domain had when it began.
class SimulatedCheck final : public net::ConnectCheck {
public:
    SimulatedCheck(const ManualClock &clock, Fault fault) : clock_(clock), began_(clock.elapsed), fault_(fault) {}

    std::optional<Reason> outcome() const override {
        const bool is_lost = fault_ == Fault::black_hole || fault_ == Fault::slow_connect;
        const Milliseconds takes = is_lost ? net::TransportOptions{}.connect_timeout : SimulatedNetwork::kRoundTrip / 2;
        if (clock_.elapsed < began_ + takes) return std::nullopt;
        if (is_lost) return Reason::connect_timeout;
        if (fault_ == Fault::no_name) return Reason::name_not_found;
        if (fault_ == Fault::refused) return Reason::connection_refused;
        return fault_ == Fault::wrong_certificate ? Reason::certificate_host_mismatch : Reason::none;
    }

private:
    const ManualClock &clock_;
    const Milliseconds began_;
    const Fault fault_;
};

inline std::shared_ptr<const net::ConnectCheck> SimulatedNetwork::check(const std::string &domain) {
    ++checks;
    return std::make_shared<SimulatedCheck>(clock_, fault(domain));
}

class SimulatedTransport final : public net::Transport {
public:
    explicit SimulatedTransport(SimulatedNetwork &network) : network_(network) {}

    net::Response exchange(const net::Endpoint &endpoint, std::string_view request,
                           const net::Limits &limits) override {
        return network_.exchange(endpoint.authority(), std::string(request), limits);
    }
    std::unique_ptr<net::ResponseStream> open(const net::Endpoint &, std::string_view, const net::Limits &) override {
        throw std::logic_error("not simulated");
    }
    std::shared_ptr<const net::ConnectCheck> check_connect(const net::Endpoint &endpoint) override {
        return network_.check(endpoint.authority());
    }

private:
    SimulatedNetwork &network_;
};

}  // namespace rongcloud::test
