// Text that is overwritten before its memory is given back.
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

// Never grows in place and moves by pointer, so no part of it stays behind anywhere.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string_view text);
    // `fill` writes `size` characters to where it is told.
    template <class Fill>
    static Secret filled(std::size_t size, const Fill& fill) {
        Secret secret;
        secret.data_ = std::make_unique<char[]>(size);
        secret.size_ = size;
        fill(secret.data_.get());
        return secret;
    }
    Secret(const Secret& other) : Secret(other.view()) {}
    Secret(Secret&& other) noexcept { swap(other); }
    Secret& operator=(Secret other) noexcept {
        swap(other);
        return *this;
    }
    ~Secret() { clear_memory(data_.get(), size_); }

    std::string_view view() const noexcept { return {data_.get(), size_}; }
    bool empty() const noexcept { return size_ == 0; }

private:
    void swap(Secret& other) noexcept {
        data_.swap(other.data_);
        std::swap(size_, other.size_);
    }

    std::unique_ptr<char[]> data_;
    std::size_t size_ = 0;
};

}  // namespace rongcloud
