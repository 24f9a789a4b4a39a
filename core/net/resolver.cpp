#include "core/net/resolver.hpp"

#include <netdb.h>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <system_error>
#include <utility>

#include "core/base/system_text.hpp"
#include "core/base/thread.hpp"

namespace rongcloud::net {

namespace {

constexpr Milliseconds kLongestWait{3600000};  // before a look at the clock; anything will do

// gai_strerror answers in the language of the program's locale.
std::string_view words_of(int error_code) {
    switch (error_code) {
        case EAI_BADFLAGS: return "bad flags";
        case EAI_FAIL: return "the name server has failed for good";
        case EAI_FAMILY: return "the kind of address is not supported";
        case EAI_MEMORY: return "out of memory";
        case EAI_OVERFLOW: return "the name is too long";
        case EAI_SERVICE: return "the service is not supported";
        case EAI_SOCKTYPE: return "the kind of socket is not supported";
#ifdef EAI_NODATA
        case EAI_NODATA: return "it has no address";
#endif
#ifdef EAI_ADDRFAMILY
        case EAI_ADDRFAMILY: return "it has no address of this kind";
#endif
        default: return "the resolver has failed";
    }
}

Error lookup_error(const std::string& name, const LookupResult& result) {
    const std::string start = "the name '" + name + "' ";
    switch (result.error_code) {
        case 0: return {Reason::name_not_found, start + "has no address"};
        case EAI_SYSTEM:
            return {Reason::network_failure,
                    start + "cannot be looked up: " + system_error_text(result.error_number)};
        case EAI_AGAIN: return {Reason::name_not_found, start + "cannot be looked up at present (a temporary failure)"};
        case EAI_NONAME: return {Reason::name_not_found, start + "does not exist"};
        default:
            return {Reason::name_not_found, start + "cannot be looked up: " + std::string(words_of(result.error_code))};
    }
}

}  // namespace

LookupResult system_lookup(const std::string& name) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* list = nullptr;
    LookupResult result;
    result.error_code = ::getaddrinfo(name.c_str(), nullptr, &hints, &list);
    if (result.error_code != 0) {
        result.error_number = errno;
        return result;
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner{list, ::freeaddrinfo};
    for (const addrinfo* entry = list; entry != nullptr; entry = entry->ai_next) {
        if (entry->ai_family != AF_INET && entry->ai_family != AF_INET6) continue;
        result.addresses.emplace_back(entry->ai_addr, entry->ai_addrlen);
    }
    return result;
}

// One look-up under way.
struct Resolver::Pending {
    std::mutex mutex;
    std::condition_variable finished;
    bool done = false;
    LookupResult result;

    void finish(LookupResult found) {
        const std::lock_guard lock(mutex);
        result = std::move(found);
        done = true;
        finished.notify_all();
    }
};

Resolver::Resolver(Lookup lookup, std::size_t stack_bytes) : shared_(std::make_shared<Shared>()) {
    shared_->lookup = std::move(lookup);
    shared_->stack_bytes = stack_bytes;
}

void Resolver::start_thread(std::shared_ptr<Shared> shared, std::shared_ptr<Pending> pending, std::string name) {
    const std::size_t stack_bytes = shared->stack_bytes;
    const auto look_up = [shared = std::move(shared), pending = std::move(pending), name = std::move(name)] {
        LookupResult result;
        try {
            result = shared->lookup(name);
        } catch (...) {  // no memory for the answer: nothing may leave a thread
            result.error_code = EAI_MEMORY;
        }
        {
            const std::lock_guard lock(shared->mutex);
            shared->pending.erase(name);
        }
        pending->finish(std::move(result));
    };
    rongcloud::start_thread(look_up, stack_bytes);
}

std::shared_ptr<Resolver::Pending> Resolver::join_or_start(const std::string& name) {
    const std::lock_guard lock(shared_->mutex);
    std::shared_ptr<Pending>& pending = shared_->pending[name];
    if (!pending) {
        pending = std::make_shared<Pending>();
        try {
            start_thread(shared_, pending, name);
        } catch (const std::system_error& error) {
            shared_->pending.erase(name);
            throw Error(Reason::network_failure, "no thread for looking up a name: " + exception_text(error));
        } catch (...) {  // nobody would ever finish it
            shared_->pending.erase(name);
            throw;
        }
    }
    return pending;
}

std::vector<Address> Resolver::resolve(const std::string& host, std::uint16_t port, const TimeLimit& limit) {
    if (const auto literal = Address::parse(host)) return {literal->with_port(port)};
    limit.check();
    const std::shared_ptr<Pending> pending = join_or_start(host);
    std::unique_lock lock(pending->mutex);
    const auto is_done = [&] { return pending->done; };
    while (!pending->finished.wait_for(lock, limit.step(kLongestWait), is_done)) {
        lock.unlock();  // a question may take its time
        limit.look();
        lock.lock();
    }
    if (pending->result.addresses.empty()) throw lookup_error(host, pending->result);
    std::vector<Address> addresses;
    for (const Address& address : pending->result.addresses) addresses.push_back(address.with_port(port));
    return addresses;
}

}  // namespace rongcloud::net
