// rongcloud/jobs.hpp: a dispatcher that stores, a worker that handles, and what both do when something fails.
#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <thread>

#include <rongcloud/jobs.hpp>

namespace {

constexpr const char *kKey = "key";
constexpr const char *kSecret = "secret";
const std::string kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

std::string routed(const std::string &uid, const std::string &content = "hi", const std::string &from = "ann") {
    return "channelType=PERSON&fromUserId=" + from + "&toUserId=bob&objectName=RC%3ATxtMsg&content=" + content +
           "&msgUID=" + uid;
}

rc::WebhookResponse deliver(const rc::WebhookDispatcher &hooks, const std::string &body) {
    rc_bytes *query = nullptr;
    rc_webhook_sign(kKey, kSecret, nullptr, 0, &query, nullptr);
    const std::string target = std::string("/hooks?") + rc_bytes_data(query);
    rc_bytes_free(query);
    return hooks.handle("POST", target, kForm, body);
}

}  // namespace

class SpoolCppTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolCppTest);
    CPPUNIT_TEST(items_and_batches);
    CPPUNIT_TEST(a_dispatcher_stores_and_a_worker_handles);
    CPPUNIT_TEST(what_decides_is_answered_at_once);
    CPPUNIT_TEST(a_handler_that_throws_gets_it_again);
    CPPUNIT_TEST(a_spool_that_is_full_makes_503);
    CPPUNIT_TEST(a_worker_stops_and_gives_back_the_rest);
    CPPUNIT_TEST(several_threads_run_one_worker);
    CPPUNIT_TEST(a_worker_keeps_the_order_of_a_key_when_one_of_it_fails);
    CPPUNIT_TEST(a_handler_may_take_longer_than_its_lease);
    CPPUNIT_TEST(failures_are_exceptions);
    CPPUNIT_TEST_SUITE_END();

