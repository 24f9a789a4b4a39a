// rc::MessageStream against the emulator.
#include <cppunit/extensions/HelperMacros.h>
#include <rongcloud/cpp/group.hpp>
#include <rongcloud/cpp/message.hpp>

#include <stdexcept>
#include <type_traits>

namespace {

static_assert(!std::is_copy_constructible_v<rc::MessageStream> &&
              std::is_nothrow_move_constructible_v<rc::MessageStream> &&
              std::is_nothrow_move_assignable_v<rc::MessageStream>);

class CppMessageStreamTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CppMessageStreamTest);
    CPPUNIT_TEST(a_message_to_a_user);
    CPPUNIT_TEST(a_message_to_a_group);
    CPPUNIT_TEST(by_the_names_of_the_catalogue);
    CPPUNIT_TEST(an_exception_aborts);
    CPPUNIT_TEST(moving);
    CPPUNIT_TEST(refusals);
    CPPUNIT_TEST_SUITE_END();

    const rc::Client client_{rc::Config::from_environment()};

    rc::Result stored(const std::string &uid) const {
        return client_.call("message.get_stream", rc::Params{}.set("messageUID", uid));
    }

    void a_message_to_a_user() {
        rc::message::PrivateStream request{"robot", "ann"};
        request.type = "markdown";
        request.user = decltype(request.user)::value_type{};  // clang has no emplace() for it
        request.user->name = "Robot";
        rc::MessageStream stream = client_.message_stream(request);
        CPPUNIT_ASSERT(stream.message_uid().empty() && stream.is_open());
        stream.packet_max_bytes(5);
        stream.write("中文中文");
        stream.write("");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{4}, stream.seq());
        CPPUNIT_ASSERT_EQUAL(std::size_t{12}, stream.bytes());
        stream.complete("!", 7);
        CPPUNIT_ASSERT(!stream.is_open());
        const rc::Result found = stored(stream.message_uid());
        CPPUNIT_ASSERT_EQUAL(std::string("中文中文!"), found.text("data.content"));
        CPPUNIT_ASSERT_EQUAL(std::string("Robot"), found.text("data.user.name"));
        CPPUNIT_ASSERT_EQUAL(std::string("markdown"), found.text("data.type"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{7}, found.integer("data.completeReason"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{5}, found.integer("data.seq"));
    }

    void a_message_to_a_group() {
        client_.call(rc::group::Create{{"ann", "bob"}, "stream-group", "Readers"});
        rc::message::GroupStream request{"robot", "stream-group"};
        request.to_user_id = {"bob"};
        request.is_mentioned = 1;
        request.mentioned_info = decltype(request.mentioned_info)::value_type{};
        request.mentioned_info->type = 1;
        rc::MessageStream stream = client_.message_stream(request);
        stream.complete("all at once");
        const rc::Result found = stored(stream.message_uid());
        CPPUNIT_ASSERT_EQUAL(std::string("all at once"), found.text("data.content"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{1}, found.integer("data.mentionedInfo.type"));
    }

    void by_the_names_of_the_catalogue() {
        rc::Params params;
        params.set("fromUserId", "robot").set("toUserId", "ann");
        rc::MessageStream stream = client_.message_stream("message.send_private_stream", params);
        stream.complete("a");
        CPPUNIT_ASSERT_EQUAL(std::string("a"), stored(stream.message_uid()).text("data.content"));
        CPPUNIT_ASSERT_THROW(client_.message_stream("message.send_private", params), rc::ArgumentError);
    }

    void an_exception_aborts() {
        std::string uid;
        try {
            rc::MessageStream stream = client_.message_stream(rc::message::PrivateStream{"robot", "ann"});
            stream.write("half a");
            uid = stream.message_uid();
            throw std::runtime_error("the model is gone");
        } catch (const std::runtime_error &) {
        }
        const rc::Result found = stored(uid);
        CPPUNIT_ASSERT(found.boolean("data.complete"));
        CPPUNIT_ASSERT_EQUAL(std::int64_t{rc::MessageStream::aborted}, found.integer("data.completeReason"));
    }

    void moving() {
        rc::MessageStream first = client_.message_stream(rc::message::PrivateStream{"robot", "ann"});
        first.write("a");
        const std::string uid = first.message_uid();
        rc::MessageStream second = std::move(first);
        CPPUNIT_ASSERT(!first.is_open() && first.message_uid().empty() && second.message_uid() == uid);
        CPPUNIT_ASSERT_THROW(first.write("b"), rc::ArgumentError);
        second = client_.message_stream(rc::message::PrivateStream{"robot", "ann"});  // aborts what it had
        CPPUNIT_ASSERT(stored(uid).boolean("data.complete"));
        CPPUNIT_ASSERT(second.is_open() && second.seq() == 0);
    }

    void refusals() {
        CPPUNIT_ASSERT_THROW(client_.message_stream(rc::message::PrivateStream{"robot", ""}), rc::ArgumentError);
        rc::MessageStream stream = client_.message_stream(rc::message::PrivateStream{"robot", "ann"});
        CPPUNIT_ASSERT_THROW(stream.complete(), rc::ArgumentError);
        CPPUNIT_ASSERT_THROW(stream.packet_max_bytes(3), rc::ArgumentError);
        CPPUNIT_ASSERT_THROW(stream.abort(0), rc::ArgumentError);
        stream.abort();
        try {
            stream.write("a");
            CPPUNIT_FAIL("an aborted stream was written to");
        } catch (const rc::ArgumentError &error) {
            CPPUNIT_ASSERT_EQUAL(std::string("stream_closed"), error.reason());
            CPPUNIT_ASSERT(!error.hint().empty());
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(CppMessageStreamTest);

}  // namespace
