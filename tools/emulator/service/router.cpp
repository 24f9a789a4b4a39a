#include "tools/emulator/service/router.hpp"

#include <Poco/JSON/Parser.h>

#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

// The operation's own code for bad parameters, when its catalogue entry lists one; else 0.
std::int32_t own_parameter_code(const catalogue::Operation& operation) {
    Poco::JSON::Parser parser;
    const auto entry = parser.parse(std::string(operation.description)).extract<Poco::JSON::Object::Ptr>();
    const Poco::JSON::Array::Ptr errors = entry->getArray("errors");
    if (errors.isNull()) return 0;
    for (const Poco::Dynamic::Var& error : *errors) {
        const catalogue::ErrorCode* row = catalogue::find_error_code(error.convert<std::int32_t>());
        if (row != nullptr && row->category == catalogue::Category::argument && row->code > code::user_quota) {
            return row->code;
        }
    }
    return 0;
}

}  // namespace

Router::Router(const HandlerRegister& handlers) {
    for (const catalogue::Operation& operation : catalogue::operations()) {
        const std::int32_t own_code = own_parameter_code(operation);
        routes_[operation.path].push_back({&operation, handlers.find(operation.id),
                                           own_code != 0 ? own_code : code::parameter_error,
                                           own_code != 0 ? own_code : code::too_long});
    }
}

const Route& Router::find(std::string_view method, std::string_view path) const {
    const auto found = routes_.find(path);
    if (found == routes_.end()) throw Refusal(code::not_found, 404, "There is no such path.");
    for (const Route& route : found->second) {
        if (catalogue::method_name(route.operation->method) == method) return route;
    }
    throw Refusal(code::method_not_allowed, 405,
                  "This path wants the method " +
                      std::string(catalogue::method_name(found->second.front().operation->method)) + ".");
}

}  // namespace rongcloud::emulator
