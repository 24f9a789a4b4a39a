// Group commit: who shares a write, and what becomes of each when the write fails.
#include <cppunit/extensions/HelperMacros.h>

#include <atomic>
#include <functional>
#include <latch>

#include "core/jobs/group_writer.hpp"
#include "tests/jobs/spool_support.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using jobs::Database;
using jobs::FileFormat;
using jobs::GroupWriter;
using jobs::Haste;
using jobs::Work;
using jobs::WorkPtr;

namespace {

constexpr const char* kCreate[] = {"CREATE TABLE rows (text BLOB NOT NULL)"};
constexpr FileFormat kFormat{"list", 77, 3, kCreate};

struct Row : Work {
    Row(Haste haste, std::string given) : Work(haste), text(std::move(given)) {}
    const std::string text;
};

class Rows final : public jobs::GroupHandler {
public:
    explicit Rows(Database& file) : database(file) {}

    void write(const std::vector<WorkPtr>& works) override {
        std::vector<std::string> texts;
        for (const WorkPtr& work : works) {
            if (const auto* row = dynamic_cast<const Row*>(work.get())) texts.push_back(row->text);
        }
        sizes.push_back(texts.size());
        if (on_write) on_write();
        if (!texts.empty()) database.execute("INSERT INTO rows (text) VALUES (?)", texts);
    }
    void written() noexcept override {}
    void failed(const std::exception_ptr&) noexcept override { ++failures; }
    std::optional<Milliseconds> until_look() noexcept override { return std::nullopt; }
    bool look() noexcept override { return false; }
    void write_end() override {}
    void ended() noexcept override {}

    Database& database;
    std::function<void()> on_write;
    std::vector<std::size_t> sizes;
    std::atomic<int> failures{0};
};

WorkPtr row(Haste haste, std::string text) { return std::make_shared<Row>(haste, std::move(text)); }

}  // namespace

class GroupWriterTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(GroupWriterTest);
    CPPUNIT_TEST(what_comes_while_it_writes_is_one_group);
    CPPUNIT_TEST(a_full_file_fails_the_whole_group_and_no_other);
    CPPUNIT_TEST(lazy_work_is_tried_until_it_is_written);
    CPPUNIT_TEST(lazy_work_keeps_its_order_when_a_write_fails);
    CPPUNIT_TEST(a_flush_tells_what_could_not_be_written);
    CPPUNIT_TEST(closing_writes_what_was_added);
    CPPUNIT_TEST_SUITE_END();