public:
    void setUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "spoolXXXXXX").string();
        folder_ = ::mkdtemp(name.data());
    }
    void tearDown() override { std::filesystem::remove_all(folder_); }

    rc::SpoolConfig config() const { return rc::SpoolConfig(folder_ + "/spool").set("retry_first_ms", 0); }
    static rc::WebhookConfig secrets() { return rc::WebhookConfig{}.secret(kKey, kSecret); }

    // Runs `worker` until `is_over` says so.
    template <class IsOver>
    static void run_until(rc::SpoolWorker &worker, const IsOver &is_over) {
        std::thread thread([&] { worker.run(); });
        while (!is_over()) std::this_thread::yield();
        worker.stop();
        thread.join();
    }

    void items_and_batches() {
        rc::Spool spool(config());
        CPPUNIT_ASSERT(spool.put("type", "a", "1", "key") && !spool.put("type", "a", "1", "key"));
        CPPUNIT_ASSERT(spool.put("type", std::string_view("b\0c", 3)));
        {
            const rc::SpoolBatch batch = spool.lease(10);
            CPPUNIT_ASSERT_EQUAL(std::size_t{2}, batch.size());
            const rc::SpoolItem item = batch[0];
            CPPUNIT_ASSERT(item.type() == "type" && item.id() == "1" && item.order_key() == "key" && item.data() == "a");
            CPPUNIT_ASSERT(item.tries() == 1 && item.reason().empty() && item.app_key().empty() && item.sequence() == 1);
            CPPUNIT_ASSERT(batch[1].data().size() == 3);
            item.extend();
            item.nack("not now", std::chrono::milliseconds{0});
        }
        const rc::SpoolBatch again = spool.lease(10, std::chrono::seconds{10});
        CPPUNIT_ASSERT(again.size() == 2 && again[0].reason() == "not now");
        for (const rc::SpoolItem &item : again) item.ack();
        spool.flush();
        CPPUNIT_ASSERT(spool.lease(10).empty());
        CPPUNIT_ASSERT(spool.stats().find("\"acknowledged\":2") != std::string::npos);
    }

    void a_dispatcher_stores_and_a_worker_handles() {
        rc::Spool spool(config());
        rc::WebhookDispatcher hooks(secrets());
        std::vector<std::string> handled;
        std::atomic<std::size_t> count{0};
        hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &message, const rc::HookEvent &event) {
            handled.push_back(*message.content + " " + std::string(event.app_key()));
            ++count;
        });
        hooks.store_in(spool);
        for (const char *const uid : {"1", "2", "1"}) CPPUNIT_ASSERT_EQUAL(200, deliver(hooks, routed(uid, uid)).status);
        CPPUNIT_ASSERT(handled.empty());
        rc::SpoolWorker worker(spool, hooks);
        run_until(worker, [&] { return count == 2; });
        CPPUNIT_ASSERT(handled == std::vector<std::string>({"1 key", "2 key"}));
        spool.flush();
        CPPUNIT_ASSERT(spool.stats().find("\"ready\":0,\"delayed\":0,\"leased\":0,\"dead\":0") != std::string::npos);
    }

    void what_decides_is_answered_at_once() {
        rc::Spool spool(config());
        rc::WebhookDispatcher hooks(secrets());
        hooks.on<rc::hooks::PreMessage>([](const rc::hooks::PreMessage &) { return rc::WebhookReply::refuse("no"); });
        hooks.store_in(spool);
        const auto answer = deliver(hooks, "fromUserId=ann&targetId=bob&msgType=x&content=hi");
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":0,"extra":"no"})"), answer.body);
        CPPUNIT_ASSERT(spool.lease(1).empty());
    }

    void a_handler_that_throws_gets_it_again() {
        rc::Spool spool(config());
        rc::WebhookDispatcher hooks(secrets());
        std::atomic<int> tries{0};
        std::vector<std::string> failures;
        hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &) {
            if (++tries == 1) throw std::runtime_error("the database is away");
            if (tries == 2) throw 7;
        });
        hooks.store_in(spool);
        deliver(hooks, routed("1"));
        rc::SpoolWorker worker(spool, hooks);
        worker.set_on_failure([&](const rc::SpoolItem *item, const std::exception &failure) {
            failures.push_back(std::string(item->type()) + ": " + failure.what());
        });
        run_until(worker, [&] { return tries == 3; });
        CPPUNIT_ASSERT(failures == std::vector<std::string>(
                                       {"message_route: the database is away", "message_route: unknown exception"}));
    }

    void a_spool_that_is_full_makes_503() {
        rc::Spool spool(config().set("size_max_bytes", 1 << 20));
        rc::WebhookDispatcher hooks(secrets());
        hooks.store_in(spool);
        const std::string large(250000, 'x');
        CPPUNIT_ASSERT_EQUAL(200, deliver(hooks, routed("1", large)).status);
        CPPUNIT_ASSERT_EQUAL(200, deliver(hooks, routed("2", large)).status);
        const auto refused = deliver(hooks, routed("3", large));
        CPPUNIT_ASSERT_EQUAL(503, refused.status);
        CPPUNIT_ASSERT_THROW(std::rethrow_exception(refused.failure), rc::LimitError);
        for (const rc::SpoolItem &item : spool.lease(10)) item.ack();
        for (const rc::SpoolItem &item : spool.lease(10)) item.ack();
        CPPUNIT_ASSERT_EQUAL(200, deliver(hooks, routed("3", large)).status);  // it was not accepted before
    }

    void a_worker_stops_and_gives_back_the_rest() {
        rc::Spool spool(config());
        for (int i = 0; i < 5; ++i) spool.put("type", std::to_string(i));
        rc::SpoolWorker *running = nullptr;
        int handled = 0;
        rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &) {
            if (++handled == 2) running->stop();
        });
        running = &worker;
        worker.run();
        CPPUNIT_ASSERT_EQUAL(2, handled);
        const rc::SpoolBatch rest = spool.lease(10);
        CPPUNIT_ASSERT(rest.size() == 3 && rest[0].data() == "2" && rest[0].tries() == 1);
    }

    void several_threads_run_one_worker() {
        rc::Spool spool(config());
        std::mutex mutex;
        std::map<std::string, int> last;
        std::atomic<int> handled{0}, wrong{0};
        for (int i = 0; i < 200; ++i) spool.put("type", std::to_string(i / 5), "", std::to_string(i % 5));
        rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &item) {
            const std::lock_guard lock(mutex);
            int &next = last[std::string(item.order_key())];
            wrong += std::to_string(next++) != item.data();
            ++handled;
        });
        worker.set_batch(3);
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) threads.emplace_back([&] { worker.run(); });
        while (handled < 200) std::this_thread::yield();
        worker.stop();
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(0, wrong.load());
    }

    void a_worker_keeps_the_order_of_a_key_when_one_of_it_fails() {
        rc::Spool spool(config().set("retry_first_ms", 0));
        for (const char *const data : {"a1", "a2", "a3"}) spool.put("type", data, "", "a");
        spool.put("type", "b1", "", "b");
        std::string seen;
        std::atomic<int> handled{0};
        rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &item) {
            seen += std::string(item.data()) + " ";
            if (item.data() == "a2" && item.tries() == 1) throw std::runtime_error("not now");
            ++handled;
        });
        run_until(worker, [&] { return handled == 4; });
        CPPUNIT_ASSERT_EQUAL(std::string("a1 a2 b1 a2 a3 "), seen);  // in two batches
    }

    // Two workers and two items of one key, each of which is handled until its first lease would be over three times: the time
    // of a lease is what another item of its age, which nobody extends, has used up.
    void a_handler_may_take_longer_than_its_lease() {
        rc::Spool spool(config().set("lease_ms", 200));
        spool.put("type", "1", "", "key");
        spool.put("type", "2", "", "key");
        std::atomic<int> handled{0}, at_once{0}, most{0}, tries{0};
        rc::SpoolWorker worker(spool, [&](const rc::SpoolItem &item) {
            const int now = ++at_once;
            if (now > most) most = now;
            if (item.tries() > tries) tries = item.tries();
            expire_lease_of_another();
            --at_once;
            ++handled;
        });
        std::thread other([&] { worker.run(); });
        run_until(worker, [&] { return handled == 2; });
        other.join();
        spool.flush();
        CPPUNIT_ASSERT_EQUAL(1, most.load());
        CPPUNIT_ASSERT_EQUAL(1, tries.load());
        CPPUNIT_ASSERT_EQUAL(2, handled.load());
        CPPUNIT_ASSERT(spool.stats().find("\"bytes\":0,") != std::string::npos);
    }

    // Until an item of another spool, with the same lease, has come back three times.
    void expire_lease_of_another() const {
        rc::Spool another(rc::SpoolConfig(folder_ + "/another").set("lease_ms", 200).set("retry_first_ms", 0));
        another.put("type", "x");
        std::vector<rc::SpoolBatch> leased;
        for (int i = 0; i < 4; ++i) {
            leased.push_back(another.lease(1, std::chrono::seconds{60}));
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, leased.back().size());
        }
        leased.back()[0].ack();
    }

    void failures_are_exceptions() {
        CPPUNIT_ASSERT_THROW(rc::Spool(rc::SpoolConfig("/nowhere/at/all")), rc::StorageError);
        CPPUNIT_ASSERT_THROW(config().set("leese_ms", 1), rc::ConfigError);
        rc::Spool spool(config());
        spool.put("type", "a");
        CPPUNIT_ASSERT_THROW(spool.lease(0), rc::ArgumentError);
        const rc::SpoolBatch batch = spool.lease(1);
        CPPUNIT_ASSERT_THROW(batch[0].event(), rc::ArgumentError);
        batch[0].ack();
        CPPUNIT_ASSERT_THROW(batch[0].ack(), rc::ArgumentError);
    }

private:
    std::string folder_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolCppTest);
