// Text that is overwritten before its memory is given back, and is not in core files.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>

namespace rongcloud {

// Overwrites memory, also where the compiler sees that nobody reads it afterwards.
void clear_memory(void* data, std::size_t size) noexcept;

// The same of what functions that the caller has called left behind on the stack.
void clear_stack() noexcept;

// Gives back the pages of a secret, of which `size` bytes are used.
struct SecretPages {
    std::size_t size = 0;
    void operator()(char* data) const noexcept;
};

// Never grows in place and moves by pointer, so no part of it stays behind anywhere. Each has pages of its own, which
// the system leaves out of core files where it can: not for a hot path.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    // `fill` writes `size` characters to where it is told.
    template <class Fill>
    static Secret filled(std::size_t size, const Fill& fill) {
        Secret secret(size);
        fill(secret.data_.get());
        return secret;
    }
    Secret(const Secret& other) : Secret(other.view()) {}
    Secret(Secret&& other) noexcept { swap(other); }
    Secret& operator=(Secret other) noexcept {
        swap(other);
        return *this;
    }

    std::string_view view() const noexcept { return {data_.get(), data_.get_deleter().size}; }
    bool empty() const noexcept { return data_ == nullptr; }

private:
    explicit Secret(std::size_t size);
    void swap(Secret& other) noexcept { data_.swap(other.data_); }

    std::unique_ptr<char[], SecretPages> data_;
};

}  // namespace rongcloud
