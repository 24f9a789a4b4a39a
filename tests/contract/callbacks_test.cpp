// Callbacks through the shipped library: the generated vectors in C and in typed C++, and the rules for what comes
// again.
#include <Poco/Dynamic/Var.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <cppunit/extensions/HelperMacros.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sstream>
#include <thread>

#include <rongcloud/cpp/messages.hpp>
#include <rongcloud/webhook.hpp>

namespace {

using Poco::Dynamic::Var;
using Poco::JSON::Array;
using Poco::JSON::Object;

constexpr const char *kKey = "key";
constexpr const char *kSecret = "secret";
const std::string kForm = "Content-Type: application/x-www-form-urlencoded\r\n";
const std::string kRouted = "channelType=PERSON&fromUserId=ann&toUserId=bob&objectName=RC%3ATxtMsg&content=hi&msgUID=M-1";

std::string text_of(const Var &value) {
    if (value.isString()) return value.extract<std::string>();
    const auto repeated = value.extract<Object::Ptr>()->getArray("$repeat");
    std::string text;
    for (int i = 0; i < repeated->getElement<int>(1); ++i) text += repeated->getElement<std::string>(0);
    return text;
}

std::string headers_of(const Object &vector) {
    std::string lines;
    const auto headers = vector.getObject("headers");
    for (const std::string &name : headers->getNames()) {
        lines += name + ": " + headers->getValue<std::string>(name) + "\r\n";
    }
    return lines;
}

std::string signed_query(const char *nonce = nullptr, std::int64_t timestamp_ms = 0, const char *secret = kSecret) {
    rc_bytes *query = nullptr;
    CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_webhook_sign(kKey, secret, nonce, timestamp_ms, &query, nullptr));
    std::string text = rc_bytes_data(query);
    rc_bytes_free(query);
    return text;
}

std::string routed(const char *nonce = nullptr) { return "/hooks?" + signed_query(nonce); }

unsigned long number_from(const char *variable, unsigned long fallback) {
    const char *const text = std::getenv(variable);
    return text != nullptr ? std::strtoul(text, nullptr, 10) : fallback;
}

void mutate(std::string &text, std::mt19937_64 &random) {
    const std::string_view likely("\"\\{}[],:&=%+?#09afFA-. \n\xC3\xED\xFF\x1B\0", 27);
    for (unsigned long changes = 1 + random() % 3; changes > 0 && !text.empty(); --changes) {
        const std::size_t at = random() % text.size();
        switch (random() % 4) {
            case 0: text[at] = likely[random() % likely.size()]; break;
            case 1: text.erase(at, 1 + random() % 8); break;
            case 2: text.insert(at, text.substr(at, 1 + random() % 40)); break;
            default: text.insert(at, 1, likely[random() % likely.size()]); break;
        }
    }
}

rc::WebhookConfig config() { return rc::WebhookConfig{}.secret(kKey, kSecret); }

}  // namespace

class CallbacksTest : public CppUnit::TestFixture {
    CPPUNIT_TEST_SUITE(CallbacksTest);
    CPPUNIT_TEST(vectors_are_accepted);
    CPPUNIT_TEST(vectors_are_refused);
    CPPUNIT_TEST(structs_are_filled);
    CPPUNIT_TEST(what_is_kept_must_be_an_event);
    CPPUNIT_TEST(errors_of_libraries_over_this_one);
    CPPUNIT_TEST(what_was_not_accepted_may_come_again);
    CPPUNIT_TEST(what_was_accepted_is_a_duplicate);
    CPPUNIT_TEST(the_same_event_signed_anew_is_a_duplicate);
    CPPUNIT_TEST(what_lacks_its_time_is_no_duplicate);
    CPPUNIT_TEST(broken_characters_lose_no_event);
    CPPUNIT_TEST(long_lists_are_read_at_once);
    CPPUNIT_TEST(a_part_of_a_batch_is_a_duplicate);
    CPPUNIT_TEST(only_one_of_many_threads_gets_it);
    CPPUNIT_TEST(memory_is_bounded);
    CPPUNIT_TEST(two_secrets_are_taken);
    CPPUNIT_TEST(a_decision_is_asked_for_again);
    CPPUNIT_TEST(a_handler_that_fails_gets_it_again);
    CPPUNIT_TEST(replies_are_checked);
    CPPUNIT_TEST(settings_are_checked);
    CPPUNIT_TEST(mutations_are_judged);
    CPPUNIT_TEST(errors_tell_no_secrets);
    CPPUNIT_TEST_SUITE_END();

public:
    CallbacksTest() {
        std::ifstream file(CALLBACK_VECTORS);
        std::stringstream text;
        text << file.rdbuf();
        vectors_ = Poco::JSON::Parser().parse(text.str()).extract<Object::Ptr>();
    }

