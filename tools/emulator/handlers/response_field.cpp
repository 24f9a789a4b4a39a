#include "tools/emulator/handlers/response_field.hpp"

#include <Poco/JSON/Object.h>

#include <algorithm>
#include <string_view>

namespace rongcloud::emulator {

namespace {

ResponseField& member(std::vector<ResponseField>& fields, std::string_view name) {
    const auto known = std::ranges::find(fields, name, &ResponseField::name);
    if (known != fields.end()) return *known;
    return fields.emplace_back(ResponseField{std::string(name), "object", {}, false, {}});
}

// Makes the parents on the way.
ResponseField& place(std::vector<ResponseField>& fields, std::string_view path) {
    const std::size_t end = std::min(path.find('.'), path.size());
    std::string_view name = path.substr(0, end);
    const bool is_array = name.ends_with("[]");
    if (is_array) name.remove_suffix(2);
    ResponseField& field = member(fields, name);
    field.is_array = field.is_array || is_array;
    return end == path.size() ? field : place(field.members, path.substr(end + 1));
}

}  // namespace

std::vector<ResponseField> read_response_fields(const Poco::JSON::Array::Ptr& rows) {
    std::vector<ResponseField> fields;
    if (rows.isNull()) return fields;
    for (const Poco::Dynamic::Var& item : *rows) {
        const auto row = item.extract<Poco::JSON::Object::Ptr>();
        ResponseField& field = place(fields, row->getValue<std::string>("name"));
        field.type = row->getValue<std::string>("type");
        field.description = row->optValue<std::string>("doc", {});
        field.is_array = field.is_array || field.type == "array<object>";
    }
    return fields;
}

}  // namespace rongcloud::emulator
