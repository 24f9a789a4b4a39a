// Runs of an order key through the C interface of the shipped library: what is said of the rest of one that is over.
#include "tests/jobs/library_support.hpp"

namespace rongcloud::test {

namespace {

std::string acked(const BatchPtr &batch, std::size_t index) {
    return reason_of([&](rc_error **error) { return rc_spool_item_ack(rc_spool_batch_item(batch.get(), index), error); });
}

std::string nacked(const BatchPtr &batch, std::size_t index) {
    return reason_of(
        [&](rc_error **error) { return rc_spool_item_nack(rc_spool_batch_item(batch.get(), index), "no", 0, error); });
}

std::string extended(const BatchPtr &batch, std::size_t index) {
    return reason_of(
        [&](rc_error **error) { return rc_spool_item_extend(rc_spool_batch_item(batch.get(), index), error); });
}

}  // namespace

class SpoolLibraryRunsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(SpoolLibraryRunsTest);
    CPPUNIT_TEST(after_a_refusal_the_rest_of_a_run_is_lost);
    CPPUNIT_TEST(after_a_lost_lease_the_rest_of_a_run_is_lost);
    CPPUNIT_TEST_SUITE_END();

public:
    void after_a_refusal_the_rest_of_a_run_is_lost() {
        const SpoolPtr spool = open_spool(folder.file());
        for (const char *const data : {"a1", "a2", "a3"}) put(spool.get(), data, nullptr, "a");
        put(spool.get(), "b1", nullptr, "b");
        put(spool.get(), "free");
        put(spool.get(), "a4", nullptr, "a");
        const std::string lost = "lease_lost", none;
        {
            const BatchPtr run = lease_runs(spool.get());
            CPPUNIT_ASSERT_EQUAL(std::string("a1,a2,a3,b1,free,a4"), data_of(run.get()));
            CPPUNIT_ASSERT_EQUAL(none, acked(run, 0));
            CPPUNIT_ASSERT_EQUAL(none, nacked(run, 1));
            for (const std::size_t behind : {2, 5}) {
                CPPUNIT_ASSERT_EQUAL(lost, acked(run, behind));
                CPPUNIT_ASSERT_EQUAL(lost, nacked(run, behind));
                CPPUNIT_ASSERT_EQUAL(lost, extended(run, behind));
            }
            CPPUNIT_ASSERT_EQUAL(none, extended(run, 3));
            CPPUNIT_ASSERT_EQUAL(none, nacked(run, 4));  // behind it are those of other keys only
            CPPUNIT_ASSERT_EQUAL(none, acked(run, 3));
        }
        const BatchPtr again = lease_runs(spool.get());
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3,free,a4"), data_of(again.get()));
        CPPUNIT_ASSERT_EQUAL(none, acked(again, 3));  // before the refusal of an earlier one
        CPPUNIT_ASSERT_EQUAL(none, nacked(again, 0));
        CPPUNIT_ASSERT_EQUAL(std::string("invalid_argument"), acked(again, 3));
        CPPUNIT_ASSERT_EQUAL(lost, acked(again, 1));
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3"), data_of(lease_runs(spool.get()).get()));
    }

    void after_a_lost_lease_the_rest_of_a_run_is_lost() {
        const SpoolPtr spool = open_spool(folder.file(), {{"lease_ms", "100"}});
        for (const char *const data : {"a1", "a2", "a3"}) put(spool.get(), data, nullptr, "a");
        const BatchPtr run = lease_runs(spool.get());
        const BatchPtr taken = lease(spool.get(), 1, 20000);  // when the lease is over; a2 and a3 wait for it
        CPPUNIT_ASSERT_EQUAL(std::string("a1"), data_of(taken.get()));
        CPPUNIT_ASSERT_EQUAL(std::string("lease_lost"), acked(run, 0));
        CPPUNIT_ASSERT_EQUAL(std::string("lease_lost"), acked(run, 1));
        CPPUNIT_ASSERT_EQUAL(std::string("lease_lost"), extended(run, 2));
        CPPUNIT_ASSERT_EQUAL(std::string(), acked(taken, 0));
        CPPUNIT_ASSERT_EQUAL(std::string("a2,a3"), data_of(lease_runs(spool.get()).get()));
    }

private:
    Folder folder;
};

CPPUNIT_TEST_SUITE_REGISTRATION(SpoolLibraryRunsTest);

}  // namespace rongcloud::test
