// Every encoding and list style, on operations of the catalogue and, for the forms that no user operation has, on
// rows made here.
#include <cppunit/extensions/HelperMacros.h>

#include <Poco/URI.h>

#include <array>

#include "core/catalogue/shared_rows.hpp"
#include "core/codec/encode.hpp"
#include "core/codec/percent.hpp"
#include "core/codec/validate.hpp"
#include "tests/support/expect_error.hpp"

namespace rongcloud::test {

using namespace catalogue;
using codec::JsonText;
using codec::Params;
using codec::TextList;

namespace {

constexpr Parameter row(std::size_t name_begin, std::size_t name_size, Type type, ListStyle list = ListStyle::none,
                        bool in_path = false) {
    Parameter made{};
    made.name_begin = static_cast<std::uint16_t>(name_begin);
    made.name_size = static_cast<std::uint16_t>(name_size);
    made.type = type;
    made.list = list;
    made.in_path = in_path;
    made.max_length = made.max_items = unlimited;
    return made;
}

constexpr std::array kParameters{row(RC_NAME(group_id), Type::string, ListStyle::none, true),
                                 row(RC_NAME(name), Type::string),
                                 row(RC_NAME(group_id_2), Type::string_map, ListStyle::indexed),
                                 row(RC_NAME(status), Type::boolean),
                                 row(RC_NAME(count), Type::number),
                                 row(RC_NAME(userIds), Type::string_array, ListStyle::repeat)};

codec::EncodedCall encode_row(Method method, Encoding encoding, std::string_view path, const Params &params) {
    const Operation operation{"test.operation", path, method, encoding, true, 0, {}, "", kParameters, nullptr, nullptr};
    codec::validate(operation, params);
    return codec::encode(operation, params);
}

std::string body_of(const char *id, const Params &params) {
    const Operation &operation = *find_operation(id);
    codec::validate(operation, params);
    return codec::encode(operation, params).body;
}

}  // namespace

class EncodeTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(EncodeTest);
    CPPUNIT_TEST(form_of_the_documented_example);
    CPPUNIT_TEST(percent_encoding_agrees_with_poco);
    CPPUNIT_TEST(a_value_never_adds_a_parameter);
    CPPUNIT_TEST(lists_in_their_styles);
    CPPUNIT_TEST(json_bodies);
    CPPUNIT_TEST(objects_from_bags);
    CPPUNIT_TEST(bags_that_cannot_be_objects);
    CPPUNIT_TEST(json_text_in_a_form_is_made_compact);
    CPPUNIT_TEST(empty_optional_values_are_left_out);
    CPPUNIT_TEST(query_path_and_indexed_keys);
    CPPUNIT_TEST(a_path_parameter_cannot_leave_its_place);
    CPPUNIT_TEST(free_parameters_go_out_as_given);
    CPPUNIT_TEST_SUITE_END();

    void form_of_the_documented_example() {
        Params params;  // in another order than the catalogue's
        params.set("portraitUri", std::string("http://abc.com/myportrait.jpg"));
        params.set("name", std::string("Ironman"));
        params.set("userId", std::string("jlk456j5"));
        const std::string body = body_of("user.get_token", params);
        CPPUNIT_ASSERT_EQUAL(
            std::string("userId=jlk456j5&name=Ironman&portraitUri=http%3A%2F%2Fabc.com%2Fmyportrait.jpg"), body);
        CPPUNIT_ASSERT_EQUAL(std::size_t{78}, body.size());
    }

    void percent_encoding_agrees_with_poco() {
        std::string all;
        for (int byte = 1; byte < 256; ++byte) all += static_cast<char>(byte);
        std::string ours;
        codec::append_percent_encoded(ours, all);
        std::string theirs;
        Poco::URI::encode(all, "?#[]/:;+@&=%$,!*'()\"", theirs);
        CPPUNIT_ASSERT_EQUAL(theirs, ours);
    }

    void a_value_never_adds_a_parameter() {
        Params params;
        params.set("userId", std::string("u&name=x"));
        params.set("name", std::string("a+b&portraitUri=c%26 \"'\r\n中😀"));
        CPPUNIT_ASSERT_EQUAL(
            std::string("userId=u%26name%3Dx&name=a%2Bb%26portraitUri%3Dc%2526%20%22%27%0D%0A%E4%B8%AD%F0%9F%98%80"),
            body_of("user.get_token", params));
    }

    void lists_in_their_styles() {
        Params repeated;
        repeated.set("userId", TextList{"a", "b c"});
        repeated.set("minute", std::int64_t{5});
        CPPUNIT_ASSERT_EQUAL(std::string("userId=a&userId=b%20c&minute=5"), body_of("user.block", repeated));
        Params joined;
        joined.set("userId", TextList{"a", "b&c"});
        CPPUNIT_ASSERT_EQUAL(std::string("userId=a%2Cb%26c"), body_of("user.deactivate", joined));
        joined.set("userId", TextList{"a", "b,c"});
        expect_reason(Reason::invalid_argument, [&] { body_of("user.deactivate", joined); });
        Params array;
        array.set("chatroomId", std::string("c"));
        array.set("entryOwnerId", std::string("u"));
        array.set("entryKeys", TextList{"a", "b+=-_"});
        CPPUNIT_ASSERT_EQUAL(std::string("chatroomId=c&entryOwnerId=u&entryKeys=%5B%22a%22%2C%22b%2B%3D-_%22%5D"),
                             body_of("chatroom.remove_entries", array));
    }

