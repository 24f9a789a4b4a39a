// Running something that must fail, and looking at the failure.
#pragma once

#include <cppunit/extensions/HelperMacros.h>

#include <string>

#include "core/base/error.hpp"

namespace rongcloud::test {

template <class Body>
ErrorInfo error_of(Body &&body) {
    try {
        body();
    } catch (const Error &error) {
        return error.info();
    }
    CPPUNIT_FAIL("no Error was thrown");
    return {};
}

template <class Body>
void expect_reason(Reason reason, Body &&body) {
    const ErrorInfo info = error_of(body);
    CPPUNIT_ASSERT_EQUAL_MESSAGE(info.message, std::string(reason_row(reason).name),
                                 std::string(reason_row(info.reason).name));
}

inline void expect_contains(const std::string &text, const std::string &part) {
    CPPUNIT_ASSERT_MESSAGE("'" + text + "' should contain '" + part + "'", text.find(part) != std::string::npos);
}

}  // namespace rongcloud::test
