// Rules about a parameter and another one beside it: required with it, not together with it, as many items as it has.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.hpp"
#include "core/catalogue/table.hpp"

namespace rongcloud::codec {

// What conditions look at in a value that is given.
struct Facts {
    std::string text;                    // as it stands in a form
    std::optional<std::int64_t> number;  // of whole numbers
    std::size_t items = 0;               // of a list
};

// The parameters of a call, or the members of an object.
class Siblings {
public:
    virtual ~Siblings() = default;
    // Nothing when it is not given.
    virtual std::optional<Facts> find(std::string_view wire) const = 0;
};

struct Complaint {
    Reason reason;
    std::string text;  // what follows the name of the parameter
};

// The first condition of `parameter` that does not hold.
std::optional<Complaint> broken_condition(const catalogue::Parameter& parameter, const Siblings& siblings);

}  // namespace rongcloud::codec
