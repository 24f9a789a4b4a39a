// Which operation a path and a method mean.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/catalogue/table.hpp"
#include "tools/emulator/handlers/handler.hpp"

namespace rongcloud::emulator {

struct Route {
    const catalogue::Operation* operation;
    Handler handler;  // nullptr: this emulator does not have it
    // Codes for bad parameters: some services have their own instead of 1002 and 1005.
    std::int32_t parameter_code;
    std::int32_t length_code;
};

// Immutable once made, so it needs no lock.
class Router {
public:
    explicit Router(const HandlerRegister& handlers);

    // Throws Refusal: no such path (404), or not with this method (405).
    const Route& find(std::string_view method, std::string_view path) const;

private:
    std::unordered_map<std::string_view, std::vector<Route>> routes_;  // by path
};

}  // namespace rongcloud::emulator
