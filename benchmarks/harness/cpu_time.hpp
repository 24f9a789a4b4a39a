// CPU time of this process, all its threads together.
#pragma once

#include <sys/resource.h>

namespace rongcloud::benchmarks {

struct CpuTime {
    double user_us = 0;
    double system_us = 0;

    static CpuTime now() {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return {microseconds(usage.ru_utime), microseconds(usage.ru_stime)};
    }
    CpuTime operator-(const CpuTime& other) const {
        return {user_us - other.user_us, system_us - other.system_us};
    }

private:
    static double microseconds(const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    }
};

}  // namespace rongcloud::benchmarks
