#include "tools/emulator/service/refusal.hpp"

#include "core/catalogue/table.hpp"

namespace rongcloud::emulator {

namespace {

std::int32_t http_status_of(std::int32_t code) {
    const catalogue::ErrorCode* row = catalogue::find_error_code(code);
    return row != nullptr && row->http_status != 0 ? row->http_status : 400;
}

}  // namespace

Refusal::Refusal(std::int32_t code, std::string message)
    : code_(code), http_status_(http_status_of(code)), message_(std::move(message)) {}

}  // namespace rongcloud::emulator
