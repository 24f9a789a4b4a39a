#include <cppunit/extensions/HelperMacros.h>

#include <string>

#include "core/catalogue/table.hpp"

namespace rongcloud::test {

class CatalogueTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CatalogueTest);
    CPPUNIT_TEST(operations_are_found_by_their_whole_id);
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
};

CPPUNIT_TEST_SUITE_REGISTRATION(CatalogueTest);

}  // namespace rongcloud::test
