// What calls cost, by the catalogue's rates.
#include <cppunit/extensions/HelperMacros.h>

#include <string>
#include <vector>

#include "core/catalogue/table.hpp"
#include "core/client/rate_claims.hpp"

namespace rongcloud::test {

class RateClaimsTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(RateClaimsTest);
    CPPUNIT_TEST(an_ordinary_call_costs_one);
    CPPUNIT_TEST(recipients_cost_one_each);
    CPPUNIT_TEST(lists_count_however_they_are_given);
    CPPUNIT_TEST(operations_may_share_a_limit);
    CPPUNIT_TEST(a_channel_has_a_limit_of_its_own);
    CPPUNIT_TEST(some_limits_hold_for_some_calls);
    CPPUNIT_TEST(several_windows);
    CPPUNIT_TEST(every_operation_has_a_rate);
    CPPUNIT_TEST_SUITE_END();

    // "owner/window[scope] units of limit per seconds" of each claim.
    static std::vector<std::string> claims(std::string_view operation, const codec::Params &params) {
        std::vector<std::string> found;
        for (const auto &claim : client::rate_claims(*catalogue::find_operation(operation), params)) {
            found.push_back(std::string(claim.key.owner) + "/" + std::to_string(claim.key.window) + "[" +
                            claim.key.scope + "] " + std::to_string(claim.units) + " of " +
                            std::to_string(claim.row->limit) + " per " + std::to_string(claim.row->seconds));
        }
        return found;
    }
    using Claims = std::vector<std::string>;

    static codec::Params list(std::string_view name, int count) {
        codec::Params params;
        for (int i = 0; i < count; ++i) params.add_text(name, "id" + std::to_string(i));
        return params;
    }

    void an_ordinary_call_costs_one() {
        CPPUNIT_ASSERT(claims("user.get_token", {}).front().starts_with("user.get_token/1[] 1 of "));
    }

    void recipients_cost_one_each() {
        CPPUNIT_ASSERT(claims("message.send_private", list("toUserId", 1000)) ==
                       Claims{"message.send_private/1[] 1000 of 6000 per 60"});
        CPPUNIT_ASSERT(claims("message.send_group", list("toGroupId", 3)) ==
                       Claims{"message.send_group/1[] 3 of 20 per 1"});
    }

    void lists_count_however_they_are_given() {
        codec::Params params;
        params.set("userIds", codec::JsonText{R"(["a","b","c"])"});
        CPPUNIT_ASSERT(claims("push.send_user", params) == Claims{"push.send_user/1[] 3 of 100 per 1"});
        params.set("userIds", codec::JsonList{{R"("a")", R"("b")"}});
        CPPUNIT_ASSERT(claims("push.send_user", params) == Claims{"push.send_user/1[] 2 of 100 per 1"});
        params.set("userIds", std::string("a"));
        CPPUNIT_ASSERT(claims("push.send_user", params) == Claims{"push.send_user/1[] 1 of 100 per 1"});
    }

    void operations_may_share_a_limit() {
        codec::Params entries;
        entries.set("entryInfo", codec::JsonText{R"({"k1":"a","k2":"b"})"});
        CPPUNIT_ASSERT(claims("chatroom.set_entries", entries) == Claims{"chatroom_entry_set/0[] 2 of 100 per 1"});
        CPPUNIT_ASSERT(claims("chatroom.set_entry", {}) == Claims{"chatroom_entry_set/0[] 1 of 100 per 1"});
    }

    void a_channel_has_a_limit_of_its_own() {
        codec::Params params = list("toGroupIds", 2);
        const Claims without{"message.send_ultragroup/1[] 2 of 100 per 1",
                             "message.send_ultragroup/2[id0/] 1 of 20 per 1",
                             "message.send_ultragroup/2[id1/] 1 of 20 per 1"};
        CPPUNIT_ASSERT(claims("message.send_ultragroup", params) == without);
        params.set("busChannel", std::string("c"));
        params.set("toGroupIds", codec::JsonText{R"(["g","g"])"});
        const Claims twice{"message.send_ultragroup/1[] 2 of 100 per 1",
                           "message.send_ultragroup/2[g/c] 2 of 20 per 1"};
        CPPUNIT_ASSERT(claims("message.send_ultragroup", params) == twice);
    }

    void some_limits_hold_for_some_calls() {
        codec::Params params;
        params.set("conversationType", std::int64_t{1});
        CPPUNIT_ASSERT_EQUAL(std::size_t{1}, claims("message.set_expansion", params).size());
        params.set("conversationType", std::int64_t{3});
        const Claims both{"message.set_expansion/1[] 1 of 100 per 1", "message.set_expansion/2[] 1 of 20 per 1"};
        CPPUNIT_ASSERT(claims("message.set_expansion", params) == both);
    }

    void several_windows() {
        const Claims both{"push.send/1[] 1 of 2 per 3600", "push.send/2[] 1 of 3 per 86400"};
        CPPUNIT_ASSERT(claims("push.send", {}) == both);
    }

    void every_operation_has_a_rate() {
        for (const auto &operation : catalogue::operations()) {
            const auto found = client::rate_claims(operation, {});
            CPPUNIT_ASSERT_MESSAGE(std::string(operation.id), !found.empty() && found.front().units == 1);
        }
    }
};

CPPUNIT_TEST_SUITE_REGISTRATION(RateClaimsTest);

}  // namespace rongcloud::test
