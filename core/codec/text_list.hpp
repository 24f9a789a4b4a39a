// A list of texts in one block: a call may have a thousand recipients, and a string for each would cost more than
// checking and encoding them.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace rongcloud::codec {

// Views of its items are valid until it is changed.
class TextList {
public:
    class iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using difference_type = std::ptrdiff_t;
        using value_type = std::string_view;
        using reference = std::string_view;
        using pointer = void;

        iterator() = default;
        iterator(const TextList& list, std::size_t at) noexcept : list_(&list), at_(at) {}
        std::string_view operator*() const noexcept { return (*list_)[at_]; }
        iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        iterator operator++(int) noexcept {
            const iterator before = *this;
            ++at_;
            return before;
        }
        bool operator==(const iterator&) const = default;

    private:
        const TextList* list_ = nullptr;
        std::size_t at_ = 0;
    };

    TextList() = default;
    TextList(std::initializer_list<std::string_view> items) {
        for (const std::string_view item : items) push_back(item);
    }
    TextList(std::size_t count, std::string_view item) {
        reserve(count, count * item.size());
        while (count-- > 0) push_back(item);
    }

    void reserve(std::size_t count, std::size_t bytes) {
        ends_.reserve(count);
        block_.reserve(bytes);
    }
    void push_back(std::string_view item) {
        block_.append(item);
        ends_.push_back(block_.size());
    }

    std::size_t size() const noexcept { return ends_.size(); }
    bool empty() const noexcept { return ends_.empty(); }
    std::string_view operator[](std::size_t i) const noexcept {
        const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
        return {block_.data() + begin, ends_[i] - begin};
    }
    std::string_view front() const noexcept { return (*this)[0]; }
    iterator begin() const noexcept { return {*this, 0}; }
    iterator end() const noexcept { return {*this, size()}; }
    // All items, one directly behind the other.
    std::string_view block() const noexcept { return block_; }

private:
    std::string block_;
    std::vector<std::size_t> ends_;
};

}  // namespace rongcloud::codec
