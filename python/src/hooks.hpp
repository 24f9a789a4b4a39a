// The functions of Python that are told what a client does.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>

namespace rongcloud::python {

namespace py = pybind11;

// Lets go of the interpreter's lock for a call that blocks, in a thread that came from Python: hooks may take the lock
// again here, and only here. A thread of the library never waits for the interpreter.
class Unlocked {
public:
    Unlocked() : outer_(here_) { here_ = true; }
    ~Unlocked() { here_ = outer_; }
    Unlocked(const Unlocked&) = delete;
    Unlocked& operator=(const Unlocked&) = delete;

    static bool is_here() noexcept { return here_; }

private:
    inline static thread_local bool here_ = false;
    const bool outer_;
    const py::gil_scoped_release released_;
};

// What waits until a thread of Python has time for it. Any thread may add without a lock, at most kCallsMost calls.
class HookQueue {
public:
    using Call = std::function<void()>;
    static constexpr int kCallsMost = 10000;

    HookQueue() = default;
    HookQueue(const HookQueue&) = delete;
    HookQueue& operator=(const HookQueue&) = delete;
    ~HookQueue();

    // A call that finds the queue full is dropped, and counted.
    void add(Call call) noexcept;
    // In the order in which they were added. With the interpreter's lock.
    void run();
    std::uint64_t dropped() const noexcept { return dropped_.load(std::memory_order_relaxed); }

private:
    struct Node {
        Call call;
        Node* next;
    };
    std::atomic<Node*> newest_{nullptr};
    std::atomic<int> waiting_{0};
    std::atomic<std::uint64_t> dropped_{0};
};

// Those of one client. In a thread that a call of Python blocks a hook runs at once, from any other thread when
// run_waiting() is called. All members but free() need the interpreter's lock.
class Hooks {
public:
    // A client that frees itself with its hooks.
    static std::shared_ptr<rc_client> own(rc_client* client, std::shared_ptr<Hooks> hooks);
    // Those of a client that own() made.
    static Hooks& of(const std::shared_ptr<rc_client>& client);

    // `hook` is called from now on; None: nothing is. Raises ArgumentError when it cannot be called.
    static void set_switch(const std::shared_ptr<rc_client>& client, const py::object& hook);
    static void set_attempt(const std::shared_ptr<rc_client>& client, const py::object& hook);
    static void set_log(const std::shared_ptr<rc_client>& client, const py::object& hook, std::int32_t level);

    void run_waiting() { queue_.run(); }
    std::uint64_t dropped() const noexcept { return queue_.dropped(); }

    // Frees the client, and then the functions; with or without the interpreter's lock.
    void free(rc_client* client);

    // One function that was set.
    struct Hook {
        HookQueue& queue;
        const char* name;
        py::object function;
    };

private:
    // nullptr for None.
    Hook* keep(const char* name, const py::object& function);

    HookQueue queue_;
    std::deque<Hook> hooks_;  // all that were ever set: a replaced one may be running
};

}  // namespace rongcloud::python
