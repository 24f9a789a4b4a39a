// The answer of an operation as the catalogue describes it, as a tree.
#pragma once

#include <Poco/JSON/Array.h>

#include <string>
#include <vector>

namespace rongcloud::emulator {

struct ResponseField {
    std::string name;          // on the wire; "<key>" stands for any
    std::string type;          // the catalogue's word; "object" for parents that have no row of their own
    std::string description;   // the catalogue's prose
    bool is_array = false;     // of objects with `members`
    std::vector<ResponseField> members;
};

// From the rows "users", "users[].id", "data.top.time", "extra.<key>.v". Null is no rows.
std::vector<ResponseField> read_response_fields(const Poco::JSON::Array::Ptr& rows);

}  // namespace rongcloud::emulator
