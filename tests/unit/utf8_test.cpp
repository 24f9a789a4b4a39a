#include <cppunit/extensions/HelperMacros.h>

#include "core/base/utf8.hpp"

using namespace std::string_literals;

namespace rongcloud::test {

class Utf8Test : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(Utf8Test);
    CPPUNIT_TEST(counts_characters_of_every_length);
    CPPUNIT_TEST(refuses_everything_that_is_not_utf8);
    CPPUNIT_TEST(replaces_what_is_not_valid);
    CPPUNIT_TEST(finds_a_bad_byte_at_every_offset);
    CPPUNIT_TEST(counts_in_texts_of_every_size);
    CPPUNIT_TEST(beginnings_of_whole_characters);
    CPPUNIT_TEST_SUITE_END();

    void counts_characters_of_every_length() {
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, count_characters("").value());
        CPPUNIT_ASSERT_EQUAL(std::size_t{5}, count_characters("a\xc3\xa9中😀z").value());
        CPPUNIT_ASSERT_EQUAL(std::size_t{2},
                             count_characters("\xed\x9f\xbf\xee\x80\x80").value());  // beside the surrogates
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, count_characters("\xf4\x8f\xbf\xbf").value());
        CPPUNIT_ASSERT_EQUAL(std::size_t{3}, count_characters("a\0b"s).value());
        CPPUNIT_ASSERT_EQUAL(std::size_t{1000}, count_characters(std::string(1000, 'x')).value());
    }

    // They are looked at in words, which may overlap at the end.
    void counts_in_texts_of_every_size() {
        for (std::size_t size = 2; size < 40; ++size) {
            const std::string plain(size, 'a');
            CPPUNIT_ASSERT_EQUAL(size, count_characters(plain).value());
            for (std::size_t at = 0; at + 2 <= size; ++at) {
                CPPUNIT_ASSERT_EQUAL(size - 1, count_characters(std::string(plain).replace(at, 2, "\xc3\xa9")).value());
                CPPUNIT_ASSERT(!count_characters(std::string(plain).replace(at, 2, "\xc3z")));
            }
        }
    }

    void refuses_everything_that_is_not_utf8() {
        for (const std::string &bad : {"\x80"s, "\xc0\x80"s, "\xc1\xbf"s, "\xe0\x80\x80"s, "\xed\xa0\x80"s,
                                       "\xf0\x80\x80\x80"s, "\xf4\x90\x80\x80"s, "\xf5\x80\x80\x80"s, "\xff"s, "\xc3"s,
                                       "\xe4\xb8"s, "\xf0\x9f\x98"s, "\xc3("s, "\xe4\xb8("s, "\xf0\x9f\x98("s}) {
            CPPUNIT_ASSERT(!is_utf8(bad));
            CPPUNIT_ASSERT(!is_utf8("abc" + bad + "def"));
        }
    }

    // As the standard of browsers, and Python's decode("utf-8", "replace"), do it.
    void replaces_what_is_not_valid() {
        const std::string valid = "a中😀\0z"s;
        CPPUNIT_ASSERT_EQUAL(valid, valid_utf8(valid));
        CPPUNIT_ASSERT_EQUAL("\uFFFD"s, valid_utf8("\xe4\xb8"));
        CPPUNIT_ASSERT_EQUAL("\uFFFD(\uFFFD"s, valid_utf8("\xf0\x9f\x98(\x80"));
        CPPUNIT_ASSERT_EQUAL("a\uFFFD\uFFFDb\uFFFD\uFFFD\uFFFD中"s, valid_utf8("a\xc0\x80" "b\xed\xa0\x80中"));
        CPPUNIT_ASSERT_EQUAL("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"s, valid_utf8("\xf4\x90\x80\x80\xff\xf1\x80"));
    }

    void finds_a_bad_byte_at_every_offset() {
        for (std::size_t at = 0; at < 40; ++at) {
            std::string text(40, 'a');
            CPPUNIT_ASSERT(is_utf8(text));
            CPPUNIT_ASSERT(is_plain_ascii(text));
            for (const char bad : {'\0', '\x80', '\xff'}) {
                text[at] = bad;
                CPPUNIT_ASSERT(!is_plain_ascii(text));
            }
            CPPUNIT_ASSERT(!is_utf8(text));
            for (const char good : {'\x01', '\x7f'}) {
                text[at] = good;
                CPPUNIT_ASSERT(is_plain_ascii(text));
            }
        }
    }

    void beginnings_of_whole_characters() {
        const std::string text = "a\xc3\xa9中😀";  // 1, 2, 3 and 4 bytes
        const std::size_t expected[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 10};
        for (std::size_t most = 0; most < 12; ++most) {
            CPPUNIT_ASSERT_EQUAL(expected[most], whole_characters(text, most));
        }
        CPPUNIT_ASSERT_EQUAL(std::size_t{0}, whole_characters("", 0));
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(Utf8Test);

}  // namespace rongcloud::test
