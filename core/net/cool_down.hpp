// How long something that failed is left alone.
#pragma once

#include "core/base/clock.hpp"

namespace rongcloud::net {

// `first`, twice as long after each further failure, never more than `longest`; each time shortened by up to a quarter
// at random, so that processes do not come back all at once.
struct CoolDown {
    Milliseconds first{5000};
    Milliseconds longest{300000};

    // The one that follows so many `earlier` ones; `chance` from 0 to 1.
    Milliseconds after(int earlier, double chance) const;
};

}  // namespace rongcloud::net
