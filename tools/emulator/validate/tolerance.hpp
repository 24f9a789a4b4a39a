// What the service takes from its own clients beyond what it documents: the catalogue's `tolerated`, and pages that are
// asked to be longer than the longest. A request is changed into the one that it stands for, and validated as any other.
#pragma once

#include <Poco/JSON/Object.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalogue/table.hpp"
#include "tools/emulator/validate/fields.hpp"

namespace rongcloud::emulator {

// Immutable once made, so it needs no lock.
class Tolerance {
public:
    // `entry` is the operation's catalogue entry. Both outlive this.
    Tolerance(const catalogue::Operation& operation, const Poco::JSON::Object& entry);

    Fields apply(const Fields& fields) const;

private:
    struct Rule {
        const catalogue::Parameter* row;
        bool absent = false;               // it may be left out, and is then ...
        std::optional<std::string> value;  // ... this; without one, what it would belong to counts for nothing
        bool any_text = false;             // a text that is no JSON counts for nothing
        bool cut = false;                  // a number above the largest stands for the largest
    };

    std::vector<Rule> rules_;
};

}  // namespace rongcloud::emulator
