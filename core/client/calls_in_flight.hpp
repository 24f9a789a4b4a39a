// Who is inside a client, so that it can be freed while calls are under way.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>

#include "core/base/cancellation.hpp"
#include "core/base/fork_local.hpp"

namespace rongcloud::client {

// Thread-safe. A forked child counts its own calls.
class CallsInFlight {
    struct State;

public:
    // A visit is whatever uses the client: it is waited for, and is not a call.
    enum class Kind : std::uint8_t { call, visit };
    // One of them, from here to its end. The last one may destroy the client, so that nothing may use it afterwards.
    class Entry {
    public:
        // Throws Error(canceled) when the client is being freed.
        explicit Entry(CallsInFlight& calls, Kind kind = Kind::call);
        ~Entry();
        Entry(const Entry&) = delete;
        Entry& operator=(const Entry&) = delete;

    private:
        State& state_;
        const std::uint32_t generation_;
        const std::uint64_t weight_;  // in State::inside
    };
    // Marks this thread as running a callback of a call.
    class Callback {
    public:
        explicit Callback(const CallsInFlight& calls) noexcept;
        ~Callback();
        Callback(const Callback&) = delete;
        Callback& operator=(const Callback&) = delete;

    private:
        const CallsInFlight* const before_;
    };

    CallsInFlight();

    // Lets nobody in any more and asks the calls inside to stop.
    void refuse() noexcept { closing_.request(); }
    // After refuse(): waits until all calls and visits have ended, then gives up `owner`. In a callback of a call it
    // does not wait: the last one that ends gives it up.
    void drain(std::shared_ptr<void> owner) noexcept;

    // The wish that counts for every call.
    const Cancellation& closing() const noexcept { return closing_; }
    // Of calls.
    std::size_t count() const;

private:
    // One number says who is inside and whether anybody else may enter, so that entering and leaving need no lock. Only
    // the one that leaves last while nobody may enter takes it, to say so.
    struct State {
        std::atomic<std::uint64_t> inside{0};  // kVisit for each visit, kCall for each call, kClosed
        std::mutex mutex;                      // for what follows
        std::condition_variable left;
        bool is_left = false;         // the last one has gone
        std::shared_ptr<void> owner;  // for the last one to give up
        void abandon() noexcept {}
    };
    static constexpr std::uint64_t kClosed = 1;
    static constexpr std::uint64_t kVisit = 2;
    static constexpr std::uint64_t kCall = std::uint64_t{1} << 32;

    Cancellation closing_{Cancellation::Wake::in_steps};
    mutable ForkLocal<State> states_;
};

}  // namespace rongcloud::client
