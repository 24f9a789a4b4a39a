#include "core/base/private_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace rongcloud {

int create_private_file(const std::string& path) noexcept {
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0600);
    if (file < 0) return errno == EEXIST ? 0 : errno;
    ::close(file);
    return 0;
}

}  // namespace rongcloud
