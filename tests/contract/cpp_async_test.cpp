// Asynchronous calls of rongcloud.hpp against the emulator.
#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/cpp/all.hpp>

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace {

using namespace std::chrono_literals;

static_assert(!std::is_copy_constructible_v<rc::Call> && std::is_nothrow_move_constructible_v<rc::Call>);
// A callback must take the outcome of its own request.
template <class Callback, class = void>
constexpr bool takes = false;
template <class Callback>
constexpr bool takes<Callback, std::void_t<decltype(std::declval<rc::Client>().call_async(
                                   rc::user::GetToken{}, std::declval<Callback>()))>> = true;
static_assert(takes<void (*)(rc::Outcome<rc::user::GetToken::Result>)>);
static_assert(!takes<void (*)(rc::Outcome<rc::user::GetInfo::Result>)> && !takes<int>);

template <class Answer>
Answer soon(std::future<Answer> future) {
    CPPUNIT_ASSERT(future.wait_for(60s) == std::future_status::ready);
    return future.get();
}

// A hook that stays inside itself for calls of one operation, and tells whether it was destroyed meanwhile.
class SlowHook {
public:
    void wait_entered() { CPPUNIT_ASSERT(entered_.get_future().wait_for(60s) == std::future_status::ready); }
    void let_go() { go_.set_value(); }
    bool was_alive() { return soon(was_alive_.get_future()); }
    bool is_destroyed() const { return destroyed_; }

    rc::AttemptHook for_operation(std::string operation) {
        const std::shared_ptr<SlowHook> mark(this, [](SlowHook *self) { self->destroyed_ = true; });
        return [self = this, operation = std::move(operation), mark](const rc::Attempt &attempt) {
            if (attempt.operation == operation) self->stay();
        };
    }

private:
    void stay() {
        entered_.set_value();
        go_.get_future().wait_for(60s);
        was_alive_.set_value(!destroyed_);
    }

    std::promise<void> entered_, go_;
    std::promise<bool> was_alive_;
    std::atomic<bool> destroyed_{false};
};

class CppAsyncTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppAsyncTest);
    CPPUNIT_TEST(futures);
    CPPUNIT_TEST(callbacks);
    CPPUNIT_TEST(raw_calls);
    CPPUNIT_TEST(failures_come_through);
    CPPUNIT_TEST(what_a_callback_throws_goes_nowhere);
    CPPUNIT_TEST(calls_are_canceled);
    CPPUNIT_TEST(a_callback_may_destroy_the_client);
    CPPUNIT_TEST(hooks_outlive_a_client_that_a_callback_destroys);
    CPPUNIT_TEST(hooks_outlive_a_client_whose_events_go_on);
    CPPUNIT_TEST(a_client_that_is_assigned_to_takes_its_hooks_with_it);
    CPPUNIT_TEST_SUITE_END();

    const rc::Client client_{rc::Config::from_environment()};

    void futures() {
        auto typed = client_.call_async(rc::user::GetToken{"async", "Ann"});
        auto by_name = client_.call_async("user.get_token", rc::Params{}.set("userId", "b").set("name", "Bob"));
        CPPUNIT_ASSERT(!soon(std::move(typed)).token.empty());
        CPPUNIT_ASSERT_EQUAL(std::string("b"), soon(std::move(by_name)).text("userId"));
    }

    void callbacks() {
        std::promise<std::string> typed, by_name;
        // Callables that can only be moved are taken.
        const rc::Call call = client_.call_async(
            rc::user::GetToken{"async", "Ann"},
            [&, owned = std::make_unique<int>(1)](rc::Outcome<rc::user::GetToken::Result> outcome) {
                CPPUNIT_ASSERT(outcome && !outcome.error() && *owned == 1);
                typed.set_value(std::move(outcome).get().token);
            });
        client_.call_async("user.get_info", rc::Params{}.set("userId", "async"),
                           [&](rc::Outcome<rc::Result> outcome) { by_name.set_value(outcome ? "good" : "bad"); });
        CPPUNIT_ASSERT(!soon(typed.get_future()).empty());
        soon(by_name.get_future());
        CPPUNIT_ASSERT(call.wait_for(60s) && call.is_done());
    }

    void raw_calls() {
        const std::string path = "/user/getToken.json";
        CPPUNIT_ASSERT_EQUAL(std::string("raw"),
                             soon(client_.call_raw_async("POST", path, "userId=raw&name=Ann")).text("userId"));
        std::promise<std::string> user;
        const rc::Call call = client_.call_raw_async(
            "POST", path, "userId=raw2&name=Ann", "application/x-www-form-urlencoded", 30s,
            [&](const rc::Outcome<rc::Result> &outcome) { user.set_value(outcome.get().text("userId")); });
        CPPUNIT_ASSERT_EQUAL(std::string("raw2"), soon(user.get_future()));
        CPPUNIT_ASSERT(call.wait_for(60s));
        CPPUNIT_ASSERT_THROW(client_.call_raw_async("PATCH", path), rc::ArgumentError);
        rc::Call started;
        auto refused = client_.call_raw_async("GET", "/no/such.json", {}, {}, {}, &started);
        CPPUNIT_ASSERT_THROW(soon(std::move(refused)), rc::Error);
        CPPUNIT_ASSERT(started.wait_for(60s));
    }

    void failures_come_through() {
        CPPUNIT_ASSERT_THROW(client_.call_async(rc::user::GetToken{"", "Ann"}), rc::ArgumentError);
        rc::user::GetToken request{"async", "Ann"};
        const rc::Client nobody{rc::Config::from_environment().set("domains", "127.0.0.1:1")};
        CPPUNIT_ASSERT_THROW(soon(nobody.call_async(request)), rc::NetworkError);
        std::promise<bool> was_error;
        nobody.call_async(request, [&](rc::Outcome<rc::user::GetToken::Result> outcome) {
            try {
                outcome.get();
                was_error.set_value(false);
            } catch (const rc::NetworkError &error) {
                was_error.set_value(!outcome && error.operation() == "user.get_token");
            }
        });
        CPPUNIT_ASSERT(soon(was_error.get_future()));
    }

    void what_a_callback_throws_goes_nowhere() {
        const rc::Call call = client_.call_async(rc::user::GetToken{"async", "Ann"},
                                                 [](const auto &) { throw std::runtime_error("of the callback"); });
        call.wait();
        CPPUNIT_ASSERT(!client_.get_token("async", "Ann").empty());
    }

    void calls_are_canceled() {
        const rc::Client one{rc::Config::from_environment().set("async_threads", "1")};
        rc::Call first, second;
        auto waiting = one.call_async(rc::user::GetToken{"async", "Ann"}, {}, &first);
        auto canceled = one.call_async(rc::user::GetToken{"async", "Ann"}, {}, &second);
        second.cancel();
        try {
            soon(std::move(canceled));  // it may have been faster
        } catch (const rc::CanceledError &error) {
            CPPUNIT_ASSERT_EQUAL(std::string("canceled"), error.reason());
        }
        CPPUNIT_ASSERT(!soon(std::move(waiting)).token.empty());
        second.wait();
        CPPUNIT_ASSERT(second.is_done());
    }

    void a_callback_may_destroy_the_client() {
        auto client = std::make_shared<rc::Client>(rc::Config::from_environment());
        std::promise<bool> done;
        rc::Client *const raw = client.get();
        const rc::Call call = raw->call_async(
            rc::user::GetToken{"async", "Ann"},
            [&done, client = std::move(client)](rc::Outcome<rc::user::GetToken::Result> outcome) mutable {
                client.reset();
                done.set_value(static_cast<bool>(outcome));
            });
        CPPUNIT_ASSERT(soon(done.get_future()));
        call.wait();
    }

    void hooks_outlive_a_client_that_a_callback_destroys() {
        SlowHook hook;
        auto client = std::make_shared<rc::Client>(rc::Config::from_environment());
        client->set_attempt_hook(hook.for_operation("user.get_info"));
        const rc::Call other = client->call_async(rc::user::GetInfo{"async"}, [](const auto &) {});
        rc::Client *const raw = client.get();
        const rc::Call call = raw->call_async(rc::user::GetToken{"async", "Ann"},
                                              [&hook, client = std::move(client)](const auto &) mutable {
                                                  hook.wait_entered();
                                                  client.reset();
                                                  hook.let_go();
                                              });
        CPPUNIT_ASSERT(hook.was_alive());
        call.wait();
        other.wait();
        CPPUNIT_ASSERT(hook.is_destroyed());
    }

    void hooks_outlive_a_client_whose_events_go_on() {
        SlowHook hook;
        auto client = std::make_unique<rc::Client>(rc::Config::from_environment());
        client->set_attempt_hook(hook.for_operation("agent.generate"));
        auto reading = std::async(std::launch::async, [stream = client->events(rc::agent::Generate{"a", "q"})]() mutable {
            return stream.next() != nullptr;
        });
        hook.wait_entered();
        client.reset();
        hook.let_go();
        CPPUNIT_ASSERT(hook.was_alive());
        CPPUNIT_ASSERT(soon(std::move(reading)));
        CPPUNIT_ASSERT(hook.is_destroyed());
    }

    void a_client_that_is_assigned_to_takes_its_hooks_with_it() {
        SlowHook first, second;
        rc::Client client{rc::Config::from_environment()}, other{rc::Config::from_environment()};
        client.set_attempt_hook(first.for_operation("none"));
        other.set_attempt_hook(second.for_operation("none"));
        client = std::move(other);
        CPPUNIT_ASSERT(first.is_destroyed() && !second.is_destroyed());
        CPPUNIT_ASSERT_THROW(other.set_attempt_hook([](const rc::Attempt &) {}), rc::ArgumentError);
        bool told = false;
        client.set_attempt_hook([&](const rc::Attempt &) { told = true; });
        CPPUNIT_ASSERT(!client.get_token("async", "Ann").empty() && told);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppAsyncTest);

}  // namespace
