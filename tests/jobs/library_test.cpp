// The spool through the C interface of the shipped library: what comes in from the service, leases, failures, forks.
#include <sys/stat.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

#include "tests/jobs/library_support.hpp"
#include "tests/support/forked_child.hpp"

namespace rongcloud::test {

namespace {

const std::string kRouted = "channelType=PERSON&fromUserId=ann&toUserId=bob&objectName=RC%3ATxtMsg&content=hi&msgUID=M-1";

}  // namespace

class SpoolLibraryTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolLibraryTest);
    CPPUNIT_TEST(an_item_goes_in_and_comes_out);
    CPPUNIT_TEST(an_event_goes_in_and_comes_out);
    CPPUNIT_TEST(several_events_of_a_request_are_items);
    CPPUNIT_TEST(events_without_an_id_get_one);
    CPPUNIT_TEST(what_decides_is_refused);
    CPPUNIT_TEST(requests_are_put_together_each_by_itself);
    CPPUNIT_TEST(items_are_settled_once);
    CPPUNIT_TEST(a_batch_gives_back_what_nobody_spoke_of);
    CPPUNIT_TEST(dead_letters_are_only_looked_at);
    CPPUNIT_TEST(a_list_has_states_and_leases_nothing);
    CPPUNIT_TEST(stats_are_json);
    CPPUNIT_TEST(a_lease_waits_for_an_item);
    CPPUNIT_TEST(a_lease_hears_of_another_spool_on_the_file);
    CPPUNIT_TEST(batches_outlive_their_spool);
    CPPUNIT_TEST(a_child_opens_it_anew);
    CPPUNIT_TEST(the_file_is_for_its_owner);
    CPPUNIT_TEST(many_threads);
    CPPUNIT_TEST_SUITE_END();

