#include "capi/boundary/boundary.hpp"

#include <Poco/Exception.h>

#include <new>

#include "core/base/system_text.hpp"
#include "core/base/utf8.hpp"

namespace rongcloud::capi {

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

}  // namespace rongcloud::capi
