// Events that rongcloud-gateway has put into Kafka: one member of a consumer group, until it is told to end (Ctrl-C,
// SIGTERM). Needs librdkafka's C++ library. Properties are librdkafka's:
//
//     consume_kafka localhost:9092 rongcloud my-group [PROPERTY=VALUE]...
//
// Kafka gives all events of a conversation to one member, in their order. What a member had not committed when it died goes
// to the others after session.timeout.ms.
#include <librdkafka/rdkafkacpp.h>

#include <csignal>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include "gateway_events.hpp"

namespace {

constexpr int kWait_ms = 200;
constexpr int kCommitEvery = 100;

volatile std::sig_atomic_t is_stopped = 0;

void stop(int) { is_stopped = 1; }

void check(RdKafka::ErrorCode code, const char *what) {
    if (code != RdKafka::ERR_NO_ERROR) throw std::runtime_error(std::string(what) + ": " + RdKafka::err2str(code));
}

class Settings {
public:
    // std::invalid_argument for what librdkafka does not know or want.
    void set(const std::string &name, const std::string &value) {
        std::string problem;
        if (conf_->set(name, value, problem) != RdKafka::Conf::CONF_OK) throw std::invalid_argument(problem);
    }
    std::unique_ptr<RdKafka::KafkaConsumer> make_consumer() const {
        std::string problem;
        std::unique_ptr<RdKafka::KafkaConsumer> consumer(RdKafka::KafkaConsumer::create(conf_.get(), problem));
        if (!consumer) throw std::invalid_argument(problem);  // settings that do not go together
        return consumer;
    }

private:
    std::unique_ptr<RdKafka::Conf> conf_{RdKafka::Conf::create(RdKafka::Conf::CONF_GLOBAL)};
};

// All that was handled. While the group shares its partitions out anew this may fail: then the events come again.
void commit(RdKafka::KafkaConsumer &consumer) {
    const RdKafka::ErrorCode code = consumer.commitSync();
    if (code != RdKafka::ERR_NO_ERROR) std::cerr << "not committed: " << RdKafka::err2str(code) << std::endl;
}

void consume(RdKafka::KafkaConsumer &consumer) {
    EventHandler handler;
    int handled = 0;
    while (!is_stopped) {
        const std::unique_ptr<RdKafka::Message> message(consumer.consume(kWait_ms));
        const bool is_event = message->err() == RdKafka::ERR_NO_ERROR;
        if (is_event) {
            handler.handle(std::string(static_cast<const char *>(message->payload()), message->len()));
            ++handled;
        } else if (message->err() != RdKafka::ERR__TIMED_OUT) {
            std::cerr << message->errstr() << std::endl;  // librdkafka goes on by itself
        }
        if (handled == kCommitEvery || (handled > 0 && !is_event)) {
            commit(consumer);
            handled = 0;
        }
    }
    if (handled > 0) commit(consumer);
}

}  // namespace

int main(int argc, char **argv) try {
    if (argc < 4) {
        std::cerr << "usage: consume_kafka BROKERS TOPIC GROUP [PROPERTY=VALUE]..." << std::endl;
        return 2;
    }
    Settings settings;
    settings.set("auto.offset.reset", "earliest");
    for (int i = 4; i < argc; ++i) {
        const std::string property = argv[i];
        const std::size_t end = property.find('=');
        if (end == std::string::npos) throw std::invalid_argument("'" + property + "' is not PROPERTY=VALUE");
        settings.set(property.substr(0, end), property.substr(end + 1));
    }
    settings.set("bootstrap.servers", argv[1]);
    settings.set("group.id", argv[3]);
    settings.set("enable.auto.commit", "false");  // an event is committed when it was handled, not when it came
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    const auto consumer = settings.make_consumer();
    check(consumer->subscribe({argv[2]}), "subscribe");
    consume(*consumer);
    check(consumer->close(), "close");  // the others of the group need not wait for the end of the session
    return 0;
} catch (const std::invalid_argument &error) {  // of the command line
    std::cerr << error.what() << std::endl;
    return 2;
} catch (const std::exception &error) {
    std::cerr << error.what() << std::endl;
    return 1;
}
