// How many times as long as usual a time limit is: more than once when a test that failed is played again alone, see
// cppunit_main.cpp. For limits that are measured, not for those that a test waits out.
#pragma once

#include <cstdlib>

inline int patience() {
    const char *text = std::getenv("TEST_PATIENCE");
    return text == nullptr ? 1 : std::atoi(text);
}
