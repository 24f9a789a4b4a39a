// Finding a row by its id through a hash table that is made when the library is built.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rongcloud::catalogue {

// Of `Count` rows with different ids. The slot of an id comes from its hash; one that is taken sends it to the next.
template <std::size_t Count>
class IdIndex {
public:
    template <class Row>
    explicit constexpr IdIndex(const std::array<Row, Count>& rows) {
        for (std::size_t row = 0; row < Count; ++row) {
            std::size_t slot = first_slot(rows[row].id);
            while (slots_[slot] != 0) slot = next(slot);
            slots_[slot] = static_cast<std::uint16_t>(row + 1);
        }
    }

    // nullptr: there is none.
    template <class Row>
    constexpr const Row* find(const std::array<Row, Count>& rows, std::string_view id) const noexcept {
        for (std::size_t slot = first_slot(id); slots_[slot] != 0; slot = next(slot)) {
            const Row& row = rows[slots_[slot] - 1u];
            if (row.id == id) return &row;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t kSlots = std::bit_ceil(Count + Count / 2);  // some stay free: a search ends there
    static_assert(Count > 1 && Count < 0xFFFF);

    // FNV-1a.
    static constexpr std::size_t first_slot(std::string_view id) noexcept {
        std::uint32_t hash = 2166136261u;
        for (const char c : id) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
        return (hash ^ (hash >> 16)) % kSlots;
    }
    static constexpr std::size_t next(std::size_t slot) noexcept { return (slot + 1) % kSlots; }

    std::array<std::uint16_t, kSlots> slots_{};  // the row's number from 1; 0: free
};

template <class Row, std::size_t Count>
IdIndex(const std::array<Row, Count>&) -> IdIndex<Count>;

}  // namespace rongcloud::catalogue
