// A memory that several receivers share, through the shipped library, in C++ and in C.
#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <tuple>

#include <rongcloud/webhook.hpp>

namespace {

const std::string kForm = "Content-Type: application/x-www-form-urlencoded\r\n";
const std::string kRouted = "channelType=PERSON&fromUserId=ann&toUserId=bob&objectName=RC%3ATxtMsg&content=hi&msgUID=M-1";

std::string routed(const char *nonce) {
    rc_bytes *query = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_webhook_sign("key", "secret", nonce, 0, &query, nullptr));
    std::string target = std::string("/hooks?") + rc_bytes_data(query);
    rc_bytes_free(query);
    return target;
}

// What a database of all processes would be. Its claims end when the test says so.
class Table final : public rc::HookMemory {
public:
    std::vector<State> claim(const std::string &holder, const Keys &keys, std::chrono::milliseconds time) override {
        const std::lock_guard<std::mutex> lock(begin());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{8000}, std::int64_t{time.count()});
        std::vector<State> states;
        for (const std::string &key : keys) states.push_back(state_of(key, holder));
        const bool is_free = states[0] == State::fresh && std::count(states.begin(), states.end(), State::claimed) == 0;
        for (std::size_t i = 0; is_free && i < keys.size(); ++i) {
            if (states[i] == State::fresh) rows[keys[i]] = holder;
        }
        return states;
    }
    void accept(const std::string &, const Keys &keys, std::chrono::milliseconds time) override {
        const std::lock_guard<std::mutex> lock(begin());
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1800'000}, std::int64_t{time.count()});
        for (const std::string &key : keys) rows[key] = "known";
    }
    void release(const std::string &holder, const Keys &keys) override {
        const std::lock_guard<std::mutex> lock(begin());
        for (const std::string &key : keys) {
            if (rows.count(key) != 0 && rows[key] == holder) rows.erase(key);
        }
    }
    void end_claims() {
        for (auto row = rows.begin(); row != rows.end();) row = row->second != "known" ? rows.erase(row) : std::next(row);
    }

    std::map<std::string, std::string> rows;
    std::atomic<bool> is_away{false};
    std::atomic<int> asked{0};

private:
    std::mutex &begin() {
        ++asked;
        if (is_away) throw std::runtime_error("away");
        return mutex_;
    }
    State state_of(const std::string &key, const std::string &holder) {
        const auto row = rows.find(key);
        if (row == rows.end() || row->second == holder) return State::fresh;
        return row->second == "known" ? State::known : State::claimed;
    }
    std::mutex mutex_;
};

// In C: counts what it is asked, and answers as it is told.
struct Plain {
    rc_status status = RC_OK;
    rc_memory_state state = RC_MEMORY_FRESH;
    int claims = 0, accepts = 0, releases = 0, frees = 0;
    std::size_t keys = 0;

    static Plain &of(void *user_data) { return *static_cast<Plain *>(user_data); }
    static rc_status claim(void *user_data, const char *, const char *const *, size_t count, int64_t, rc_memory_state *states) {
        Plain &self = of(user_data);
        ++self.claims;
        self.keys = count;
        std::fill_n(states, count, self.state);
        return self.status;
    }
    static rc_status accept(void *user_data, const char *, const char *const *, size_t, int64_t) {
        return ++of(user_data).accepts, of(user_data).status;
    }
    static rc_status release(void *user_data, const char *, const char *const *, size_t) {
        return ++of(user_data).releases, of(user_data).status;
    }
    static void free(void *user_data) { ++of(user_data).frees; }
};

}  // namespace

class CallbackMemoryTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CallbackMemoryTest);
    CPPUNIT_TEST(the_same_request_is_handled_by_one);
    CPPUNIT_TEST(a_signature_is_for_one_body_everywhere);
    CPPUNIT_TEST(what_failed_may_come_to_another);
    CPPUNIT_TEST(what_a_crashed_one_had_may_come_to_another);
    CPPUNIT_TEST(only_one_of_many_threads_and_receivers_gets_it);
    CPPUNIT_TEST(a_dispatcher_asks_it);
    CPPUNIT_TEST(a_memory_that_throws_decides_nothing);
    CPPUNIT_TEST(in_c_every_failure_is_a_failure);
    CPPUNIT_TEST(it_lives_as_long_as_what_was_given_out);
    CPPUNIT_TEST_SUITE_END();

    std::shared_ptr<Table> table_ = std::make_shared<Table>();
    rc::WebhookConfig config() { return rc::WebhookConfig{}.secret("key", "secret").memory(table_); }

    static rc_verdict verdict_of(const rc::Webhook &webhook, const std::string &target, const std::string &body = kRouted) {
        return webhook.parse("POST", target, kForm, body).verdict();
    }

