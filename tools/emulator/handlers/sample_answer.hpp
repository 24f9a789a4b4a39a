// The answer of an operation that the emulator validates and keeps, but does not carry out: every field that the
// catalogue documents, with a value that could be one.
#pragma once

#include <Poco/JSON/Object.h>

#include <string>
#include <vector>

#include "core/catalogue/table.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/handlers/response_field.hpp"

namespace rongcloud::emulator {

class SampleAnswer {
public:
    // `entry` is the catalogue's entry of the operation.
    SampleAnswer(const catalogue::Operation& operation, const Poco::JSON::Object& entry);

    // Adds the fields to `answer`. The same request gets the same values, but for times, which are the clock's.
    void fill(const Call& call, Poco::JSON::Object& answer) const;

private:
    std::string operation_;
    catalogue::Paging paging_;
    std::vector<ResponseField> fields_;
};

}  // namespace rongcloud::emulator
