#include "core/net/tls_contexts.hpp"

#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>
#include <vector>

#include "core/base/environment.hpp"
#include "core/base/error.hpp"
#include "core/base/fork_local.hpp"
#include "core/base/no_fork.hpp"

namespace rongcloud::net {

namespace {

namespace fs = std::filesystem;

constexpr Milliseconds kTimeBetweenLooks{1000};

// Another one for another content, as far as the file system tells.
struct Stamp {
    fs::file_time_type written{};
    std::uintmax_t size = 0;

    bool operator==(const Stamp&) const = default;
};
using Stamps = std::array<Stamp, 2>;  // of the file and of the directory

Stamp stamp_of(const std::string& path) {
    Stamp stamp;
    std::error_code error;
    if (path.empty()) return stamp;
    stamp.written = fs::last_write_time(path, error);
    if (const std::uintmax_t size = fs::file_size(path, error); !error) stamp.size = size;
    return stamp;
}

std::string usual_path(const char* variable, const char* path) {
    const char* const named = environment_variable(variable);
    return named != nullptr ? named : path;
}

Stamps stamps_of(const TrustedCertificates& trusted) {
    if (!trusted.file.empty() || !trusted.directory.empty()) return {stamp_of(trusted.file), stamp_of(trusted.directory)};
    return {stamp_of(usual_path(X509_get_default_cert_file_env(), X509_get_default_cert_file())),
            stamp_of(usual_path(X509_get_default_cert_dir_env(), X509_get_default_cert_dir()))};
}

class Contexts {
public:
    std::shared_ptr<TlsContext> get(const TrustedCertificates& trusted, const Clock& clock, Reload reload) {
        const std::lock_guard lock(mutex_);
        std::erase_if(entries_, [](const Entry& entry) { return entry.context.expired(); });
        const auto found = std::ranges::find_if(entries_, [&](const Entry& entry) {
            return entry.clock == &clock && entry.trusted == trusted;
        });
        if (found == entries_.end()) return add(trusted, clock);
        std::shared_ptr<TlsContext> current = found->context.lock();
        if (!current) return renewed(*found, clock);
        const SteadyTime now = clock.now();
        if (reload == Reload::keep_old && now < found->looked_at + kTimeBetweenLooks) return current;
        found->looked_at = now;
        const Stamps stamps = stamps_of(trusted);
        if (stamps == found->stamps) return current;
        try {
            current = renewed(*found, clock);
            found->stamps = stamps;
        } catch (const Error&) {
            if (reload == Reload::required) throw;
        }
        return current;
    }
    void abandon() noexcept {}

private:
    struct Entry {
        TrustedCertificates trusted;
        const Clock* clock;
        Stamps stamps;
        SteadyTime looked_at;
        std::weak_ptr<TlsContext> context;
    };

    std::shared_ptr<TlsContext> add(const TrustedCertificates& trusted, const Clock& clock) {
        auto made = std::make_shared<TlsContext>(trusted.file, trusted.directory, clock);
        entries_.push_back({trusted, &clock, stamps_of(trusted), clock.now(), made});
        return made;
    }
    static std::shared_ptr<TlsContext> renewed(Entry& entry, const Clock& clock) {
        auto made = std::make_shared<TlsContext>(entry.trusted.file, entry.trusted.directory, clock);
        made->load();
        entry.context = made;
        return made;
    }

    std::mutex mutex_;
    std::vector<Entry> entries_;
};

}  // namespace

std::shared_ptr<TlsContext> shared_tls_context(const TrustedCertificates& trusted, const Clock& clock, Reload reload) {
    // Never freed, as other threads may open connections while the process ends.
    static auto& contexts = *new ForkLocal<Contexts>([] { return std::make_unique<Contexts>(); });
    const NoFork whole;  // before any lock that a thread inside another one may want
    return contexts.get().get(trusted, clock, reload);
}

}  // namespace rongcloud::net
