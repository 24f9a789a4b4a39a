// rc_result_...
#include "capi/src/guard.hpp"

namespace {

using rongcloud::capi::guarded;
using rongcloud::capi::in_memory;
using rongcloud::codec::JsonNode;
using rongcloud::codec::JsonType;

const JsonNode *find(const rc_result *result, const char *path) noexcept {
    if (result == nullptr || path == nullptr) return nullptr;
    return result->result.document.find(path);
}

}  // namespace

extern "C" {

const char *rc_result_str(const rc_result *result, const char *path) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const JsonNode *node = find(result, path);
        return node != nullptr ? to_text(*node) : nullptr;
    });
}

size_t rc_result_str_size(const rc_result *result, const char *path) {
    return in_memory(size_t{0}, [&]() -> size_t {
        const JsonNode *node = find(result, path);
        if (node == nullptr || to_text(*node) == nullptr) return 0;
        return node->type == JsonType::boolean ? std::string_view(to_text(*node)).size() : node->text().size();
    });
}

int64_t rc_result_int(const rc_result *result, const char *path, int64_t fallback) {
    return in_memory(fallback, [&] {
        const JsonNode *node = find(result, path);
        return node != nullptr ? to_integer(*node).value_or(fallback) : fallback;
    });
}

double rc_result_double(const rc_result *result, const char *path, double fallback) {
    return in_memory(fallback, [&] {
        const JsonNode *node = find(result, path);
        return node != nullptr ? to_double(*node).value_or(fallback) : fallback;
    });
}

int rc_result_bool(const rc_result *result, const char *path, int fallback) {
    return in_memory(fallback, [&] {
        const JsonNode *node = find(result, path);
        if (node == nullptr) return fallback;
        const auto truth = to_bool(*node);
        return truth ? (*truth ? 1 : 0) : fallback;
    });
}

size_t rc_result_count(const rc_result *result, const char *path) {
    return in_memory(size_t{0}, [&]() -> size_t {
        const JsonNode *node = find(result, path);
        return node != nullptr ? node->count() : 0;
    });
}

const char *rc_result_key(const rc_result *result, const char *path, size_t index) {
    return in_memory<const char *>(nullptr, [&]() -> const char * {
        const JsonNode *node = find(result, path);
        if (node == nullptr || node->type != JsonType::object) return nullptr;
        const JsonNode *member = result->result.document.child(*node, index);
        return member != nullptr ? member->key().data() : nullptr;
    });
}

int rc_result_has(const rc_result *result, const char *path) {
    return in_memory(0, [&] {
        const JsonNode *node = find(result, path);
        return node != nullptr && node->type != JsonType::null ? 1 : 0;
    });
}

const char *rc_result_json(const rc_result *result) {
    return in_memory<const char *>(nullptr, [&] { return result != nullptr ? result->result.body.c_str() : nullptr; });
}

size_t rc_result_json_size(const rc_result *result) {
    return in_memory(size_t{0}, [&] { return result != nullptr ? result->result.body.size() : 0; });
}

int32_t rc_result_http_status(const rc_result *result) {
    return in_memory(int32_t{0}, [&] { return result != nullptr ? result->result.http_status : 0; });
}

const char *rc_result_request_id(const rc_result *result) {
    return in_memory<const char *>(nullptr, [&] {
        return result != nullptr ? result->result.request_id.c_str() : nullptr;
    });
}

const char *rc_result_domain(const rc_result *result) {
    return in_memory<const char *>(nullptr, [&] {
        return result != nullptr ? result->result.domain.c_str() : nullptr;
    });
}

int32_t rc_result_attempts(const rc_result *result) {
    return in_memory(int32_t{0}, [&] { return result != nullptr ? result->result.attempts : 0; });
}

int rc_result_already_accepted(const rc_result *result) {
    return in_memory(0, [&] { return result != nullptr && result->result.already_accepted ? 1 : 0; });
}

void rc_result_free(rc_result *result) {
    guarded([&] { delete result; });
}

}  // extern "C"