public:
    void the_same_request_is_handled_by_one() {
        const rc::Webhook one(config()), two(config());
        const std::string target = routed("n");
        rc::HookDelivery delivery = one.parse("POST", target, kForm, kRouted);
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, delivery.verdict());
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BUSY}, verdict_of(two, target));
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BUSY}, verdict_of(two, routed("anew")));
        delivery.accept();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, verdict_of(two, target));
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, verdict_of(two, routed("anew")));
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, table_->rows.size());  // of the first signature, its request, and the event
    }

    void a_signature_is_for_one_body_everywhere() {
        const rc::Webhook one(config()), two(config());
        one.parse("POST", routed("n"), kForm, kRouted).accept();
        const std::string target = routed("other");
        one.parse("POST", target, kForm, kRouted + "1").accept();
        try {
            verdict_of(two, target, kRouted + "2");
            CPPUNIT_FAIL("it was let in");
        } catch (const rc::WebhookRefused &refused) {
            CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BAD_SIGNATURE}, refused.verdict());
        }
    }

    void what_failed_may_come_to_another() {
        const rc::Webhook one(config()), two(config());
        const std::string target = routed("n");
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, verdict_of(one, target));  // given up without accept()
        CPPUNIT_ASSERT(table_->rows.empty());
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, verdict_of(two, target));
    }

    void what_a_crashed_one_had_may_come_to_another() {
        const rc::Webhook one(config()), two(config());
        const std::string target = routed("n");
        const rc::HookDelivery lost = one.parse("POST", target, kForm, kRouted);
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BUSY}, verdict_of(two, target));
        table_->end_claims();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, verdict_of(two, target));
    }

    void only_one_of_many_threads_and_receivers_gets_it() {
        const rc::Webhook one(config()), two(config());
        const std::string target = routed("n");
        std::atomic<int> handled{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&, i] {
                rc::HookDelivery delivery = (i % 2 == 0 ? one : two).parse("POST", target, kForm, kRouted);
                if (delivery.verdict() != RC_VERDICT_OK) return;
                ++handled;
                delivery.accept();
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(1, handled.load());
    }

    void a_dispatcher_asks_it() {
        rc::WebhookDispatcher one(config()), two(config());
        int handled = 0;
        for (rc::WebhookDispatcher *hooks : {&one, &two}) {
            hooks->on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &) { ++handled; });
        }
        const std::string target = routed("n");
        CPPUNIT_ASSERT_EQUAL(200, int(one.handle("POST", target, kForm, kRouted).status));
        CPPUNIT_ASSERT_EQUAL(200, int(two.handle("POST", target, kForm, kRouted).status));
        CPPUNIT_ASSERT_EQUAL(1, handled);
    }

    void a_memory_that_throws_decides_nothing() {
        const rc::Webhook one(config()), two(config());
        table_->is_away = true;
        const std::string target = routed("n");
        one.parse("POST", target, kForm, kRouted).accept();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, verdict_of(one, target));
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, verdict_of(two, target));
        CPPUNIT_ASSERT_THROW(config().memory(nullptr), rc::ArgumentError);
    }

    void in_c_every_failure_is_a_failure() {
        for (const auto &[status, state, verdict] :
             {std::tuple{rc_status{RC_OK}, rc_memory_state{RC_MEMORY_FRESH}, rc_verdict{RC_VERDICT_OK}},
              {rc_status{RC_OK}, rc_memory_state{RC_MEMORY_CLAIMED}, rc_verdict{RC_VERDICT_BUSY}},
              {rc_status{RC_OK}, rc_memory_state{RC_MEMORY_KNOWN}, rc_verdict{RC_VERDICT_DUPLICATE}},
              {rc_status{RC_OK}, rc_memory_state{3}, rc_verdict{RC_VERDICT_OK}},
              {rc_status{RC_OK}, rc_memory_state{-1}, rc_verdict{RC_VERDICT_OK}},
              {rc_status{RC_E_NETWORK}, rc_memory_state{RC_MEMORY_KNOWN}, rc_verdict{RC_VERDICT_OK}}}) {
            Plain plain;
            plain.status = status;
            plain.state = state;
            {
                const rc::Webhook webhook = plainly(plain);
                CPPUNIT_ASSERT_EQUAL(verdict, verdict_of(webhook, routed("n")));
            }
            const bool is_claimed = status == RC_OK && state == RC_MEMORY_FRESH;
            CPPUNIT_ASSERT_EQUAL(1, plain.claims);
            CPPUNIT_ASSERT_EQUAL(is_claimed ? 1 : 0, plain.releases);
            CPPUNIT_ASSERT_EQUAL(std::size_t{3}, plain.keys);
            CPPUNIT_ASSERT_EQUAL(1, plain.frees);
        }
    }

    void it_lives_as_long_as_what_was_given_out() {
        Plain plain;
        {
            auto webhook = std::make_unique<rc::Webhook>(plainly(plain));
            rc::HookDelivery delivery = webhook->parse("POST", routed("n"), kForm, kRouted);
            webhook.reset();
            CPPUNIT_ASSERT_EQUAL(0, plain.frees);
            delivery.accept();
            delivery.accept();
            CPPUNIT_ASSERT_EQUAL(1, plain.accepts);
        }
        CPPUNIT_ASSERT_EQUAL(1, plain.frees);
        CPPUNIT_ASSERT_EQUAL(0, plain.releases);
    }

private:
    static rc::Webhook plainly(Plain &plain) {
        const rc::WebhookConfig config = rc::WebhookConfig{}.secret("key", "secret");
        auto *const handle = const_cast<rc_webhook_config *>(config.c_ptr());
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_webhook_config_set_memory(handle, &Plain::claim, &Plain::accept,
                                                                           &Plain::release, &plain, &Plain::free, nullptr));
        return rc::Webhook(config);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CallbackMemoryTest);
