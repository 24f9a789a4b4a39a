#include "core/base/file_text.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace rongcloud {

namespace {

class Descriptor {
public:
    explicit Descriptor(const std::string& path) : number_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY)) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    const int number_;
};

FileAccess access_of(const struct stat& file) {
    FileAccess access;
    access.mode = file.st_mode & 07777u;
    access.owner = file.st_uid;
    const bool is_owner_trusted = file.st_uid == 0 || file.st_uid == ::geteuid();
    access.others_read = (file.st_mode & (S_IRGRP | S_IROTH)) != 0;
    access.others_write = (file.st_mode & (S_IWGRP | S_IWOTH)) != 0 || !is_owner_trusted;
    return access;
}

// How much there is, filling at most `capacity` bytes; nothing when there is more or reading fails.
std::optional<std::size_t> read_to_end(int file, char* out, std::size_t capacity) {
    std::size_t got = 0;
    while (got < capacity) {
        const ssize_t count = ::read(file, out + got, capacity - got);
        if (count == 0) return got;
        if (count < 0 && errno != EINTR) return std::nullopt;
        if (count > 0) got += static_cast<std::size_t>(count);
    }
    return std::nullopt;
}

}  // namespace

std::optional<FileText> read_file_text(const std::string& path, std::size_t longest) {
    const Descriptor file(path);
    struct stat found {};
    if (file.number() < 0 || ::fstat(file.number(), &found) != 0 || S_ISDIR(found.st_mode)) return std::nullopt;
    const bool is_regular = S_ISREG(found.st_mode);
    const bool has_size = is_regular && found.st_size > 0;  // files of /proc have none
    const std::size_t most = has_size ? std::min(longest, static_cast<std::size_t>(found.st_size)) : longest;
    const std::size_t capacity = most + 1;
    std::optional<std::size_t> size;
    const Secret buffer =
        Secret::filled(capacity, [&](char* out) { size = read_to_end(file.number(), out, capacity); });
    if (!size) return std::nullopt;
    FileText result{Secret(buffer.view().substr(0, *size)), {}};
    if (is_regular) result.access = access_of(found);
    return result;
}

}  // namespace rongcloud
