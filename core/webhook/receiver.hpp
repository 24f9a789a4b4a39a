// Lets in what the service has signed, once.
#pragma once

#include <cstdint>
#include <memory>

#include "core/base/clock.hpp"
#include "core/webhook/delivery.hpp"
#include "core/webhook/options.hpp"
#include "core/webhook/proof.hpp"
#include "core/webhook/request.hpp"

namespace rongcloud::webhook {

// Thread-safe.
class Receiver {
public:
    // Throws Error(missing_setting) without a secret.
    Receiver(Options options, const Clock& clock);

    // The signature and its time alone. `now_ms` 0: the clock's. Returns the App Key. Throws Refused.
    const std::string& verify(std::string_view query, std::string_view headers, std::int64_t now_ms) const;

    struct Received {
        Verdict verdict;  // ok, duplicate or busy
        std::unique_ptr<Delivery> delivery;
    };
    // Throws Refused.
    Received receive(const Request& request, std::int64_t now_ms) const;

    std::int64_t now_ms() const { return clock_.unix_time_ms(); }
    std::size_t remembered() const { return memory_->size(); }

private:
    void check_size(const Request& request) const;
    const AppSecret& check_proof(const Proof& proof, std::int64_t now_ms) const;

    const Options options_;
    const Clock& clock_;
    const std::shared_ptr<RequestMemory> memory_;
};

}  // namespace rongcloud::webhook