    void json_bodies() {
        Params params;
        params.set("userId", std::string("\"u\\1"));
        params.set("tags", TextList{"中", "b\n"});
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"userId":"\"u\\1","tags":["中","b\n"]})"),
                             body_of("user_tag.set", params));
        params.set("tags", TextList{});
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"userId":"\"u\\1","tags":[]})"), body_of("user_tag.set", params));
    }

    void objects_from_bags() {
        Params first, second, params;
        first.set("id", std::string("a\"中"));
        first.set("remark", std::string());
        second.set("id", std::string("b"));
        second.set("remark", std::string("B"));
        second.set("n", std::int64_t{-3});
        second.set("x", 0.5);
        second.set("on", true);
        second.set("labels", TextList{"l", "\n"});
        second.set_object("inner", first);
        second.add_object("list", Params());
        params.set("userId", std::string("u"));
        params.set("remarks", TextList{});
        params.add_object("remarks", first);
        params.add_object("remarks", second);
        Params form;
        form.set("userId", std::string("u"));
        form.set("remarks", JsonText{R"([{"id":"a\"中","remark":""},{"id":"b","remark":"B","n":-3,"x":0.5,"on":true,)"
                                     R"("labels":["l","\n"],"inner":{"id":"a\"中","remark":""},"list":[{}]}])"});
        CPPUNIT_ASSERT_EQUAL(body_of("user_remark.set", form), body_of("user_remark.set", params));
    }

    void bags_that_cannot_be_objects() {
        Params params, members;
        members.set("x", 1.0 / 0.0);
        expect_reason(Reason::invalid_argument, [&] { params.set_object("a", members); });
        members.set("x", std::string("\xff"));
        params.set("userId", std::string("u"));
        params.add_object("remarks", members);
        expect_reason(Reason::invalid_utf8, [&] { body_of("user_remark.set", params); });
        params.set("remarks", JsonText{"[]"});
        expect_reason(Reason::invalid_argument, [&] { params.add_object("remarks", Params()); });
        Params failed;
        failed.remember(Error(Reason::invalid_argument, "before"));
        expect_reason(Reason::invalid_argument, [&] { params.set_object("a", failed); });
    }

    void json_text_in_a_form_is_made_compact() {
        Params params;
        params.set("userId", std::string("u"));
        params.set("remarks", JsonText{R"( [ { "remark" : "b" , "id" : "a" } ] )"});
        CPPUNIT_ASSERT_EQUAL(std::string("userId=u&remarks=%5B%7B%22remark%22%3A%22b%22%2C%22id%22%3A%22a%22%7D%5D"),
                             body_of("user_remark.set", params));
        params.set("remarks", std::string(R"([{"id": "a", "remark": "\u4e2d"}])"));  // JSON given as plain text
        CPPUNIT_ASSERT_EQUAL(
            std::string("userId=u&remarks=%5B%7B%22id%22%3A%22a%22%2C%22remark%22%3A%22%E4%B8%AD%22%7D%5D"),
            body_of("user_remark.set", params));
        params.set("remarks", std::string("plain words"));
        expect_reason(Reason::invalid_argument, [&] { body_of("user_remark.set", params); });
    }

    void empty_optional_values_are_left_out() {
        Params params;
        params.set("userId", std::string("u"));
        params.set("pageToken", std::string());
        CPPUNIT_ASSERT_EQUAL(std::string("userId=u"), body_of("user_blacklist.query", params));
        CPPUNIT_ASSERT_EQUAL(std::string(), body_of("user.query_sandbox", Params{}));
    }

    void query_path_and_indexed_keys() {
        Params params;
        params.set("group_id", std::string("g/1 ?"));
        params.set("name", std::string("中"));
        params.set("status", true);
        params.set("count", 0.5);
        auto call = encode_row(Method::get, Encoding::query, "/v2/groups/{group_id}/x", params);
        CPPUNIT_ASSERT_EQUAL(std::string("/v2/groups/g%2F1%20%3F/x?name=%E4%B8%AD&status=true&count=0.5"), call.target);
        CPPUNIT_ASSERT(call.body.empty() && call.content_type.empty() && call.method == "GET");
        call = encode_row(Method::put, Encoding::json, "/v2/groups/{group_id}", params);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"name":"中","status":true,"count":0.5})"), call.body);
        Params indexed;
        indexed.set("group[id]", JsonText{R"({"10001":"a b","2":"c"})"});
        call = encode_row(Method::post, Encoding::form, "/group/sync.json", indexed);
        CPPUNIT_ASSERT_EQUAL(std::string("group%5B10001%5D=a%20b&group%5B2%5D=c"), call.body);
    }

    void a_path_parameter_cannot_leave_its_place() {
        for (const char *text : {".", ".."}) {
            Params params;
            params.set("group_id", std::string(text));
            expect_reason(Reason::invalid_argument,
                          [&] { encode_row(Method::get, Encoding::query, "/v2/{group_id}", params); });
        }
    }

    void free_parameters_go_out_as_given() {
        Params params;
        params.set("date", std::string("2026-01-01"));
        params.set("ids", TextList{"1", "2"});
        params.set("n", std::int64_t{-3});
        const auto call = encode_row(Method::post, Encoding::free, "/stat/getDayPushData", params);
        CPPUNIT_ASSERT_EQUAL(std::string("date=2026-01-01&ids=1&ids=2&n=-3"), call.body);
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(EncodeTest);

}  // namespace rongcloud::test
