#include "capi/jobs/guard.hpp"

#include <Poco/Exception.h>

#include <new>

#include "core/base/system_text.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::jobs::capi {

namespace {

ErrorInfo current_error() {
    try {
        throw;
    } catch (const Error &error) {
        return error.info();
    } catch (const std::bad_alloc &) {
        return Error(Reason::out_of_memory, "out of memory").info();
    } catch (const Poco::Exception &error) {
        return Error(Reason::internal, "unexpected failure: " + valid_utf8(error.displayText())).info();
    } catch (const std::exception &error) {
        return Error(Reason::internal, "unexpected failure: " + exception_text(error)).info();
    } catch (...) {
        return Error(Reason::internal, "unexpected failure of unknown kind").info();
    }
}

}  // namespace

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
            const ErrorInfo info = current_error();
            if (err != nullptr) rc_error_new(reason_row(info.reason).name.data(), info.message.c_str(), err);
            return static_cast<rc_status>(info.status);
        }
    } catch (...) {
        return RC_E_MEMORY;
    }
}

}  // namespace rongcloud::jobs::capi
