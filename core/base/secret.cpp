#include "core/base/secret.hpp"

#include <cstring>

namespace rongcloud {

void clear_memory(void* data, std::size_t size) noexcept {
    if (size > 0) ::explicit_bzero(data, size);
}

[[gnu::noinline]] void clear_stack() noexcept {
    char space[2048];  // many times what a hash needs
    clear_memory(space, sizeof space);
}

Secret::Secret(std::string_view text)
    : data_(text.empty() ? nullptr : new char[text.size()]), size_(text.size()) {
    text.copy(data_.get(), text.size());
}

}  // namespace rongcloud
