#include "tools/gateway/sinks/make_sink.hpp"

#include "tools/gateway/sinks/http_sink.hpp"
#include "tools/gateway/sinks/kafka_sink.hpp"
#include "tools/gateway/sinks/redis_sink.hpp"
#include "tools/gateway/sinks/stdout_sink.hpp"

namespace rongcloud::gateway {

std::unique_ptr<Sink> make_sink(const Settings& settings) {
    switch (settings.sink.type) {
        case SinkType::discard: return std::make_unique<DiscardSink>();
        case SinkType::http: return std::make_unique<HttpSink>(settings.sink.http);
        case SinkType::redis: return std::make_unique<RedisSink>(settings.sink.redis);
        case SinkType::kafka:
            // A message that is given up must not be written later than the next try begins.
            return std::make_unique<KafkaSink>(settings.sink.kafka, settings.direct ? 3000 : settings.spool.send_timeout_ms);
        case SinkType::stdout_lines: break;
    }
    return std::make_unique<StdoutSink>();
}

}  // namespace rongcloud::gateway
