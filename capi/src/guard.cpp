#include "capi/src/guard.hpp"

namespace rongcloud::capi {

namespace {

static_assert(RC_OK == static_cast<int>(Status::ok) && RC_E_ARGUMENT == static_cast<int>(Status::argument) &&
              RC_E_CONFIG == static_cast<int>(Status::config) && RC_E_NETWORK == static_cast<int>(Status::network) &&
              RC_E_TIMEOUT == static_cast<int>(Status::timeout) && RC_E_TLS == static_cast<int>(Status::tls) &&
              RC_E_PROTOCOL == static_cast<int>(Status::protocol) && RC_E_API == static_cast<int>(Status::api) &&
              RC_E_CANCELED == static_cast<int>(Status::canceled) &&
              RC_E_SIGNATURE == static_cast<int>(Status::signature) &&
              RC_E_INTERNAL == static_cast<int>(Status::internal) && RC_E_MEMORY == static_cast<int>(Status::memory) &&
              RC_E_OUTCOME_UNKNOWN == static_cast<int>(Status::outcome_unknown) &&
              RC_E_LIMIT == static_cast<int>(Status::limit) && RC_E_STORAGE == static_cast<int>(Status::storage));

}  // namespace

rc_status report_current_exception(rc_error **err) noexcept {
    try {
        ErrorInfo info = current_error();
        const auto status = static_cast<rc_status>(info.status);
        if (err != nullptr) *err = new rc_error{std::move(info)};
        return status;
    } catch (...) {
        return RC_E_MEMORY;
    }
}

}  // namespace rongcloud::capi
