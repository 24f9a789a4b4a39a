#include <cppunit/extensions/HelperMacros.h>

#include "core/sign/signature.hpp"

namespace rongcloud::test {

class SignatureTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SignatureTest);
    CPPUNIT_TEST(documented_vector);
    CPPUNIT_TEST(own_vectors);
    CPPUNIT_TEST_SUITE_END();

    static void expect(const char *expected, const char *nonce, const char *timestamp) {
        const sign::Signature signature = sign::sign("Y1W2MeFwwwRxa0", nonce, timestamp);
        CPPUNIT_ASSERT_EQUAL(std::string(expected), std::string(signature.data(), signature.size()));
    }

    // Documents: API request signature, and the first-call page.
    void documented_vector() { expect("30be0bbca9c9b2e27578701e9fda2358a814c88f", "14314", "1408710653000"); }

    // Computed with another SHA-1: the value a page of 2014 should have printed, seconds, the longest nonce.
    void own_vectors() {
        expect("dd11a264276f438b045b3b236a2741ddc89d48df", "14314", "1408710653491");
        expect("3f7088873939e033bac1c1787eff5f3ba3a1c2d8", "14314", "1408710653");
        expect("98743e08d9abcf04188659b6ad0ae694614ed469", "999999999999999999", "1735689600000");
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(SignatureTest);

}  // namespace rongcloud::test
