#include "tools/emulator/handlers/sample_answer.hpp"

#include <algorithm>

#include "tools/emulator/handlers/sample_value.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr std::size_t kItems = 2;
constexpr std::string_view kAnyKey = "<key>";

Object::Ptr make_members(const std::vector<ResponseField>& fields, const SamplePlace& place);

// One for each value that was asked for, as in "messageUIDs", else a few.
std::size_t item_count(const ResponseField& field, const Call& call) {
    std::size_t count = 0;
    for (const ResponseField& member : field.members) {
        count = std::max(count, requested_values(call, member.name).size());
    }
    return count > 1 ? count : count == 1 ? 1 : kItems;
}

Poco::Dynamic::Var make_value(const ResponseField& field, const SamplePlace& place) {
    if (field.is_array) {
        auto items = make_array();
        const std::size_t count = item_count(field, place.call);
        for (std::size_t i = 0; i < count; ++i) {
            items->add(make_members(field.members, {place.call, place.operation, i}));
        }
        return items;
    }
    if (field.members.empty()) return sample_value(field, place);
    return make_members(field.members, place);
}

// What counts the items beside it agrees with them.
bool counts_items(const ResponseField& field) { return field.name == "total" || field.name == "totalCount"; }

Object::Ptr make_members(const std::vector<ResponseField>& fields, const SamplePlace& place) {
    auto object = make_object();
    std::size_t items = 0;
    for (const ResponseField& field : fields) {
        const Poco::Dynamic::Var value = make_value(field, place);
        if (value.type() == typeid(Array::Ptr)) items = value.extract<Array::Ptr>()->size();
        object->set(field.name == kAnyKey ? "key1" : field.name, value);
    }
    for (const ResponseField& field : fields) {
        if (counts_items(field) && items != 0) object->set(field.name, items);
    }
    return object;
}

// A sample is one page: whoever asks for a further one by its number gets an end, not the same items again. No sample
// has a token that leads to a further one.
bool is_further_page(const catalogue::Paging& paging, const Call& call) {
    using Style = catalogue::PagingStyle;
    if (paging.style == Style::none || paging.style == Style::token) return false;
    return call.arguments.integer(paging.position, paging.first) > paging.first;
}

void empty_list(Object& answer, const std::string& path) {
    const std::size_t end = path.find('.');
    if (end != std::string::npos) return empty_list(*answer.getObject(path.substr(0, end)), path.substr(end + 1));
    const bool is_array = answer.isArray(path);
    answer.set(path, is_array ? Poco::Dynamic::Var(make_array()) : Poco::Dynamic::Var(make_object()));
}

}  // namespace

SampleAnswer::SampleAnswer(const catalogue::Operation& operation, const Object& entry)
    : operation_(operation.id), paging_(operation.paging != nullptr ? *operation.paging : catalogue::Paging{}),
      fields_(read_response_fields(entry.getArray("response"))) {}

void SampleAnswer::fill(const Call& call, Object& answer) const {
    const Object::Ptr members = make_members(fields_, {call, operation_, 0});
    for (const ResponseField& field : fields_) answer.set(field.name, members->get(field.name));
    if (is_further_page(paging_, call)) empty_list(answer, std::string(paging_.items));
}

}  // namespace rongcloud::emulator
