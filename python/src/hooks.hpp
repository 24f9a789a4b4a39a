// The functions of Python that are told what a client does.
#pragma once

#include <pybind11/pybind11.h>
#include <rongcloud/rongcloud.h>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace rongcloud::python {

namespace py = pybind11;

// One call of a hook that is due. It is run, and given up, with the interpreter's lock.
using HookCall = std::function<void()>;

// What waits until a thread of Python has time for it. Any thread may add without a lock, at most kCallsMost calls.
class HookQueue {
public:
    static constexpr int kCallsMost = 10000;

    HookQueue() = default;
    HookQueue(const HookQueue&) = delete;
    HookQueue& operator=(const HookQueue&) = delete;
    ~HookQueue();

    // A call that finds the queue full is dropped, and counted.
    void add(HookCall call) noexcept;
    // Moves all of them to the end of `calls`, in the order in which they were added.
    void take(std::vector<HookCall>& calls);
    std::uint64_t dropped() const noexcept { return dropped_.load(std::memory_order_relaxed); }

private:
    struct Node {
        HookCall call;
        Node* next;
    };
    std::atomic<Node*> newest_{nullptr};
    std::atomic<int> waiting_{0};
    std::atomic<std::uint64_t> dropped_{0};
};

// Calls the hooks for what the library told during calls in this thread (see Unlocked) and what Hooks::take_waiting() took.
// Not from inside the library or pybind11: a hook may let another greenlet run. With the interpreter's lock.
// `result` and the current exception, of the call before, stay as they are, unless a hook raised what is no Exception,
// such as KeyboardInterrupt or GreenletExit: that is raised instead, and nullptr comes back.
PyObject* run_told_hooks(PyObject* result);

// Those of one client. What happens in a call that blocks a thread of Python is told when that call has returned, what
// happens in other threads when take_waiting() is called. All members need the interpreter's lock.
class Hooks {
public:
    // A client that frees itself with its hooks.
    static std::shared_ptr<rc_client> own(rc_client* client);
    // Those of a client that own() made.
    static std::shared_ptr<Hooks> of(const std::shared_ptr<rc_client>& client);
    // Gives up the caller's share of a client. Hooks of one that was freed by that are forgotten.
    static void release(std::shared_ptr<rc_client>& client);

    // `hook` is called from now on; None: nothing is. Raises ArgumentError when it cannot be called.
    static void set_switch(const std::shared_ptr<rc_client>& client, const py::handle& hook);
    static void set_attempt(const std::shared_ptr<rc_client>& client, const py::handle& hook);
    static void set_log(const std::shared_ptr<rc_client>& client, const py::handle& hook, std::int32_t level);

    // For the next run_told_hooks() in this thread.
    void take_waiting();
    std::uint64_t dropped() const noexcept { return queue_.dropped(); }

    // One function that was set. Calls that are due keep it.
    struct Hook : std::enable_shared_from_this<Hook> {
        Hook(HookQueue& its_queue, const char* its_name, py::object its_function)
            : queue(its_queue), name(its_name), function(std::move(its_function)) {}
        HookQueue& queue;
        const char* name;
        py::object function;
    };

private:
    friend struct FreeClient;
    // nullptr for None.
    Hook* keep(const char* name, const py::handle& function);

    HookQueue queue_;
    std::vector<std::shared_ptr<Hook>> hooks_;  // all that were ever set: a replaced one may be running
};

}  // namespace rongcloud::python
