#include "core/client/message_random.hpp"

#include "core/base/random.hpp"

namespace rongcloud::client {

namespace {

constexpr std::string_view kParameter = "msgRandom";

}  // namespace

MarkedParams::MarkedParams(const catalogue::Operation& operation, const codec::Params& given, bool enabled)
    : given_(given) {
    if (!enabled || catalogue::find_parameter(operation, kParameter) == nullptr) return;
    is_marked_ = given.find(kParameter) != nullptr;
    if (is_marked_ || operation.idempotent) return;  // what may be repeated anyway needs no mark
    marked_.emplace(given).set(kParameter, random_positive());
    is_marked_ = true;
}

}  // namespace rongcloud::client