public:
    void an_item_goes_in_and_comes_out() {
        const SpoolPtr spool = open_spool(folder.file());
        const std::string data("a\0b", 3);
        int is_duplicate = 7;
        CPPUNIT_ASSERT_EQUAL(std::string(), put(spool.get(), data, "id", "key", &is_duplicate));
        CPPUNIT_ASSERT_EQUAL(0, is_duplicate);
        CPPUNIT_ASSERT_EQUAL(std::string(), put(spool.get(), data, "id", "key", &is_duplicate));
        CPPUNIT_ASSERT_EQUAL(1, is_duplicate);
        const BatchPtr batch = lease(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, rc_spool_batch_count(batch.get()));
        const rc_spool_item *const item = rc_spool_batch_item(batch.get(), 0);
        CPPUNIT_ASSERT_EQUAL(data, data_of(batch.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("test id key "), std::string(rc_spool_item_type(item)) + " " +
                                 rc_spool_item_id(item) + " " + rc_spool_item_order_key(item) + " " +
                                 rc_spool_item_app_key(item));
        CPPUNIT_ASSERT(rc_spool_item_tries(item) == 1 && rc_spool_item_sequence(item) == 1);
        CPPUNIT_ASSERT(rc_spool_item_put_at_ms(item) > 1700000000000);
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), reason_of([&](rc_error **error) {
                                 rc_hook_event *event = nullptr;
                                 return rc_spool_item_event(item, &event, error);
                             }));
        expect_ok([&](rc_error **error) { return rc_spool_item_ack(item, error); });
        expect_ok([&](rc_error **error) { return rc_spool_flush(spool.get(), error); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, rc_spool_batch_count(lease(spool.get()).get()));
    }

    void an_event_goes_in_and_comes_out() {
        const WebhookPtr webhook = receiver();
        const SpoolPtr spool = open_spool(folder.file());
        rc_verdict verdict = -1;
        for (int i = 0; i < 2; ++i) {  // a second time before the first was accepted: its id is known
            const DeliveryPtr event = delivered(webhook.get(), kRouted, kForm, &verdict);
            expect_ok([&](rc_error **error) { return rc_spool_put_delivery(spool.get(), event.get(), error); });
        }
        const DeliveryPtr again = delivered(webhook.get(), kRouted, kForm, &verdict);
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, verdict);  // it was accepted
        const BatchPtr batch = lease(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, rc_spool_batch_count(batch.get()));
        const rc_spool_item *const item = rc_spool_batch_item(batch.get(), 0);
        CPPUNIT_ASSERT_EQUAL(kRouted, std::string(rc_spool_item_body(item), rc_spool_item_body_size(item)));
        CPPUNIT_ASSERT_EQUAL(std::string("key"), std::string(rc_spool_item_app_key(item)));
        rc_hook_event *event = nullptr;
        expect_ok([&](rc_error **error) { return rc_spool_item_event(item, &event, error); });
        const DeliveryPtr owned(event);
        CPPUNIT_ASSERT_EQUAL(std::string(RC_HOOK_MESSAGE_ROUTE), std::string(rc_hook_event_type(event)));
        CPPUNIT_ASSERT_EQUAL(std::string("hi"), std::string(rc_hook_event_str(event, "content")));
        CPPUNIT_ASSERT_EQUAL(std::string(rc_hook_event_id(again.get())), std::string(rc_spool_item_id(item)));
        CPPUNIT_ASSERT_EQUAL(std::string(rc_hook_event_order_key(again.get())), std::string(rc_spool_item_order_key(item)));
    }

    void several_events_of_a_request_are_items() {
        const WebhookPtr webhook = receiver();
        const SpoolPtr spool = open_spool(folder.file());
        const std::string body = R"([{"userid":"ann","status":"0","os":"iOS","time":1},{"userid":"bob","status":"1","os":"iOS","time":2}])";
        const DeliveryPtr delivery = delivered(webhook.get(), body, kJson);
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, rc_hook_event_count(delivery.get()));
        expect_ok([&](rc_error **error) { return rc_spool_put_delivery(spool.get(), delivery.get(), error); });
        const BatchPtr batch = lease(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::size_t{2}, rc_spool_batch_count(batch.get()));
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, rc_spool_item_body_size(rc_spool_batch_item(batch.get(), 0)));
    }

    void events_without_an_id_get_one() {
        const SpoolPtr spool = open_spool(folder.file());
        const std::string body = R"({"userid":"ann","status":"0","os":"iOS"})";
        const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(
                                     std::chrono::system_clock::now().time_since_epoch()).count();
        for (const std::int64_t at : {now, now, now - 1}) {  // by receivers that do not know of each other
            const WebhookPtr webhook = receiver();
            const DeliveryPtr delivery = delivered(webhook.get(), body, kJson, nullptr, at);
            CPPUNIT_ASSERT_EQUAL(std::string(), std::string(rc_hook_event_id(delivery.get())));
            expect_ok([&](rc_error **error) { return rc_spool_put_delivery(spool.get(), delivery.get(), error); });
        }
        CPPUNIT_ASSERT(rc_spool_batch_count(lease(spool.get()).get()) > 0);
        CPPUNIT_ASSERT(stats_of(spool.get()).find("\"put\":2,\"duplicates\":1,") != std::string::npos);
    }

    void what_decides_is_refused() {
        const WebhookPtr webhook = receiver();
        const SpoolPtr spool = open_spool(folder.file());
        const DeliveryPtr asked = delivered(webhook.get(), "fromUserId=ann&targetId=bob&msgType=x&content=hi", kForm);
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), reason_of([&](rc_error **error) {
                                 return rc_spool_put_delivery(spool.get(), asked.get(), error);
                             }));
    }

    void requests_are_put_together_each_by_itself() {
        const WebhookPtr webhook = receiver();
        const SpoolPtr spool = open_spool(folder.file());
        const DeliveryPtr asked = delivered(webhook.get(), "fromUserId=ann&targetId=bob&msgType=x&content=hi", kForm);
        std::vector<DeliveryPtr> owned;
        std::vector<rc_hook_event *> deliveries{asked.get()};
        for (const char *const time : {"1", "2", "3"}) {
            const std::string body = std::string(R"({"userid":"ann","status":"0","os":"iOS","sessionId":"1","time":)") + time + "}";
            deliveries.push_back(owned.emplace_back(delivered(webhook.get(), body, kJson)).get());
        }
        std::vector<rc_error *> errors(deliveries.size());
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), reason_of([&](rc_error **error) {
                                 return rc_spool_put_deliveries(spool.get(), deliveries.data(), deliveries.size(),
                                                                errors.data(), error);
                             }));
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), std::string(rc_error_reason(errors[0])));
        rc_error_free(errors[0]);
        CPPUNIT_ASSERT(!errors[1] && !errors[2] && !errors[3]);
        CPPUNIT_ASSERT(stats_of(spool.get()).find("\"put\":3,") != std::string::npos);
        rc_verdict verdict = -1;
        delivered(webhook.get(), R"({"userid":"ann","status":"0","os":"iOS","sessionId":"1","time":2})", kJson, &verdict);
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, verdict);  // it was accepted
    }

    void items_are_settled_once() {
        const SpoolPtr spool = open_spool(folder.file());
        put(spool.get(), "a");
        const BatchPtr batch = lease(spool.get());
        const rc_spool_item *const item = rc_spool_batch_item(batch.get(), 0);
        expect_ok([&](rc_error **error) { return rc_spool_item_extend(item, error); });
        expect_ok([&](rc_error **error) { return rc_spool_item_nack(item, "no", 0, error); });
        const std::string argument = "invalid_argument";
        CPPUNIT_ASSERT_EQUAL(argument, reason_of([&](rc_error **error) { return rc_spool_item_ack(item, error); }));
        CPPUNIT_ASSERT_EQUAL(argument, reason_of([&](rc_error **error) { return rc_spool_item_extend(item, error); }));
        const BatchPtr again = lease(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::string("no"), std::string(rc_spool_item_reason(rc_spool_batch_item(again.get(), 0))));
    }

    void a_batch_gives_back_what_nobody_spoke_of() {
        const SpoolPtr spool = open_spool(folder.file());
        for (const char *const data : {"a", "b", "c"}) put(spool.get(), data);
        BatchPtr batch = lease(spool.get());
        expect_ok([&](rc_error **error) { return rc_spool_item_ack(rc_spool_batch_item(batch.get(), 1), error); });
        batch.reset();
        batch = lease(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::string("a,c"), data_of(batch.get()));
        CPPUNIT_ASSERT_EQUAL(std::int32_t{1}, rc_spool_item_tries(rc_spool_batch_item(batch.get(), 0)));
    }

    void dead_letters_are_only_looked_at() {
        const SpoolPtr spool = open_spool(folder.file(), {{"tries_max", "1"}});
        put(spool.get(), "a");
        {
            const BatchPtr batch = lease(spool.get());
            rc_spool_item_nack(rc_spool_batch_item(batch.get(), 0), "broken", 0, nullptr);
        }
        rc_spool_batch *dead = nullptr;
        expect_ok([&](rc_error **error) { return rc_spool_dead_list(spool.get(), 0, 10, &dead, error); });
        BatchPtr owned(dead);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(dead));
        const rc_spool_item *const item = rc_spool_batch_item(dead, 0);
        CPPUNIT_ASSERT_EQUAL(std::string("broken"), std::string(rc_spool_item_reason(item)));
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"),
                             reason_of([&](rc_error **error) { return rc_spool_item_ack(item, error); }));
        std::size_t count = 0;
        expect_ok([&](rc_error **error) { return rc_spool_dead_retry(spool.get(), 0, &count, error); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, count);
        owned.reset();
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(lease(spool.get()).get()));
        expect_ok([&](rc_error **error) { return rc_spool_dead_drop(spool.get(), 0, &count, error); });
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, count);
    }

    void a_list_has_states_and_leases_nothing() {
        const SpoolPtr spool = open_spool(folder.file());
        for (const char *const data : {"leased", "delayed"}) put(spool.get(), data);
        const BatchPtr batch = lease(spool.get());
        rc_spool_item_nack(rc_spool_batch_item(batch.get(), 1), "later", 60000, nullptr);
        for (const char *const data : {"first", "second"}) put(spool.get(), data, nullptr, "key");
        for (int i = 0; i < 2; ++i) {
            rc_spool_batch *list = nullptr;
            expect_ok([&](rc_error **error) { return rc_spool_list(spool.get(), 0, 10, &list, error); });
            const BatchPtr owned(list);
            CPPUNIT_ASSERT_EQUAL(std::string("leased,delayed,first,second"), data_of(list));
            std::string states;
            for (std::size_t k = 0; k < 4; ++k) {
                const rc_spool_item *const item = rc_spool_batch_item(list, k);
                states += rc_spool_item_state(item) + std::string(rc_spool_item_due_at_ms(item) > 0 ? "+ " : " ");
            }
            CPPUNIT_ASSERT_EQUAL(std::string("leased+ delayed+ ready blocked "), states);
            CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), reason_of([&](rc_error **error) {
                                     return rc_spool_item_ack(rc_spool_batch_item(list, 2), error);
                                 }));
        }
    }

    void stats_are_json() {
        const SpoolPtr spool = open_spool(folder.file());
        put(spool.get(), "abc", "id");
        const std::string json = stats_of(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"ready":1,"delayed":0,"leased":0,"dead":0,"bytes":137,)"
                                         R"("size_max_bytes":1073741824,"oldest_age_ms":)"),
                             json.substr(0, json.find("_ms\":") + 5));
        CPPUNIT_ASSERT(json.find(R"("put":1,"duplicates":0,"refused":0,"acknowledged":0,"failed":0,"commits":)") !=
                       std::string::npos);
    }

    void a_lease_waits_for_an_item() {
        const SpoolPtr spool = open_spool(folder.file());
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, rc_spool_batch_count(lease(spool.get(), 1, 20).get()));
        std::thread other([&] { put(spool.get(), "a"); });
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(lease(spool.get(), 1, 60000).get()));
        other.join();
        // One that is delayed, too, and one whose lease ends.
        BatchPtr batch = lease(spool.get(), 1, 60000);
        rc_spool_item_nack(rc_spool_batch_item(batch.get(), 0), nullptr, 30, nullptr);
        CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(lease(spool.get(), 1, 60000).get()));
    }

    void a_lease_hears_of_another_spool_on_the_file() {
        const SpoolPtr one = open_spool(folder.file());
        const SpoolPtr other = open_spool(folder.file());
        for (int i = 0; i < 3; ++i) {
            std::thread thread([&] { put(other.get(), "a"); });
            const BatchPtr batch = lease(one.get(), 1, 60000);
            thread.join();
            CPPUNIT_ASSERT_EQUAL(std::string("a"), data_of(batch.get()));
            CPPUNIT_ASSERT_EQUAL(std::size_t{0}, rc_spool_batch_count(lease(other.get()).get()));
            rc_spool_item_ack(rc_spool_batch_item(batch.get(), 0), nullptr);
        }
    }

    void batches_outlive_their_spool() {
        SpoolPtr spool = open_spool(folder.file());
        put(spool.get(), "a");
        put(spool.get(), "b");
        const BatchPtr batch = lease(spool.get());
        spool.reset();
        CPPUNIT_ASSERT_EQUAL(std::string("a,b"), data_of(batch.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("canceled"), reason_of([&](rc_error **error) {
                                 return rc_spool_item_ack(rc_spool_batch_item(batch.get(), 0), error);
                             }));
        const SpoolPtr again = open_spool(folder.file());
        CPPUNIT_ASSERT_EQUAL(std::string("a,b"), data_of(lease(again.get()).get()));
    }

    void a_child_opens_it_anew() {
        if (is_skipped_beside_threads()) return;
        SpoolPtr spool = open_spool(folder.file());
        put(spool.get(), "of the parent");
        const BatchPtr held = lease(spool.get());
        std::atomic<bool> is_over{false};
        std::thread busy([&] {  // forks come while the other thread writes, too
            while (!is_over) put(spool.get(), "busy");
        });
        for (int round = 0; round < 10; ++round) {
            const std::string name = "child " + std::to_string(round);
            const int code = run_in_child([&] {
                rc_spool_batch *none = nullptr;
                if (put(spool.get(), "x") != "invalid_argument") return 1;
                if (rc_spool_lease(spool.get(), 1, 0, &none, nullptr) != RC_E_ARGUMENT) return 2;
                if (rc_spool_item_ack(rc_spool_batch_item(held.get(), 0), nullptr) != RC_E_ARGUMENT) return 3;
                rc_spool_free(spool.release());
                SpoolPtr own;
                if (!try_open(folder.file(), own).empty()) return 4;
                if (!put(own.get(), name, name.c_str()).empty()) return 5;
                return 0;
            });
            CPPUNIT_ASSERT_EQUAL(0, code);
        }
        is_over = true;
        busy.join();
        // What the children did is safe, and the parent's lease is still its own.
        std::string all;
        while (true) {
            const BatchPtr batch = lease(spool.get(), 1000);
            if (rc_spool_batch_count(batch.get()) == 0) break;
            all += data_of(batch.get()) + ",";
            for (std::size_t i = 0; i < rc_spool_batch_count(batch.get()); ++i) {
                rc_spool_item_ack(rc_spool_batch_item(batch.get(), i), nullptr);
            }
        }
        for (int round = 0; round < 10; ++round) {
            CPPUNIT_ASSERT(all.find("child " + std::to_string(round) + ",") != std::string::npos);
        }
        CPPUNIT_ASSERT(all.find("parent") == std::string::npos);
        expect_ok([&](rc_error **error) { return rc_spool_item_ack(rc_spool_batch_item(held.get(), 0), error); });
    }

    void the_file_is_for_its_owner() {
        const mode_t before = ::umask(0);
        const SpoolPtr spool = open_spool(folder.file());
        put(spool.get(), "a");
        ::umask(before);
        for (const char *const end : {"", "-wal", "-shm"}) {
            struct stat found {};
            CPPUNIT_ASSERT_EQUAL(0, ::stat((folder.file() + end).c_str(), &found));
            CPPUNIT_ASSERT_EQUAL(0600u, unsigned(found.st_mode & 07777));
        }
    }

    void many_threads() {
        constexpr int writers = 6, readers = 3, each = 60;
        const SpoolPtr spool = open_spool(folder.file());
        std::atomic<int> handled{0};
        std::atomic<int> wrong{0};
        std::vector<std::atomic<int>> last(writers);
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([&, w] {
                const std::string key = std::to_string(w);
                for (int i = 1; i <= each; ++i) wrong += !put(spool.get(), std::to_string(i), nullptr, key.c_str()).empty();
            });
        }
        for (int r = 0; r < readers; ++r) {
            threads.emplace_back([&] {
                while (handled < writers * each) {
                    rc_spool_batch *found = nullptr;
                    if (rc_spool_lease(spool.get(), 4, 50, &found, nullptr) != RC_OK) continue;
                    const BatchPtr batch(found);
                    for (std::size_t i = 0; i < rc_spool_batch_count(found); ++i) {
                        const rc_spool_item *const item = rc_spool_batch_item(found, i);
                        const int number = std::atoi(rc_spool_item_data(item));
                        wrong += last[std::size_t(std::atoi(rc_spool_item_order_key(item)))].exchange(number) != number - 1;
                        wrong += rc_spool_item_ack(item, nullptr) != RC_OK;
                        ++handled;
                    }
                }
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(0, wrong.load());
        CPPUNIT_ASSERT_EQUAL(writers * each, handled.load());
    }

private:
    Folder folder;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolLibraryTest);

}  // namespace rongcloud::test
