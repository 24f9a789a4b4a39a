#include <memory>

#include "benchmarks/encode_decode/cases.hpp"
#include "core/catalogue/table.hpp"
#include "core/client/limiter.hpp"

namespace rongcloud::benchmarks {

namespace {

// A limit that is never reached, but whose window is full of what was taken.
struct Limited {
    Limited() : limiter(settings(), Clock::system(), Waiter::system()) {
        params.set("fromUserId", std::string("u1"));
        for (int i = 0; i < 10; ++i) params.add_text("toUserId", "user" + std::to_string(i));
    }
    static client::RateLimitSettings settings() { return {client::RateLimitMode::wait, false, 10000000000, 100}; }
    void take() {
        const client::RateClaims claims = limiter.claims(*operation, params);
        keep(limiter.take(claims, Deadline(Clock::system(), Milliseconds{1000})));
    }

    const catalogue::Operation* operation = catalogue::find_operation("message.send_private");
    codec::Params params;
    client::Limiter limiter;
};

}  // namespace

std::vector<Case> limiting_cases() {
    const auto limited = std::make_shared<Limited>();
    return {{"take_turn", [limited] { limited->take(); }}};
}

}  // namespace rongcloud::benchmarks
