#include "capi/src/typed_call.hpp"

#include "capi/src/guard.hpp"

namespace rongcloud::capi {

namespace {

constexpr size_t kItemsMost = 1000000;  // far beyond every limit of the service: a larger count is a mistake
constexpr size_t kItemBytesUsual = 24;

}  // namespace

void Inputs::text(const char *name, const char *value) {
    if (value != nullptr) params_.set(name, std::string(value));
}

void Inputs::texts(const char *name, const char *const *values, size_t count) {
    if (values == nullptr && count > 0) {
        throw Error(Reason::invalid_argument, "'" + std::string(name) + "' is NULL but its count is not 0");
    }
    if (count > kItemsMost) {
        throw Error(Reason::invalid_argument,
                    "'" + std::string(name) + "' cannot have " + std::to_string(count) + " items");
    }
    codec::TextList list;
    list.reserve(count, count * kItemBytesUsual);
    for (size_t i = 0; i < count; ++i) {
        if (values[i] == nullptr) {
            throw Error(Reason::invalid_argument, "'" + std::string(name) + "' item " + std::to_string(i) + " is NULL");
        }
        list.push_back(values[i]);
    }
    params_.set(name, std::move(list));
}

void Inputs::integer(const char *name, int64_t value) { params_.set(name, value); }

void Inputs::boolean(const char *name, int value) { params_.set(name, value != 0); }

void Inputs::number(const char *name, double value) { params_.set(name, value); }

void Inputs::json(const char *name, const char *value) {
    if (value != nullptr) params_.set(name, codec::JsonText{value});
}

rc_status typed_call(rc_client *client, const char *operation, const rc_params *more, rc_result **out, rc_error **err,
                     Fill fill, const void *arguments) noexcept {
    return guard(err, [&] {
        const Inside inside(client);
        need(out, "out");
        codec::Params params = more != nullptr ? more->params : codec::Params{};
        Inputs inputs(params);
        try {
            fill(inputs, arguments);
        } catch (Error &error) {
            error.info().operation = operation;
            throw;
        }
        *out = new rc_result{inside->call(operation, params)};
    });
}

}  // namespace rongcloud::capi
