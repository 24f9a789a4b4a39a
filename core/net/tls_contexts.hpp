// The TLS contexts of a process: all clients that trust the same certificates share one, and its sessions.
#pragma once

#include <memory>
#include <string>

#include "core/base/clock.hpp"
#include "core/net/tls_context.hpp"

namespace rongcloud::net {

// What a client trusts. Both empty: the system's certificates.
struct TrustedCertificates {
    std::string file;       // PEM
    std::string directory;  // of such files, named by their hashes

    bool operator==(const TrustedCertificates&) const = default;
};

enum class Reload : std::uint8_t {
    keep_old,  // when certificates that have changed cannot be read, those that were read before stay
    required,  // then it fails
};

// The one that is in use, or a new one where there is none, or where the certificates on disk have changed since, which is
// looked at once a second at most. Whoever has it keeps it alive; a forked child makes its own. Thread-safe. Throws
// Error(invalid_setting) when certificates cannot be read.
std::shared_ptr<TlsContext> shared_tls_context(const TrustedCertificates& trusted, const Clock& clock, Reload reload);

}  // namespace rongcloud::net
