#include "tools/gateway/sinks/kafka_sink.hpp"

#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>

#include <array>
#include <stdexcept>
#include <utility>

#include "tools/gateway/log.hpp"
#include "tools/gateway/metrics.hpp"

namespace rongcloud::gateway {

namespace {

constexpr int kPoll_ms = 100;
constexpr int kFlushMost_ms = 3000;
constexpr int kStatistics_ms = 500;
constexpr std::string_view kContentType = "application/cloudevents+json; charset=UTF-8";

}  // namespace

struct KafkaProducer::Waiting {
    std::shared_ptr<Ticket> ticket;
    std::size_t index;
};

KafkaProducer::KafkaProducer(const KafkaLibrary& kafka, const KafkaSettings& settings, int message_timeout_ms)
    : kafka_(kafka), settings_(settings) {
    rd_kafka_conf_t* const config = configured(message_timeout_ms);
    std::array<char, 512> problem{};
    producer_ = kafka_.create(RD_KAFKA_PRODUCER, config, problem.data(), problem.size());
    if (producer_ == nullptr) {
        kafka_.conf_destroy(config);
        throw std::runtime_error(std::string("kafka: ") + problem.data());
    }
    thread_ = std::jthread([this](const std::stop_token& stop) {
        while (!stop.stop_requested()) kafka_.poll(producer_, kPoll_ms);
    });
}

// What is still on its way has its time, then it is given up: it may have arrived.
KafkaProducer::~KafkaProducer() {
    thread_.request_stop();
    thread_.join();
    if (kafka_.flush(producer_, is_dead_ ? 0 : kFlushMost_ms) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        kafka_.purge(producer_, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
        kafka_.flush(producer_, kFlushMost_ms);
    }
    kafka_.destroy(producer_);
}

void KafkaProducer::set(rd_kafka_conf_t* config, const std::string& name, const std::string& value) const {
    std::array<char, 512> problem{};
    if (kafka_.conf_set(config, name.c_str(), value.c_str(), problem.data(), problem.size()) == RD_KAFKA_CONF_OK) return;
    kafka_.conf_destroy(config);
    // Its own message may hold the value.
    throw std::runtime_error("kafka: the property '" + name + "' is not known to librdkafka, or its value is not valid");
}

rd_kafka_conf_t* KafkaProducer::configured(int message_timeout_ms) {
    rd_kafka_conf_t* const config = kafka_.conf_new();
    set(config, "linger.ms", "2");
    set(config, "partitioner", "murmur2_random");  // that of Kafka's own clients
    set(config, "statistics.interval.ms", std::to_string(kStatistics_ms));
    for (const auto& [name, value] : settings_.properties) set(config, name, value);
    set(config, "bootstrap.servers", settings_.brokers);
    set(config, "enable.idempotence", "true");
    set(config, "acks", "all");
    set(config, "message.timeout.ms", std::to_string(message_timeout_ms));
    kafka_.conf_set_dr_msg_cb(config, &KafkaProducer::on_delivery);
    kafka_.conf_set_stats_cb(config, &KafkaProducer::on_statistics);
    kafka_.conf_set_log_cb(config, &KafkaProducer::on_log);
    kafka_.conf_set_opaque(config, this);
    return config;
}

Sent KafkaProducer::judged(rd_kafka_resp_err_t error) {
    if (error == RD_KAFKA_RESP_ERR_NO_ERROR) return {Outcome::taken, {}};
    if (error == RD_KAFKA_RESP_ERR__FATAL) is_dead_ = true;
    const bool is_refused = error == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE || error == RD_KAFKA_RESP_ERR_INVALID_RECORD ||
                            error == RD_KAFKA_RESP_ERR__BAD_MSG || error == RD_KAFKA_RESP_ERR_RECORD_LIST_TOO_LARGE;
    return {is_refused ? Outcome::refused : Outcome::unreachable, std::string("kafka: ") + kafka_.err2str(error)};
}

#ifdef __clang__  // the library's own macros
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wgnu-statement-expression"
#endif
void KafkaProducer::send(const Record& record, std::shared_ptr<Ticket> ticket, std::size_t index) {
    auto waiting = std::make_unique<Waiting>(Waiting{std::move(ticket), index});
    const std::string topic = named_for(settings_.topic, record);
    const char* const key = record.key.empty() ? nullptr : record.key.data();
    const rd_kafka_resp_err_t error = kafka_.producev(
        producer_, RD_KAFKA_V_TOPIC(topic.c_str()), RD_KAFKA_V_KEY(key, record.key.size()),
        RD_KAFKA_V_VALUE(const_cast<char*>(record.envelope.data()), record.envelope.size()),
        RD_KAFKA_V_HEADER("rc-dedupe", record.id.data(), record.id.size()),
        RD_KAFKA_V_HEADER("content-type", kContentType.data(), kContentType.size()),
        RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY), RD_KAFKA_V_OPAQUE(waiting.get()), RD_KAFKA_V_END);
    if (error == RD_KAFKA_RESP_ERR_NO_ERROR) static_cast<void>(waiting.release());  // on_delivery has it
    else waiting->ticket->settle(index, judged(error));
}
#ifdef __clang__
#pragma clang diagnostic pop
#endif

void KafkaProducer::on_delivery(rd_kafka_t*, const rd_kafka_message_t* message, void* self) {
    const std::unique_ptr<Waiting> waiting(static_cast<Waiting*>(message->_private));
    waiting->ticket->settle(waiting->index, static_cast<KafkaProducer*>(self)->judged(message->err));
}

int KafkaProducer::on_statistics(rd_kafka_t*, char* json, size_t size, void* self) {
    auto& producer = *static_cast<KafkaProducer*>(self);
    if (!producer.is_warm_) producer.hear_statistics(std::string(json, size));
    return 0;
}

void KafkaProducer::hear_statistics(const std::string& json) {
    try {
        const auto told = Poco::JSON::Parser().parse(json).extract<Poco::JSON::Object::Ptr>();
        const auto eos = told->getObject("eos");
        if (eos.isNull() || eos->optValue<std::string>("idemp_state", "") != "Assigned") return;
        is_warm_ = true;
        logger().information("kafka: ready to send");
    } catch (const Poco::Exception&) {
        is_warm_ = true;  // a version that tells it otherwise: the first event waits
    }
}

void KafkaProducer::on_log(const rd_kafka_t*, int level, const char*, const char* text) {
    constexpr int error = 3;
    constexpr int warning = 4;
    const std::string line = std::string("kafka: ") + text;
    if (level <= error) logger().error(line);
    else if (level == warning) logger().warning(line);
    else logger().debug(line);
}

KafkaSink::KafkaSink(const KafkaSettings& settings, int message_timeout_ms)
    : settings_(settings), message_timeout_ms_(message_timeout_ms),
      producer_(std::make_shared<KafkaProducer>(kafka_, settings_, message_timeout_ms_)) {}

std::shared_ptr<KafkaProducer> KafkaSink::producer() const {
    const std::scoped_lock lock(mutex_);
    return producer_;
}

// An idempotent producer gives up for good when it cannot keep its promise any more: another one takes its place.
std::shared_ptr<KafkaProducer> KafkaSink::living_producer() {
    std::shared_ptr<KafkaProducer> dead;
    const std::scoped_lock lock(mutex_);
    if (producer_->is_dead()) {
        logger().error("kafka: the producer has failed for good; another one takes its place");
        dead = std::exchange(producer_, std::make_shared<KafkaProducer>(kafka_, settings_, message_timeout_ms_));
    }
    return producer_;
}

std::vector<Sent> KafkaSink::send(const SharedRecords& records, TimePoint deadline) {
    const auto ticket = std::make_shared<Ticket>(records->size(), deadline);
    const std::shared_ptr<KafkaProducer> producer = living_producer();
    for (std::size_t i = 0; i < records->size(); ++i) producer->send((*records)[i], ticket, i);
    return ticket->wait();
}

std::string KafkaSink::description() const { return "Kafka at " + settings_.brokers + ", topic " + settings_.topic; }

void KafkaSink::write_metrics(std::string& text) const {
    write_metric(text, "kafka_ready", "gauge", "1 when the producer has its id.", is_warm() ? 1 : 0);
    write_metric(text, "kafka_waiting", "gauge", "Events that were given to librdkafka and not settled.",
                 producer()->waiting());
}

}  // namespace rongcloud::gateway
