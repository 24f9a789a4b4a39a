// Holding off fork(): a child has only the thread that forked, so what another one had locked stays locked there.
#pragma once

namespace rongcloud {

// No fork happens in this process until the object is gone; a thread that wants one waits. For short work in other
// libraries that lock what all threads share, such as OpenSSL's source of randomness. May be nested.
class NoFork {
public:
    NoFork() noexcept;
    ~NoFork();
    NoFork(const NoFork&) = delete;
    NoFork& operator=(const NoFork&) = delete;

    // The end of the process: waits until no thread is inside, and stops every other one for good that comes here.
    static void end_for_good() noexcept;
    static bool has_ended() noexcept;
};

// Lets forks happen meanwhile, for a wait inside a NoFork.
class ForkAllowed {
public:
    ForkAllowed() noexcept;
    ~ForkAllowed();
    ForkAllowed(const ForkAllowed&) = delete;
    ForkAllowed& operator=(const ForkAllowed&) = delete;

private:
    const int depth_;
};

}  // namespace rongcloud
