// A test that fails for want of time is played again with longer limits, and its second verdict counts.
#include "tests/support/patience.hpp"

#include <cppunit/extensions/HelperMacros.h>

namespace rongcloud::test {

class PatienceTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(PatienceTest);
    CPPUNIT_TEST(passes_with_longer_limits_only);
    CPPUNIT_TEST_SUITE_END();

public:
    void passes_with_longer_limits_only() { CPPUNIT_ASSERT_EQUAL(10, patience()); }
};
CPPUNIT_TEST_SUITE_REGISTRATION(PatienceTest);

}  // namespace rongcloud::test
