#include "capi/jobs/guard.hpp"

namespace rongcloud::jobs::capi {

rc_status report_current_exception(rc_error **err) noexcept {
    try {
        try {
            throw;
        } catch (const Failed &failed) {
            // The same again, as what was thrown belongs to the exception.
            const rc_error *const error = failed.error.get();
            if (err != nullptr) rc_error_new(rc_error_reason(error), rc_error_message(error), err);
            return failed.status;
        } catch (...) {
            const ErrorInfo info = rongcloud::capi::current_error();
            if (err != nullptr) rc_error_new(reason_row(info.reason).name.data(), info.message.c_str(), err);
            return static_cast<rc_status>(info.status);
        }
    } catch (...) {
        return RC_E_MEMORY;
    }
}

}  // namespace rongcloud::jobs::capi
