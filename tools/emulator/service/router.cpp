#include "tools/emulator/service/router.hpp"

#include <Poco/JSON/Parser.h>

#include <algorithm>

#include "core/catalogue/descriptions.hpp"
#include "tools/emulator/service/refusal.hpp"

namespace rongcloud::emulator {

namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

// The operation's own code for bad parameters, when its catalogue entry lists one; else 0.
std::int32_t own_parameter_code(const Object& entry) {
    const Array::Ptr errors = entry.getArray("errors");
    if (errors.isNull()) return 0;
    for (const Poco::Dynamic::Var& error : *errors) {
        const catalogue::ErrorCode* row = catalogue::find_error_code(error.convert<std::int32_t>());
        if (row != nullptr && row->category == catalogue::Category::argument && row->code > code::user_quota) {
            return row->code;
        }
    }
    return 0;
}

std::int32_t success_code(std::string_view path) {
    const auto rows = catalogue::success_codes();
    const auto row = std::ranges::find_if(
        rows, [&](const catalogue::SuccessCode& known) { return path.starts_with(known.path_prefix); });
    return row != rows.end() ? row->code : 200;
}

Route make_route(const catalogue::Operation& operation, const HandlerRegister& handlers) {
    Poco::JSON::Parser parser;
    const auto entry = parser.parse(catalogue::description(operation)).extract<Object::Ptr>();
    const std::int32_t own_code = own_parameter_code(*entry);
    return {&operation,
            handlers.find(operation.id),
            SampleAnswer(operation, *entry),
            Tolerance(operation, *entry),
            success_code(operation.path),
            own_code != 0 ? own_code : code::parameter_error,
            own_code != 0 ? own_code : code::too_long};
}

std::vector<std::string_view> split(std::string_view path) {
    std::vector<std::string_view> segments;
    while (!path.empty()) {
        path.remove_prefix(1);  // the slash
        const std::size_t end = std::min(path.find('/'), path.size());
        segments.push_back(path.substr(0, end));
        path.remove_prefix(end);
    }
    return segments;
}

bool is_parameter(std::string_view segment) { return segment.starts_with('{'); }

bool matches(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& given) {
    return std::ranges::equal(pattern, given, [](std::string_view wanted, std::string_view segment) {
        return is_parameter(wanted) ? !segment.empty() : wanted == segment;
    });
}

Fields path_fields(const std::vector<std::string_view>& pattern, const std::vector<std::string_view>& given) {
    Fields fields;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (!is_parameter(pattern[i])) continue;
        fields.emplace_back(pattern[i].substr(1, pattern[i].size() - 2), unescape_segment(given[i]));
    }
    return fields;
}

const Route* with_method(const std::vector<const Route*>& routes, std::string_view method) {
    const auto found = std::ranges::find_if(
        routes, [&](const Route* route) { return catalogue::method_name(route->operation->method) == method; });
    return found != routes.end() ? *found : nullptr;
}

[[noreturn]] void refuse_method(const std::vector<const Route*>& routes) {
    std::string methods;
    for (const Route* route : routes) {
        methods += (methods.empty() ? "" : ", ") + std::string(catalogue::method_name(route->operation->method));
    }
    throw Refusal(code::method_not_allowed, 405, "This path wants the method " + methods + ".");
}

}  // namespace

Router::Router(const HandlerRegister& handlers) {
    routes_.reserve(catalogue::operations().size());  // no route moves any more
    for (const catalogue::Operation& operation : catalogue::operations()) {
        const Route& route = routes_.emplace_back(make_route(operation, handlers));
        if (operation.path.find('{') == std::string_view::npos) {
            fixed_[operation.path].push_back(&route);
            continue;
        }
        std::vector<std::string_view> segments = split(operation.path);
        auto known = std::ranges::find(patterns_, segments, &Pattern::segments);
        if (known == patterns_.end()) known = patterns_.insert(known, {std::move(segments), {}});
        known->routes.push_back(&route);
    }
    std::ranges::sort(patterns_, [](const Pattern& left, const Pattern& right) {
        return std::ranges::lexicographical_compare(left.segments, right.segments, {}, is_parameter, is_parameter);
    });
}

Match Router::find(std::string_view method, std::string_view path) const {
    const auto fixed = fixed_.find(path);
    if (fixed == fixed_.end()) return find_pattern(method, path);
    const Route* route = with_method(fixed->second, method);
    if (route == nullptr) refuse_method(fixed->second);
    return {*route, {}};
}

Match Router::find_pattern(std::string_view method, std::string_view path) const {
    const std::vector<std::string_view> given = split(path);
    const Pattern* nearest = nullptr;
    for (const Pattern& pattern : patterns_) {
        if (!matches(pattern.segments, given)) continue;
        if (nearest == nullptr) nearest = &pattern;
        const Route* route = with_method(pattern.routes, method);
        if (route != nullptr) return {*route, path_fields(pattern.segments, given)};
    }
    if (nearest != nullptr) refuse_method(nearest->routes);
    throw Refusal(code::not_found, 404, "There is no such path.");
}

}  // namespace rongcloud::emulator
