#include "core/base/environment.hpp"

#include <cstdlib>

namespace rongcloud {

const char* environment_variable(const std::string& name) noexcept {
    const char* const value = ::secure_getenv(name.c_str());
    return value != nullptr && *value != '\0' ? value : nullptr;
}

}  // namespace rongcloud