public:
    void setUp() override {
        folder_ = std::make_unique<TemporaryFolder>();
        database_ = std::make_unique<Database>(folder_->file(), kFormat, Milliseconds{100});
        rows_ = std::make_unique<Rows>(*database_);
        is_writing_ = std::make_unique<std::latch>(1);
        go_on_ = std::make_unique<std::latch>(1);
    }
    void tearDown() override {
        rows_.reset();
        database_.reset();
        folder_.reset();
    }

    void what_comes_while_it_writes_is_one_group() {
        hold_first_group();
        GroupWriter writer({Milliseconds{60000}, 5}, *database_, *rows_);
        std::vector<WorkPtr> works;
        const auto add = [&] {
            works.push_back(row(Haste::shared, "x"));
            writer.add(works.back());
        };
        add();  // alone: it waits for nobody
        is_writing_->wait();
        for (int i = 0; i < 5; ++i) add();
        go_on_->count_down();
        for (const WorkPtr& work : works) work->wait();
        writer.close();
        CPPUNIT_ASSERT(rows_->sizes == std::vector<std::size_t>({1, 5}));
    }

    void a_full_file_fails_the_whole_group_and_no_other() {
        database_->execute("PRAGMA max_page_count = 20");
        hold_first_group();
        GroupWriter writer({Milliseconds{0}, 10}, *database_, *rows_);
        const WorkPtr before = row(Haste::shared, "before");
        writer.add(before);
        is_writing_->wait();
        const WorkPtr small = row(Haste::shared, "small");
        const WorkPtr large = row(Haste::shared, std::string(1 << 20, 'x'));
        writer.add(small);
        writer.add(large);
        go_on_->count_down();
        before->wait();
        const ErrorInfo info = error_of([&] { small->wait(); });
        CPPUNIT_ASSERT(info.reason == Reason::storage_full && info.status == Status::storage);
        expect_reason(Reason::storage_full, [&] { large->wait(); });
        writer.write(row(Haste::shared, "after"));
        writer.close();
        CPPUNIT_ASSERT_EQUAL(std::int64_t{2}, database_->number("SELECT COUNT(*) FROM rows"));
    }

    void lazy_work_is_tried_until_it_is_written() {
        GroupWriter writer({Milliseconds{0}, 10}, *database_, *rows_);
        std::atomic<bool> is_well{false};
        rows_->on_write = [&] {
            if (!is_well) throw Error(Reason::storage_failure, "not now");
        };
        writer.add(row(Haste::lazy, "lazy"));
        expect_reason(Reason::storage_failure, [&] { writer.write(row(Haste::urgent, "urgent")); });
        is_well = true;
        writer.write(row(Haste::urgent, "urgent"));
        writer.flush();
        writer.close();
        const auto found = database_->select<std::string>("SELECT text FROM rows ORDER BY text");
        CPPUNIT_ASSERT(found.size() == 2 && std::get<0>(found.at(0)) == "lazy" && std::get<0>(found.at(1)) == "urgent");
    }

    // The second try is still to come when the second lazy one does.
    void lazy_work_keeps_its_order_when_a_write_fails() {
        GroupWriter writer({Milliseconds{0}, 10}, *database_, *rows_);
        std::atomic<bool> is_well{false};
        rows_->on_write = [&] {
            if (!is_well) throw Error(Reason::storage_failure, "not now");
        };
        writer.add(row(Haste::lazy, "1"));
        for (int i = 0; i < 6; ++i) {  // the pause before the next try grows
            expect_reason(Reason::storage_failure, [&] { writer.flush(); });
        }
        is_well = true;
        writer.add(row(Haste::lazy, "2"));
        writer.write(row(Haste::urgent, "urgent"));
        writer.flush();
        writer.close();
        std::string lazy;
        for (const auto& [text] : database_->select<std::string>("SELECT text FROM rows WHERE text <> 'urgent' ORDER BY rowid")) {
            lazy += text;
        }
        CPPUNIT_ASSERT_EQUAL(std::string("12"), lazy);
        CPPUNIT_ASSERT_EQUAL(std::int64_t{3}, database_->number("SELECT COUNT(*) FROM rows"));
    }

    void a_flush_tells_what_could_not_be_written() {
        GroupWriter writer({Milliseconds{0}, 10}, *database_, *rows_);
        rows_->on_write = [&] {
            if (rows_->sizes.back() > 0) throw Error(Reason::storage_failure, "not now");
        };
        writer.add(row(Haste::lazy, "lazy"));
        expect_reason(Reason::storage_failure, [&] { writer.flush(); });
        expect_reason(Reason::storage_failure, [&] { writer.flush(); });
        writer.close();
    }

    void closing_writes_what_was_added() {
        GroupWriter writer({Milliseconds{60000}, 100}, *database_, *rows_);
        for (int i = 0; i < 3; ++i) writer.add(row(Haste::lazy, "x"));
        writer.close();
        CPPUNIT_ASSERT_EQUAL(std::int64_t{3}, database_->number("SELECT COUNT(*) FROM rows"));
        expect_reason(Reason::canceled, [&] { writer.add(row(Haste::lazy, "x")); });
    }

private:
    void hold_first_group() {
        rows_->on_write = [&] {
            if (rows_->sizes.size() > 1) return;
            is_writing_->count_down();
            go_on_->wait();
        };
    }

    std::unique_ptr<std::latch> is_writing_;
    std::unique_ptr<std::latch> go_on_;
    std::unique_ptr<TemporaryFolder> folder_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Rows> rows_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(GroupWriterTest);

}  // namespace rongcloud::test
