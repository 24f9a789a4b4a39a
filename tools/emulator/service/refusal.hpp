// A request that is not granted: the code, the HTTP status that goes with it, and why.
#pragma once

#include <cstdint>
#include <exception>
#include <string>

namespace rongcloud::emulator {

class Refusal : public std::exception {
public:
    // The HTTP status is the catalogue's for `code`; 400 when it does not know one.
    Refusal(std::int32_t code, std::string message);
    Refusal(std::int32_t code, std::int32_t http_status, std::string message)
        : code_(code), http_status_(http_status), message_(std::move(message)) {}

    const char* what() const noexcept override { return message_.c_str(); }
    std::int32_t code() const noexcept { return code_; }
    std::int32_t http_status() const noexcept { return http_status_; }

private:
    std::int32_t code_;
    std::int32_t http_status_;
    std::string message_;
};

// Codes of the service that the emulator answers; their meaning is in the catalogue.
namespace code {
constexpr std::int32_t user_not_found = 400;
constexpr std::int32_t not_found = 404;
constexpr std::int32_t method_not_allowed = 405;
constexpr std::int32_t server_error = 1000;
constexpr std::int32_t parameter_error = 1002;
constexpr std::int32_t signature_error = 1004;
constexpr std::int32_t too_long = 1005;
constexpr std::int32_t user_quota = 2007;
constexpr std::int32_t subscription_parameter = 26001;
constexpr std::int32_t subscribers_quota = 26021;
constexpr std::int32_t subscriptions_quota = 26022;
constexpr std::int32_t stream_not_found = 29002;
constexpr std::int32_t stream_idle = 29003;
constexpr std::int32_t stream_too_old = 29004;
constexpr std::int32_t stream_too_large = 29006;
}  // namespace code

}  // namespace rongcloud::emulator
