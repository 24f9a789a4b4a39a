// Asynchronous calls of rongcloud.hpp against the emulator.
#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/cpp/all.hpp>

#include <future>
#include <memory>
#include <type_traits>

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

class CppAsyncTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppAsyncTest);
    CPPUNIT_TEST(futures);
    CPPUNIT_TEST(callbacks);
    CPPUNIT_TEST(failures_come_through);
    CPPUNIT_TEST(what_a_callback_throws_goes_nowhere);
    CPPUNIT_TEST(calls_are_canceled);
    CPPUNIT_TEST(a_callback_may_destroy_the_client);
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
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppAsyncTest);

}  // namespace
