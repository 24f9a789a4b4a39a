#include "core/base/secret.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>
#include <new>

namespace rongcloud {

namespace {

std::size_t whole_pages(std::size_t size) {
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

char* new_pages(std::size_t size) {
    if (size > PTRDIFF_MAX / 2) throw std::bad_alloc();
    void* const pages =
        ::mmap(nullptr, whole_pages(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) throw std::bad_alloc();
#ifdef MADV_DONTDUMP
    ::madvise(pages, whole_pages(size), MADV_DONTDUMP);
#endif
    return static_cast<char*>(pages);
}

}  // namespace

void clear_memory(void* data, std::size_t size) noexcept {
    if (size > 0) ::explicit_bzero(data, size);
}

[[gnu::noinline]] void clear_stack() noexcept {
    char space[2048];  // many times what a hash needs
    clear_memory(space, sizeof space);
}

void SecretPages::operator()(char* data) const noexcept {
    clear_memory(data, size);
    ::munmap(data, whole_pages(size));
}

Secret::Secret(std::size_t size) : data_(size > 0 ? new_pages(size) : nullptr, SecretPages{size}) {}

Secret::Secret(std::string_view text) : Secret(text.size()) { text.copy(data_.get(), text.size()); }

}  // namespace rongcloud
