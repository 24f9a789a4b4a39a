#include "tools/gateway/sinks/kafka_library.hpp"

#include <Poco/Exception.h>

#include <stdexcept>

namespace rongcloud::gateway {

namespace {

constexpr const char* kName = "librdkafka.so.1";

}  // namespace

KafkaLibrary::KafkaLibrary() = default;

// The first one loads it: members are made in the order in which they stand.
void* KafkaLibrary::address(const char* name) {
    try {
        if (!library_.isLoaded()) library_.load(kName);
        return library_.getSymbol(name);
    } catch (const Poco::NotFoundException&) {
        throw std::runtime_error(std::string(kName) + " is too old: it has no " + name);
    } catch (const Poco::Exception& error) {
        throw std::runtime_error(std::string("the sink kafka needs ") + kName +
                                 " (Debian: apt-get install librdkafka1), which cannot be loaded: " + error.message());
    }
}

}  // namespace rongcloud::gateway
