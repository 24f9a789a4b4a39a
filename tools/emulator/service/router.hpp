// Which operation a method and a path mean.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalogue/table.hpp"
#include "tools/emulator/handlers/handler.hpp"
#include "tools/emulator/handlers/sample_answer.hpp"
#include "tools/emulator/validate/fields.hpp"
#include "tools/emulator/validate/tolerance.hpp"

namespace rongcloud::emulator {

struct Route {
    const catalogue::Operation* operation;
    Handler handler;      // nullptr: answered with a sample
    SampleAnswer sample;
    Tolerance tolerance;
    std::int32_t success_code;
    // Codes for bad parameters: some services have their own instead of 1002 and 1005.
    std::int32_t parameter_code;
    std::int32_t length_code;
};

struct Match {
    const Route& route;
    Fields path_fields;  // the parameters that stand in the path, decoded
};

// Immutable once made, so it needs no lock.
class Router {
public:
    explicit Router(const HandlerRegister& handlers);

    // `path` as it came, still encoded. Throws Refusal: no such path (404), not with this method (405), or what stands
    // in the path is not text (400).
    Match find(std::string_view method, std::string_view path) const;

private:
    // A path with parameters, cut at its slashes.
    struct Pattern {
        std::vector<std::string_view> segments;
        std::vector<const Route*> routes;
    };

    Match find_pattern(std::string_view method, std::string_view path) const;

    std::vector<Route> routes_;
    std::unordered_map<std::string_view, std::vector<const Route*>> fixed_;  // by path
    std::vector<Pattern> patterns_;  // those with more fixed text in front come first
};

}  // namespace rongcloud::emulator
