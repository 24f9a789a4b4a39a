#include <cppunit/extensions/HelperMacros.h>

#include <string>

#include "core/catalogue/descriptions.hpp"

namespace rongcloud::test {

class CatalogueTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CatalogueTest);
    CPPUNIT_TEST(operations_are_found_by_their_whole_id);
    CPPUNIT_TEST(descriptions_are_those_of_their_rows);
    CPPUNIT_TEST_SUITE_END();

    void operations_are_found_by_their_whole_id() {
        for (const catalogue::Operation &operation : catalogue::operations()) {
            const std::string id(operation.id);
            CPPUNIT_ASSERT_EQUAL(&operation, catalogue::find_operation(id));
            for (const std::string &other : {id + "_", id.substr(1), "x" + id, id + '\0', "X" + id.substr(1)}) {
                CPPUNIT_ASSERT(catalogue::find_operation(other) == nullptr);
            }
        }
        CPPUNIT_ASSERT(catalogue::find_operation("") == nullptr);
        CPPUNIT_ASSERT(catalogue::find_operation({}) == nullptr);
    }

    // Unpacked, each goes from its own name to its own end.
    void descriptions_are_those_of_their_rows() {
        for (const auto &row : catalogue::operations()) check("id", row.id, row);
        for (const auto &row : catalogue::message_types()) check("object_name", row.name, row);
        for (const auto &row : catalogue::message_structures()) check("name", row.name, row);
        for (const auto &row : catalogue::callbacks()) check("id", row.id, row);
    }

    template <class Row>
    static void check(const std::string &member, std::string_view name, const Row &row) {
        const std::string text = catalogue::description(row);
        const std::string begin = "{\"" + member + "\":\"" + std::string(name) + "\",";
        CPPUNIT_ASSERT_EQUAL(begin, text.substr(0, begin.size()));
        CPPUNIT_ASSERT_EQUAL('}', text.back());
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CatalogueTest);

}  // namespace rongcloud::test
