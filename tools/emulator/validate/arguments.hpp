// The parameters of a request after validation, in their own types.
#pragma once

#include <Poco/Dynamic/Var.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rongcloud::emulator {

// Enumerations are text, as on the wire; JSON values are Poco's.
using Value = std::variant<std::string, std::int64_t, double, bool, std::vector<std::string>, Poco::Dynamic::Var>;

class Arguments {
public:
    // `name` outlives this object: it is the catalogue's.
    void set(std::string_view name, Value value) { values_.emplace_back(name, std::move(value)); }

    const Value* find(std::string_view name) const {
        for (const auto& [known, value] : values_) {
            if (known == name) return &value;
        }
        return nullptr;
    }
    bool has(std::string_view name) const { return find(name) != nullptr; }

    // The value when it was given, else the fallback. Throws std::bad_variant_access for another type: a bug.
    std::string text(std::string_view name, const std::string& fallback = {}) const {
        const Value* value = find(name);
        return value != nullptr ? std::get<std::string>(*value) : fallback;
    }
    std::int64_t integer(std::string_view name, std::int64_t fallback = 0) const {
        const Value* value = find(name);
        return value != nullptr ? std::get<std::int64_t>(*value) : fallback;
    }
    const std::vector<std::string>& list(std::string_view name) const {
        static const std::vector<std::string> none;
        const Value* value = find(name);
        return value != nullptr ? std::get<std::vector<std::string>>(*value) : none;
    }
    Poco::Dynamic::Var json(std::string_view name) const {
        const Value* value = find(name);
        return value != nullptr ? std::get<Poco::Dynamic::Var>(*value) : Poco::Dynamic::Var{};
    }

private:
    std::vector<std::pair<std::string_view, Value>> values_;
};

}  // namespace rongcloud::emulator
