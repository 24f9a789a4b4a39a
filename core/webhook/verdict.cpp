#include "core/webhook/verdict.hpp"

#include <array>

namespace rongcloud::webhook {

namespace {

struct VerdictRow {
    std::string_view name;
    std::int32_t http_status;
    Reason reason;
};

// 401 for what has no valid signature, as for any caller that is not known.
constexpr std::array<VerdictRow, kVerdictCount> kVerdicts{{
    {"ok", 200, Reason::none},
    {"duplicate", 200, Reason::none},
    {"busy", 503, Reason::none},
    {"bad_signature", 401, Reason::signature_mismatch},
    {"too_old", 401, Reason::callback_too_old},
    {"too_new", 401, Reason::callback_too_new},
    {"missing", 401, Reason::callback_unsigned},
    {"malformed", 400, Reason::callback_malformed},
    {"too_large", 413, Reason::callback_too_large},
    {"unknown_app", 401, Reason::callback_unknown_app},
}};

const VerdictRow& row_of(std::int32_t verdict) noexcept {
    const bool is_known = verdict >= 0 && static_cast<std::size_t>(verdict) < kVerdicts.size();
    return kVerdicts[static_cast<std::size_t>(is_known ? verdict : static_cast<std::int32_t>(Verdict::malformed))];
}

}  // namespace

std::string_view verdict_name(std::int32_t verdict) noexcept { return row_of(verdict).name; }

std::int32_t verdict_http_status(std::int32_t verdict) noexcept { return row_of(verdict).http_status; }

Refused::Refused(Verdict verdict, std::string message)
    : Error(row_of(static_cast<std::int32_t>(verdict)).reason, std::move(message)), verdict_(verdict) {}

}  // namespace rongcloud::webhook
