// rc_error_... and rc_status_name.
#include "capi/src/guard.hpp"
#include "core/catalogue/table.hpp"

using rongcloud::capi::guard;
using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;

namespace {

const rongcloud::ErrorInfo &info_of(const rc_error *error) noexcept {
    static const rongcloud::ErrorInfo nothing{
        rongcloud::Status::ok, rongcloud::Reason::none, rongcloud::Phase::none, {}, {}, {}, {}, {}, {}};
    return error != nullptr ? error->info : nothing;
}

rongcloud::Reason cause_of(const rc_error *error) noexcept {
    const auto &info = info_of(error);
    return info.reason == rongcloud::Reason::outcome_unknown ? info.cause : info.reason;
}

const rongcloud::catalogue::ErrorCode *code_of(const rc_error *error) noexcept {
    if (cause_of(error) != rongcloud::Reason::api_code) return nullptr;
    return rongcloud::catalogue::find_error_code(info_of(error).api_code);
}

}  // namespace

extern "C" {

const char *rc_status_name(rc_status status) {
    return in_memory<const char *>("", [&] { return rongcloud::status_name(status).data(); });
}

rc_status rc_error_status(const rc_error *error) {
    return in_memory(rc_status{RC_OK}, [&] { return static_cast<rc_status>(info_of(error).status); });
}

const char *rc_error_message(const rc_error *error) {
    return in_memory<const char *>("", [&] { return info_of(error).message.c_str(); });
}

const char *rc_error_hint(const rc_error *error) {
    return in_memory<const char *>("", [&] { return info_of(error).hint.c_str(); });
}

const char *rc_error_reason(const rc_error *error) {
    return in_memory<const char *>("", [&] { return rongcloud::reason_row(info_of(error).reason).name.data(); });
}

const char *rc_error_cause(const rc_error *error) {
    return in_memory<const char *>("", [&] { return rongcloud::reason_row(cause_of(error)).name.data(); });
}

const char *rc_error_phase(const rc_error *error) {
    return in_memory<const char *>("", [&] { return rongcloud::phase_name(info_of(error).phase).data(); });
}

int32_t rc_error_api_code(const rc_error *error) {
    return in_memory(int32_t{0}, [&] { return info_of(error).api_code; });
}

const char *rc_error_api_name(const rc_error *error) {
    return in_memory<const char *>("", [&]() -> const char * {
        const auto *code = code_of(error);
        return code != nullptr ? code->name.data() : "";
    });
}

const char *rc_error_category(const rc_error *error) {
    return in_memory<const char *>("", [&]() -> const char * {
        if (cause_of(error) != rongcloud::Reason::api_code) return "";
        const auto *code = code_of(error);
        using rongcloud::catalogue::Category;
        return rongcloud::catalogue::category_name(code != nullptr ? code->category : Category::unknown).data();
    });
}

int32_t rc_error_http_status(const rc_error *error) {
    return in_memory(int32_t{0}, [&] { return info_of(error).http_status; });
}

const char *rc_error_operation(const rc_error *error) {
    return in_memory<const char *>("", [&] { return info_of(error).operation.c_str(); });
}

const char *rc_error_request_id(const rc_error *error) {
    return in_memory<const char *>("", [&] { return info_of(error).request_id.c_str(); });
}

const char *rc_error_domain(const rc_error *error) {
    return in_memory<const char *>("", [&] { return info_of(error).domain.c_str(); });
}

int32_t rc_error_attempts(const rc_error *error) {
    return in_memory(int32_t{0}, [&] { return info_of(error).attempts; });
}

const char *rc_error_answer(const rc_error *error) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const std::string &answer = info_of(error).answer;
        return answer.empty() ? nullptr : answer.c_str();
    });
}

int rc_error_is_retriable(const rc_error *error) {
    return in_memory(0, [&] { return info_of(error).retriable ? 1 : 0; });
}

int rc_error_maybe_delivered(const rc_error *error) {
    return in_memory(0, [&] { return info_of(error).maybe_delivered ? 1 : 0; });
}

int64_t rc_error_retry_after_ms(const rc_error *error) {
    return in_memory(int64_t{0}, [&] { return info_of(error).retry_after_ms; });
}

rc_status rc_error_new(const char *reason, const char *message, rc_error **out) {
    return guard(nullptr, [&] {
        if (reason == nullptr || message == nullptr || out == nullptr) return rc_status{RC_E_ARGUMENT};
        *out = new rc_error{rongcloud::Error(rongcloud::reason_named(reason), message).info()};
        return rc_status{RC_OK};
    });
}

void rc_error_free(rc_error *error) {
    guarded([&] { delete error; });
}

}  // extern "C"