    void vectors_are_accepted() {
        for_each("accepted", [&](const std::string &name, const Object &vector) {
            const rc::Webhook webhook(vector_config());
            const rc::HookDelivery delivery = parse(webhook, vector);
            const auto expected = vector.getObject("expected");
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, expected->getValue<std::string>("type"), std::string(delivery.type()));
            const auto events = delivery.events();
            const auto wanted = expected->getArray("events");
            CPPUNIT_ASSERT_EQUAL_MESSAGE(name, wanted->size(), events.size());
            for (std::size_t i = 0; i < events.size(); ++i) {
                check_event(name, *wanted->getObject(unsigned(i)), events[i]);
                check_event(name + " kept", *wanted->getObject(unsigned(i)), kept(events[i]).events()[0]);
            }
        });
    }

    void vectors_are_refused() {
        for_each("refused", [&](const std::string &name, const Object &vector) {
            const rc::Webhook webhook(vector_config());
            try {
                parse(webhook, vector);
                CPPUNIT_FAIL(name + " was let in");
            } catch (const rc::WebhookRefused &refused) {
                CPPUNIT_ASSERT_EQUAL_MESSAGE(name, vector.getValue<std::string>("verdict"),
                                             std::string(rc_verdict_name(refused.verdict())));
                CPPUNIT_ASSERT_EQUAL_MESSAGE(name, rc_status{RC_E_SIGNATURE}, refused.status());
                CPPUNIT_ASSERT_MESSAGE(name, refused.http_status() >= 400 && refused.http_status() < 500);
            }
        });
    }

    void structs_are_filled() {
        rc::WebhookDispatcher hooks(config());
        std::vector<std::string> seen;
        hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &message, const rc::HookEvent &event) {
            seen.push_back(message.from_user_id.value() + message.message_uid.value() + std::string(event.id()));
        });
        hooks.on_other([&](const rc::HookEvent &event) { seen.emplace_back(event.type()); });
        CPPUNIT_ASSERT_EQUAL(200, hooks.handle("POST", routed(), kForm, kRouted).status);
        CPPUNIT_ASSERT_EQUAL(200, hooks.handle("POST", routed(), "", R"({"new":{"kind":1}})").status);
        CPPUNIT_ASSERT((seen == std::vector<std::string>{"annM-1message_route|M-1", "unknown"}));
    }

    void what_is_kept_must_be_an_event() {
        for (const char *json : {"", "[]", "5", "[{},{}]", "{", "{\"a\":1"}) {
            CPPUNIT_ASSERT_THROW_MESSAGE(json, rc::HookDelivery::load(kKey, "message_route", 1, json), rc::ArgumentError);
        }
        CPPUNIT_ASSERT_THROW(rc::HookDelivery::load(kKey, "message_rout", 1, "{}"), rc::ArgumentError);
        // It is one event, whatever lists are in it.
        for (const char *type : {"group_info_sync", "group_operation_sync", "unknown"}) {
            const rc::HookDelivery one = rc::HookDelivery::load(kKey, type, 1, R"({"groupId":"g","profiles":[{},{}]})");
            CPPUNIT_ASSERT_EQUAL(std::size_t{1}, one.events().size());
            CPPUNIT_ASSERT_EQUAL(std::string("g"), one.events()[0].text("groupId").value_or(""));
        }
        rc::HookDelivery empty = rc::HookDelivery::load(kKey, "unknown", 7, "{}");
        CPPUNIT_ASSERT_EQUAL(std::int64_t{7}, empty.events()[0].signed_at_ms());
        empty.accept();  // nobody remembers it: nothing happens
    }

    void errors_of_libraries_over_this_one() {
        rc_error *error = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_error_new("storage_full", "the disk is full", &error));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_STORAGE}, rc_error_status(error));
        CPPUNIT_ASSERT_EQUAL(std::string("storage_full"), std::string(rc_error_reason(error)));
        CPPUNIT_ASSERT_EQUAL(std::string("the disk is full"), std::string(rc_error_message(error)));
        CPPUNIT_ASSERT(rc_error_is_retriable(error) == 1 && rc_error_hint(error)[0] != '\0');
        rc_error_free(error);
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_OK}, rc_error_new("no_such_reason", "m", &error));
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_INTERNAL}, rc_error_status(error));
        rc_error_free(error);
    }

    void what_was_not_accepted_may_come_again() {
        const rc::Webhook webhook(config());
        const std::string target = routed("n");
        {
            const rc::HookDelivery first = webhook.parse("POST", target, kForm, kRouted);
            CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, first.verdict());
            const rc::HookDelivery beside = webhook.parse("POST", target, kForm, kRouted);
            CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BUSY}, beside.verdict());
            CPPUNIT_ASSERT_EQUAL(503, int(beside.http_status()));
        }
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, webhook.parse("POST", target, kForm, kRouted).verdict());
    }

    void what_was_accepted_is_a_duplicate() {
        const rc::Webhook webhook(config());
        const std::string target = routed("n");
        webhook.parse("POST", target, kForm, kRouted).accept();
        rc::HookDelivery again = webhook.parse("POST", target, kForm, kRouted);
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, again.verdict());
        CPPUNIT_ASSERT_EQUAL(200, int(again.http_status()));
        again.accept();  // nothing happens
        // The signature does not cover the body: another one with it is none that the service has sent.
        try {
            webhook.parse("POST", target, kForm, kRouted + "2");
            CPPUNIT_FAIL("taken");
        } catch (const rc::WebhookRefused &refused) {
            CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_BAD_SIGNATURE}, refused.verdict());
        }
    }

    void the_same_event_signed_anew_is_a_duplicate() {
        const rc::Webhook webhook(config());
        webhook.parse("POST", routed("a"), kForm, kRouted).accept();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, webhook.parse("POST", routed("b"), kForm, kRouted).verdict());
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, webhook.parse("POST", routed("c"), kForm, kRouted + "2").verdict());
    }

    void what_lacks_its_time_is_no_duplicate() {
        const rc::Webhook webhook(config());
        for (const char *value : {"1", "2"}) {
            rc::HookDelivery one = webhook.parse("POST", routed(), "", std::string(R"({"chatroomId":"c","key":"k","optType":1,"value":)") + value + "}");
            CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, one.verdict());
            CPPUNIT_ASSERT_EQUAL(std::string(), std::string(one.events()[0].id()));
            one.accept();
        }
        for (const char *names : {R"("a|b","key":"c")", R"("a","key":"b|c")"}) {
            webhook.parse("POST", routed(), "", std::string(R"({"optType":1,"version":1,"timestamp":1,"chatroomId":)") + names + "}").accept();
        }
    }

    void broken_characters_lose_no_event() {
        const rc::Webhook webhook(config());
        const auto content_of = [&](const std::string &headers, const std::string &body) {
            return webhook.parse("POST", routed(), headers, body).events()[0].text("content").value_or("(none)");
        };
        CPPUNIT_ASSERT_EQUAL(std::string("\xEF\xBF\xBD"), content_of("", R"( {"content":"\ud83d"})"));
        CPPUNIT_ASSERT_EQUAL(std::string("a\xEF\xBF\xBD"), content_of(kForm, "content=a%FF"));
    }

    void long_lists_are_read_at_once() {
        const rc::Webhook webhook(config());
        std::string body = R"({"chatRoomId":"r","type":1,)";
        for (int i = 0; i < 40000; ++i) body += R"("k":0,)";
        body += R"("userIds":["a")";
        for (int i = 0; i < 40000; ++i) body += ",0";
        const auto events = webhook.parse("POST", routed(), "", body + "]}").events();
        CPPUNIT_ASSERT_EQUAL(std::size_t{40001}, rc::hooks::ChatroomChanged::from(events[0]).user_ids.size());
    }

    void a_part_of_a_batch_is_a_duplicate() {
        const rc::Webhook webhook(config());
        const std::string one = R"({"userid":"u","status":"0","os":"iOS","time":1,"sessionId":"s"})";
        const std::string two = R"({"userid":"v","status":"0","os":"iOS","time":1,"sessionId":"s"})";
        webhook.parse("POST", routed("a"), "", "[" + one + "]").accept();
        const rc::HookDelivery both = webhook.parse("POST", routed("b"), "", "[" + one + "," + two + "]");
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, both.verdict());
        CPPUNIT_ASSERT(both.events()[0].is_duplicate());
        CPPUNIT_ASSERT(!both.events()[1].is_duplicate());
    }

    void only_one_of_many_threads_gets_it() {
        const rc::Webhook webhook(config());
        const std::string target = routed("n");
        std::atomic<int> handled{0}, others{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 16; ++i) {
            threads.emplace_back([&] {
                rc::HookDelivery delivery = webhook.parse("POST", target, kForm, kRouted);
                ++(delivery.verdict() == RC_VERDICT_OK ? handled : others);
                if (delivery.verdict() == RC_VERDICT_OK) delivery.accept();
            });
        }
        for (std::thread &thread : threads) thread.join();
        CPPUNIT_ASSERT_EQUAL(1, handled.load());
        CPPUNIT_ASSERT_EQUAL(15, others.load());
    }

    void memory_is_bounded() {
        rc::WebhookConfig small = config();
        small.set("replay_entries_max", 100);
        const rc::Webhook webhook(small);
        const std::string target = routed("first");
        webhook.parse("POST", target, "", "{}").accept();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_DUPLICATE}, webhook.parse("POST", target, "", "{}").verdict());
        for (int i = 0; i < 200; ++i) webhook.parse("POST", routed(), "", "{}").accept();
        CPPUNIT_ASSERT_EQUAL(rc_verdict{RC_VERDICT_OK}, webhook.parse("POST", target, "", "{}").verdict());
    }

    void two_secrets_are_taken() {
        const rc::Webhook webhook(config().secret(kKey, "new"));
        for (const char *secret : {"new", kSecret}) {
            webhook.verify(signed_query(nullptr, 0, secret));
        }
        CPPUNIT_ASSERT_THROW(webhook.verify(signed_query(nullptr, 0, "third")), rc::WebhookRefused);
    }

    void a_decision_is_asked_for_again() {
        rc::WebhookDispatcher hooks(config());
        int asked = 0;
        hooks.on<rc::hooks::PreMessage>([&](const rc::hooks::PreMessage &message) {
            ++asked;
            return message.content == "bad" ? rc::WebhookReply::refuse("no") : rc::WebhookReply::deliver();
        });
        const std::string body = "appKey=key&fromUserId=a&targetId=b&msgType=RC%3ATxtMsg&messageId=1&content=";
        const std::string target = routed("n");
        for (int i = 0; i < 2; ++i) {
            const rc::WebhookResponse answer = hooks.handle("POST", target, kForm, body + "bad");
            CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":0,"extra":"no"})"), answer.body);
            CPPUNIT_ASSERT_EQUAL(std::string("application/json"), answer.content_type);
        }
        CPPUNIT_ASSERT_EQUAL(2, asked);
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":1})"), hooks.handle("POST", routed(), kForm, body + "good").body);
        const rc::WebhookDispatcher nobody(config());
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":1})"), nobody.handle("POST", routed(), kForm, body).body);
    }

    void a_handler_that_fails_gets_it_again() {
        rc::WebhookDispatcher hooks(config());
        int tries = 0;
        hooks.on<rc::hooks::MessageRouted>([&](const rc::hooks::MessageRouted &) {
            if (++tries == 1) throw std::runtime_error("the database is away");
        });
        const std::string target = routed("n");
        const rc::WebhookResponse failed = hooks.handle("POST", target, kForm, kRouted);
        CPPUNIT_ASSERT_EQUAL(500, int(failed.status));
        CPPUNIT_ASSERT_THROW(std::rethrow_exception(failed.failure), std::runtime_error);
        CPPUNIT_ASSERT_EQUAL(200, int(hooks.handle("POST", target, kForm, kRouted).status));
        CPPUNIT_ASSERT_EQUAL(200, int(hooks.handle("POST", target, kForm, kRouted).status));
        CPPUNIT_ASSERT_EQUAL(2, tries);
    }

    void replies_are_checked() {
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":2})"), rc::WebhookReply::deliver_unchecked());
        CPPUNIT_ASSERT_THROW(rc::WebhookReply::refuse(std::string(1025, 'x')), rc::ArgumentError);
        rc_bytes *bytes = nullptr;
        CPPUNIT_ASSERT_EQUAL(rc_status{RC_E_ARGUMENT}, rc_webhook_reply(3, nullptr, &bytes, nullptr));
        rc::messages::PreMessageReply reply{};
        reply.decision = 1;
        reply.replace_content = "**";
        CPPUNIT_ASSERT_EQUAL(std::string(R"({"pass":1,"replaceContent":"**"})"), reply.json());
    }

    void settings_are_checked() {
        CPPUNIT_ASSERT_THROW(rc::Webhook{rc::WebhookConfig{}}, rc::ConfigError);
        CPPUNIT_ASSERT_THROW(config().secret("", "x"), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(config().secret("x", ""), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(config().set("window_s", -1), rc::ConfigError);
        CPPUNIT_ASSERT_THROW(config().set("depth_max", 129), rc::ConfigError);
        try {
            config().set("windows_s", 1);
            CPPUNIT_FAIL("taken");
        } catch (const rc::ConfigError &error) {
            CPPUNIT_ASSERT(std::string(error.what()).find("'window_s'") != std::string::npos);
        }
    }

    // Bytes of valid requests changed, taken away, doubled: RONGCLOUD_TEST_SEED repeats a run, RONGCLOUD_TEST_ROUNDS
    // makes it longer.
    void mutations_are_judged() {
        const auto vectors = vectors_->getArray("accepted");
        const std::int64_t now_ms = vectors_->getValue<std::int64_t>("now_ms");
        const unsigned long seed = number_from("RONGCLOUD_TEST_SEED", std::random_device{}());
        std::mt19937_64 random(seed);
        const rc::Webhook webhook(vector_config().set("replay_entries_max", 0));
        unsigned long let_in = 0, refused = 0;
        for (unsigned long round = 0; round < number_from("RONGCLOUD_TEST_ROUNDS", 4000); ++round) {
            const auto vector = vectors->getObject(unsigned(random() % vectors->size()));
            std::string target = text_of(vector->get("target")), headers = headers_of(*vector);
            std::string body = text_of(vector->get("body"));
            std::string *const place = std::array{&target, &headers, &body, &body}[random() % 4];
            mutate(*place, random);
            target.erase(std::remove(target.begin(), target.end(), '\0'), target.end());
            headers.erase(std::remove(headers.begin(), headers.end(), '\0'), headers.end());
            try {
                for (const rc::HookEvent &event : webhook.parse("POST", target, headers, body, now_ms).events()) {
                    rc::hooks::MessageRouted::from(event);
                    CPPUNIT_ASSERT(!event.json().empty());
                    check_kept("seed " + std::to_string(seed), event);
                }
                ++let_in;
            } catch (const rc::WebhookRefused &error) {
                CPPUNIT_ASSERT_MESSAGE("seed " + std::to_string(seed), error.verdict() >= RC_VERDICT_BAD_SIGNATURE);
                ++refused;
            }
        }
        CPPUNIT_ASSERT_MESSAGE("seed " + std::to_string(seed), let_in > 100 && refused > 100);
    }

    void errors_tell_no_secrets() {
        const rc::Webhook webhook(config());
        const std::string query = signed_query("SECRETNONCE", 5);
        const std::string signature = query.substr(query.find("signature=") + 10);
        for (const std::string &target : {"/x?" + query, "/x?" + query.substr(0, query.size() - 1) + "!", "/x?" + query + "&" + query}) {
            try {
                webhook.parse("POST", target, kForm, "a=%FFSECRETBODY");
                CPPUNIT_FAIL(target);
            } catch (const rc::WebhookRefused &refused) {
                const std::string text = std::string(refused.what()) + refused.hint();
                for (const std::string &part : {std::string("SECRET"), signature, std::string(kSecret) + "\""}) {
                    CPPUNIT_ASSERT_MESSAGE(text, text.find(part) == std::string::npos);
                }
            }
        }
    }

private:
    template <class Use>
    void for_each(const char *list, const Use &use) {
        const auto vectors = vectors_->getArray(list);
        CPPUNIT_ASSERT(vectors->size() > 40);
        for (unsigned i = 0; i < vectors->size(); ++i) {
            const auto vector = vectors->getObject(i);
            use(vector->getValue<std::string>("name"), *vector);
        }
    }
    rc::WebhookConfig vector_config() const {
        return rc::WebhookConfig{}.secret(vectors_->getValue<std::string>("app_key"),
                                          vectors_->getValue<std::string>("app_secret"));
    }
    rc::HookDelivery parse(const rc::Webhook &webhook, const Object &vector) const {
        return webhook.parse(vector.getValue<std::string>("method"), text_of(vector.get("target")), headers_of(vector),
                             text_of(vector.get("body")), vectors_->getValue<std::int64_t>("now_ms"));
    }
    static rc::HookDelivery kept(const rc::HookEvent &event) {
        return rc::HookDelivery::load(event.app_key(), event.type(), event.signed_at_ms(), event.json());
    }

    static void check_kept(const std::string &name, const rc::HookEvent &event) {
        const rc::HookDelivery again = kept(event);
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(event.type()), std::string(again.type()));
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(event.id()), std::string(again.events()[0].id()));
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(event.order_key()), std::string(again.events()[0].order_key()));
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, std::string(event.json()), std::string(again.events()[0].json()));
    }

    static void check_event(const std::string &name, const Object &wanted, const rc::HookEvent &event) {
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, wanted.getValue<std::string>("id"), std::string(event.id()));
        CPPUNIT_ASSERT_EQUAL_MESSAGE(name, wanted.getValue<std::string>("order_key"), std::string(event.order_key()));
        const auto fields = wanted.getObject("fields");
        for (const std::string &path : fields->getNames()) {
            const std::string where = name + ": " + path;
            const Var value = fields->get(path);
            const char *const at = path.c_str();
            if (value.isString()) {
                CPPUNIT_ASSERT_EQUAL_MESSAGE(where, value.extract<std::string>(), event.text(at).value_or("(none)"));
            } else if (value.isBoolean()) {
                CPPUNIT_ASSERT_MESSAGE(where, event.boolean(at) == value.convert<bool>());
            } else if (value.isInteger()) {
                CPPUNIT_ASSERT_EQUAL_MESSAGE(where, value.convert<std::int64_t>(), event.integer(at).value_or(-1));
            } else if (value.type() == typeid(Array::Ptr)) {
                const auto items = value.extract<Array::Ptr>();
                const auto texts = event.texts(at);
                CPPUNIT_ASSERT_EQUAL_MESSAGE(where, items->size(), texts.size());
                for (unsigned i = 0; i < texts.size(); ++i) {
                    CPPUNIT_ASSERT_EQUAL_MESSAGE(where, items->getElement<std::string>(i), texts[i]);
                }
            }
        }
    }

    Object::Ptr vectors_;
};

CPPUNIT_TEST_SUITE_REGISTRATION(CallbacksTest);
