// Kafka by librdkafka's idempotent producer: taken is what all replicas in sync have.
#pragma once

#include <atomic>
#include <thread>

#include "tools/gateway/config/settings.hpp"
#include "tools/gateway/sinks/kafka_library.hpp"
#include "tools/gateway/sinks/sink.hpp"

namespace rongcloud::gateway {

// A producer and the thread that hears from it.
class KafkaProducer {
public:
    KafkaProducer(const KafkaLibrary& kafka, const KafkaSettings& settings, int message_timeout_ms);
    ~KafkaProducer();
    KafkaProducer(const KafkaProducer&) = delete;
    KafkaProducer& operator=(const KafkaProducer&) = delete;

    void send(const Record& record, std::shared_ptr<Ticket> ticket, std::size_t index);
    // It has its producer id, without which nothing can be sent.
    bool is_warm() const { return is_warm_; }
    // It will never send again.
    bool is_dead() const { return is_dead_; }
    int waiting() const { return kafka_.outq_len(producer_); }

private:
    struct Waiting;
    rd_kafka_conf_t* configured(int message_timeout_ms);
    void set(rd_kafka_conf_t* config, const std::string& name, const std::string& value) const;
    Sent judged(rd_kafka_resp_err_t error);
    void hear_statistics(const std::string& json);

    static void on_delivery(rd_kafka_t*, const rd_kafka_message_t* message, void* self);
    static int on_statistics(rd_kafka_t*, char* json, size_t size, void* self);
    static void on_log(const rd_kafka_t*, int level, const char*, const char* text);

    const KafkaLibrary& kafka_;
    const KafkaSettings settings_;
    std::atomic<bool> is_warm_{false};
    std::atomic<bool> is_dead_{false};
    rd_kafka_t* producer_ = nullptr;
    std::jthread thread_;
};

class KafkaSink final : public Sink {
public:
    KafkaSink(const KafkaSettings& settings, int message_timeout_ms);
    std::vector<Sent> send(const SharedRecords& records, TimePoint deadline) override;
    bool is_warm() const override { return producer()->is_warm(); }
    std::string description() const override;
    void write_metrics(std::string& text) const override;

private:
    std::shared_ptr<KafkaProducer> producer() const;
    std::shared_ptr<KafkaProducer> living_producer();

    const KafkaLibrary kafka_;
    const KafkaSettings settings_;
    const int message_timeout_ms_;
    mutable std::mutex mutex_;
    std::shared_ptr<KafkaProducer> producer_;
};

}  // namespace rongcloud::gateway
