#include "core/catalogue/descriptions.hpp"

#include <zlib.h>

#include <cstring>
#include <memory>
#include <new>
#include <vector>

#include "core/base/no_fork.hpp"

namespace rongcloud::catalogue {

namespace {

class Descriptions {
public:
    Descriptions() : texts_(new char[packed_descriptions.size]) {
        uLongf size = packed_descriptions.size;
        const int result = uncompress(reinterpret_cast<Bytef*>(texts_.get()), &size, packed_descriptions.packed,
                                      static_cast<uLong>(packed_descriptions.packed_size));
        if (result != Z_OK) throw std::bad_alloc();  // memory is the only thing that can be missing
        for (const char *at = texts_.get(), *end = at + size; at != end; at += std::strlen(at) + 1) begins_.push_back(at);
    }

    // Never ends, as what it gave out lives as long as the library.
    static const Descriptions& all() {
        const NoFork whole;  // a child would wait for a thread that it does not have
        static const auto* const unpacked = new Descriptions;
        return *unpacked;
    }

    const char* at(std::size_t number) const { return begins_[number]; }

private:
    const std::unique_ptr<char[]> texts_;
    std::vector<const char*> begins_;
};

template <class Row>
std::size_t number_of(const Row& row, std::span<const Row> rows) {
    return static_cast<std::size_t>(&row - rows.data());
}

}  // namespace

const char* description(const Operation& row) { return Descriptions::all().at(number_of(row, operations())); }

const char* description(const MessageType& row) {
    const auto types = message_types();
    const auto structures = message_structures();
    const bool is_structure = &row >= structures.data() && &row < structures.data() + structures.size();
    const std::size_t number = is_structure ? types.size() + number_of(row, structures) : number_of(row, types);
    return Descriptions::all().at(operations().size() + number);
}

const char* description(const Callback& row) {
    const std::size_t before = operations().size() + message_types().size() + message_structures().size();
    return Descriptions::all().at(before + number_of(row, callbacks()));
}

}  // namespace rongcloud::catalogue
