// librdkafka, loaded when a file asks for Kafka: a gateway without it needs no such package.
#pragma once

#include <Poco/SharedLibrary.h>
#include <librdkafka/rdkafka.h>

#include <string>

namespace rongcloud::gateway {

class KafkaLibrary {
public:
    // Throws std::runtime_error that says what to install.
    KafkaLibrary();

#define KAFKA_FUNCTION(name) decltype(&rd_kafka_##name) name = find<decltype(&rd_kafka_##name)>("rd_kafka_" #name)
private:
    template <class Function>
    Function find(const char* name) {
        return reinterpret_cast<Function>(address(name));
    }
    void* address(const char* name);
    Poco::SharedLibrary library_;

public:
    KAFKA_FUNCTION(conf_new);
    KAFKA_FUNCTION(conf_set);
    KAFKA_FUNCTION(conf_destroy);
    KAFKA_FUNCTION(conf_set_dr_msg_cb);
    KAFKA_FUNCTION(conf_set_stats_cb);
    KAFKA_FUNCTION(conf_set_log_cb);
    KAFKA_FUNCTION(conf_set_opaque);
    decltype(&rd_kafka_new) create = find<decltype(&rd_kafka_new)>("rd_kafka_new");
    KAFKA_FUNCTION(destroy);
    KAFKA_FUNCTION(poll);
    KAFKA_FUNCTION(producev);
    KAFKA_FUNCTION(flush);
    KAFKA_FUNCTION(purge);
    KAFKA_FUNCTION(err2str);
    KAFKA_FUNCTION(fatal_error);
    KAFKA_FUNCTION(outq_len);
#undef KAFKA_FUNCTION
};

}  // namespace rongcloud::gateway
