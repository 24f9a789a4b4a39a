// Generated from catalogue/endpoints/push.yaml. Do not edit.
// Push. Notifications to all users, by tag, by app package or to given users.
// Requests are aggregates with their required members first: give those in braces, set optional ones by name, and
// hand the request to rc::Client::call. A required number that is left out is reported, not sent as 0. What an
// answer lacks reads as empty, 0 or false.
#ifndef RONGCLOUD_CPP_PUSH_HPP
#define RONGCLOUD_CPP_PUSH_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <rongcloud/rongcloud.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {
namespace push {

// Push to all users, by tag, by app package or to given users, with or without a system message. POST /push.json. Not
// idempotent. Full description: docs/endpoints/push.md.
struct Send {
    static constexpr const char *operation = "push.send";

    struct Audience {
        // true: everybody, whatever the other conditions say. Required.
        std::optional<bool> is_to_all{};
        // Users who have all of these tags. At most 20 items, each at most 40 bytes.
        std::optional<std::vector<std::string>> tag{};
        // Users who have any of these tags; with tag, both must hold. At most 20 items, each at most 40 bytes.
        std::optional<std::vector<std::string>> tag_or{};
        // Users by their ids; tags, packageName and platform are then ignored. At most 1000 items, each at most 64
        // bytes.
        std::optional<std::vector<std::string>> userid{};
        // App package that users must have; with tags, both must hold.
        std::optional<std::string> package_name{};

        RC_LOCAL void fill(Params &members) const {
            members.set("tag", tag);
            members.set("tag_or", tag_or);
            members.set("userid", userid);
            members.set("is_to_all", is_to_all);
            members.set("packageName", package_name);
        }
    };
    struct Message {
        // Body of the message: for a built-in type its JSON object as text, for a type of your own any text. At most
        // 131072 bytes.
        std::string content;
        // Type of the message, built-in or your own. At most 32 characters.
        std::string object_name;
        // true: the message does not become the last one shown in the list of conversations. Default false.
        std::optional<bool> disable_update_last_msg{};

        RC_LOCAL void fill(Params &members) const {
            members.set("content", content);
            members.set("objectName", object_name);
            members.set("disableUpdateLastMsg", disable_update_last_msg);
        }
    };
    struct Notification {
        struct Ios {
            // Title, from iOS 8.2.
            std::optional<std::string> title{};
            // Text on iOS, in place of the common one.
            std::optional<std::string> alert{};
            // Whether the push is a silent (background) one. One of 0 (no), 1 (yes), default 0.
            std::optional<std::int64_t> content_available{};
            // Badge number: 0 or less clears it, left out keeps it. At most 9999.
            std::optional<std::int64_t> badge{};
            // Group of the notification; those of one group are shown together.
            std::optional<std::string> thread_id{};
            // Notifications with the same id replace each other, from iOS 10.
            std::optional<std::string> apns_collapse_id{};
            // How much the user is disturbed, from iOS 15. One of passive (quietly), active (as usual),
            // time-sensitive (at once), critical (even when muted), default active.
            std::optional<std::string> interruption_level{};
            // Kind of a rich notification, as the app defines it.
            std::optional<std::string> category{};
            // Address of its resource.
            std::optional<std::string> rich_media_uri{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("title", title);
                members.set("alert", alert);
                members.set("contentAvailable", content_available);
                members.set("badge", badge);
                members.set("thread-id", thread_id);
                members.set("apns-collapse-id", apns_collapse_id);
                members.set("interruption-level", interruption_level);
                members.set("category", category);
                members.set("richMediaUri", rich_media_uri);
                members.set_json("extras", extras);
            }
        };
        struct Android {
            struct Hw {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Level of the notification. One of NORMAL (normal), LOW (low), default NORMAL.
                std::optional<std::string> importance{};
                // Address of the picture; https, below 512 KB, 40 by 40 dp.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("importance", importance);
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            struct Honor {
                // Level of the notification.
                std::optional<std::string> importance{};
                // Address of the picture.
                std::optional<std::string> image{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("importance", importance);
                    members.set("image", image);
                }
            };
            struct Mi {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Address of the icon; PNG or JPEG, 120 by 120 pixels.
                std::optional<std::string> large_icon_uri{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("large_icon_uri", large_icon_uri);
                }
            };
            struct Oppo {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Category of the message. Required with notification.android.oppo.notify_level.
                std::optional<std::string> category{};
                // How the user is told. One of 1 (notification bar), 2 (also on the lock screen), 16 (also with
                // banner, vibration and sound).
                std::optional<std::int64_t> notify_level{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("category", category);
                    members.set("notify_level", notify_level);
                }
            };
            struct Vivo {
                // Kind of message. One of 0 (marketing), 1 (system).
                std::optional<std::string> classification{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("classification", classification);
                    members.set("category", category);
                }
            };
            struct Fcm {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Notifications with the same key replace each other.
                std::optional<std::string> collapse_key{};
                // Address of the picture.
                std::optional<std::string> image_url{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("collapse_key", collapse_key);
                    members.set("imageUrl", image_url);
                }
            };
            // Text on Android, in place of the common one.
            std::optional<std::string> alert{};
            // Huawei.
            std::optional<Hw> hw{};
            // Honor.
            std::optional<Honor> honor{};
            // Xiaomi.
            std::optional<Mi> mi{};
            // OPPO.
            std::optional<Oppo> oppo{};
            // vivo.
            std::optional<Vivo> vivo{};
            // FCM (Google).
            std::optional<Fcm> fcm{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("alert", alert);
                members.set("hw", hw);
                members.set("honor", honor);
                members.set("mi", mi);
                members.set("oppo", oppo);
                members.set("vivo", vivo);
                members.set("fcm", fcm);
                members.set_json("extras", extras);
            }
        };
        struct HarmonyOs {
            struct Ohos {
                // Address of the picture; https, fewer than 25000 pixels.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            // Text on HarmonyOS, in place of the common one.
            std::optional<std::string> alert{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};
            // Settings of the HarmonyOS push.
            std::optional<Ohos> ohos{};

            RC_LOCAL void fill(Params &members) const {
                members.set("alert", alert);
                members.set_json("extras", extras);
                members.set("ohos", ohos);
            }
        };
        // Text, unless there is one for the platform.
        std::string alert;
        // Title. At most 50 characters.
        std::optional<std::string> title{};
        // Whether the text is shown even to users who hide it. One of 0 (no), 1 (yes), default 0.
        std::optional<std::int64_t> force_show_push_content{};
        // Settings for iOS.
        std::optional<Ios> ios{};
        // Settings for Android.
        std::optional<Android> android{};
        // Settings for HarmonyOS.
        std::optional<HarmonyOs> harmony_os{};

        RC_LOCAL void fill(Params &members) const {
            members.set("title", title);
            members.set("alert", alert);
            members.set("forceShowPushContent", force_show_push_content);
            members.set("ios", ios);
            members.set("android", android);
            members.set("harmonyOS", harmony_os);
        }
    };

    // Systems whose users get it; the name of HarmonyOS is not documented. Ignored when audience.userid is given. Web
    // users get the message too. Each one of ios (iOS), android (Android), iOS (as ios), Android (as android),
    // harmonyOS (HarmonyOS), HarmonyOS (as harmonyOS).
    std::vector<std::string> platform;
    // Who gets it. No other members.
    Audience audience;
    // Sender. Required with message, at most 64 bytes.
    std::optional<std::string> from_user_id{};
    // System message to send; left out, the call only pushes. Required without notification, no other members.
    std::optional<Message> message{};
    // Texts and settings of the notification. Required without message.
    std::optional<Notification> notification{};

    struct Result {
        // Id of the push
        std::string id{};
        // Id of the message, when one was sent. Known from official SDKs only.
        std::string message_uid{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("platform", platform);
        params.set("audience", audience);
        params.set("fromuserid", from_user_id);
        params.set("message", message);
        params.set("notification", notification);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.message_uid = answer.text("messageUID");
        result.raw = std::move(answer);
        return result;
    }
};

// Push by combined tag conditions (Push Plus), without a message. POST /push/custom.json. Not idempotent. Full
// description: docs/endpoints/push.md.
struct SendCustom {
    static constexpr const char *operation = "push.send_custom";

    struct Audience {
        struct TagItemsItem {
            // Tags of the group. 1 to 20 items, each at most 40 bytes.
            std::vector<std::string> tags;
            // true: users for whom the group does not hold. Default false.
            std::optional<bool> is_not{};
            // How the tags of the group combine. One of AND (all of them), OR (any of them), default OR.
            std::optional<std::string> tags_operator{};
            // How the group combines with those before it. One of AND (both must hold), OR (either), default OR.
            std::optional<std::string> items_operator{};

            RC_LOCAL void fill(Params &members) const {
                members.set("tags", tags);
                members.set("isNot", is_not);
                members.set("tagsOperator", tags_operator);
                members.set("itemsOperator", items_operator);
            }
        };
        // true: everybody, whatever the other conditions say. Required.
        std::optional<bool> is_to_all{};
        // Users who have all of these tags. At most 20 items, each at most 40 bytes, not together with
        // audience.tagItems.
        std::optional<std::vector<std::string>> tag{};
        // Users who have any of these tags; with tag, both must hold. At most 20 items, each at most 40 bytes, not
        // together with audience.tagItems.
        std::optional<std::vector<std::string>> tag_or{};
        // Users by their ids. Known from official SDKs only. How it combines with the other conditions is not
        // documented. Each at most 64 bytes.
        std::optional<std::vector<std::string>> userid{};
        // App package that users must have; with tags, both must hold.
        std::optional<std::string> package_name{};
        // Groups of tag conditions. No other members.
        std::optional<std::vector<TagItemsItem>> tag_items{};

        RC_LOCAL void fill(Params &members) const {
            members.set("tag", tag);
            members.set("tag_or", tag_or);
            members.set("userid", userid);
            members.set("is_to_all", is_to_all);
            members.set("packageName", package_name);
            members.set("tagItems", tag_items);
        }
    };
    struct Notification {
        struct Ios {
            // Title, from iOS 8.2.
            std::optional<std::string> title{};
            // Text on iOS, in place of the common one.
            std::optional<std::string> alert{};
            // Whether the push is a silent (background) one. One of 0 (no), 1 (yes), default 0.
            std::optional<std::int64_t> content_available{};
            // Badge number: 0 or less clears it, left out keeps it. At most 9999.
            std::optional<std::int64_t> badge{};
            // Group of the notification; those of one group are shown together.
            std::optional<std::string> thread_id{};
            // Notifications with the same id replace each other, from iOS 10.
            std::optional<std::string> apns_collapse_id{};
            // How much the user is disturbed, from iOS 15. One of passive (quietly), active (as usual),
            // time-sensitive (at once), critical (even when muted), default active.
            std::optional<std::string> interruption_level{};
            // Kind of a rich notification, as the app defines it.
            std::optional<std::string> category{};
            // Address of its resource.
            std::optional<std::string> rich_media_uri{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("title", title);
                members.set("alert", alert);
                members.set("contentAvailable", content_available);
                members.set("badge", badge);
                members.set("thread-id", thread_id);
                members.set("apns-collapse-id", apns_collapse_id);
                members.set("interruption-level", interruption_level);
                members.set("category", category);
                members.set("richMediaUri", rich_media_uri);
                members.set_json("extras", extras);
            }
        };
        struct Android {
            struct Hw {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Level of the notification. One of NORMAL (normal), LOW (low), default NORMAL.
                std::optional<std::string> importance{};
                // Address of the picture; https, below 512 KB, 40 by 40 dp.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("importance", importance);
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            struct Honor {
                // Level of the notification.
                std::optional<std::string> importance{};
                // Address of the picture.
                std::optional<std::string> image{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("importance", importance);
                    members.set("image", image);
                }
            };
            struct Mi {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Address of the icon; PNG or JPEG, 120 by 120 pixels.
                std::optional<std::string> large_icon_uri{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("large_icon_uri", large_icon_uri);
                }
            };
            struct Oppo {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Category of the message. Required with notification.android.oppo.notify_level.
                std::optional<std::string> category{};
                // How the user is told. One of 1 (notification bar), 2 (also on the lock screen), 16 (also with
                // banner, vibration and sound).
                std::optional<std::int64_t> notify_level{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("category", category);
                    members.set("notify_level", notify_level);
                }
            };
            struct Vivo {
                // Kind of message. One of 0 (marketing), 1 (system).
                std::optional<std::string> classification{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("classification", classification);
                    members.set("category", category);
                }
            };
            struct Fcm {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Notifications with the same key replace each other.
                std::optional<std::string> collapse_key{};
                // Address of the picture.
                std::optional<std::string> image_url{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("collapse_key", collapse_key);
                    members.set("imageUrl", image_url);
                }
            };
            // Text on Android, in place of the common one.
            std::optional<std::string> alert{};
            // Huawei.
            std::optional<Hw> hw{};
            // Honor.
            std::optional<Honor> honor{};
            // Xiaomi.
            std::optional<Mi> mi{};
            // OPPO.
            std::optional<Oppo> oppo{};
            // vivo.
            std::optional<Vivo> vivo{};
            // FCM (Google).
            std::optional<Fcm> fcm{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("alert", alert);
                members.set("hw", hw);
                members.set("honor", honor);
                members.set("mi", mi);
                members.set("oppo", oppo);
                members.set("vivo", vivo);
                members.set("fcm", fcm);
                members.set_json("extras", extras);
            }
        };
        struct HarmonyOs {
            struct Ohos {
                // Address of the picture; https, fewer than 25000 pixels.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            // Text on HarmonyOS, in place of the common one.
            std::optional<std::string> alert{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};
            // Settings of the HarmonyOS push.
            std::optional<Ohos> ohos{};

            RC_LOCAL void fill(Params &members) const {
                members.set("alert", alert);
                members.set_json("extras", extras);
                members.set("ohos", ohos);
            }
        };
        // Text, unless there is one for the platform.
        std::string alert;
        // Title. At most 50 characters.
        std::optional<std::string> title{};
        // Whether the text is shown even to users who hide it. One of 0 (no), 1 (yes), default 0.
        std::optional<std::int64_t> force_show_push_content{};
        // Settings for iOS.
        std::optional<Ios> ios{};
        // Settings for Android.
        std::optional<Android> android{};
        // Settings for HarmonyOS. Known from official SDKs only.
        std::optional<HarmonyOs> harmony_os{};

        RC_LOCAL void fill(Params &members) const {
            members.set("title", title);
            members.set("alert", alert);
            members.set("forceShowPushContent", force_show_push_content);
            members.set("ios", ios);
            members.set("android", android);
            members.set("harmonyOS", harmony_os);
        }
    };

    // Systems whose users get it; the name of HarmonyOS is not documented. Each one of ios (iOS), android (Android),
    // iOS (as ios), Android (as android), harmonyOS (HarmonyOS), HarmonyOS (as harmonyOS).
    std::vector<std::string> platform;
    // Who gets it. No other members.
    Audience audience;
    // Texts and settings of the notification. Whether the service insists on it is not documented; nothing else is
    // sent. Required in some cases.
    std::optional<Notification> notification{};

    struct Result {
        // Id of the push
        std::string id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("platform", platform);
        params.set("audience", audience);
        params.set("notification", notification);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.raw = std::move(answer);
        return result;
    }
};

// Push to given users, without a message. POST /push/user.json. Not idempotent. Full description:
// docs/endpoints/push.md.
struct SendUser {
    static constexpr const char *operation = "push.send_user";

    struct Notification {
        struct Ios {
            // Title, from iOS 8.2.
            std::optional<std::string> title{};
            // Whether the push is a silent (background) one. One of 0 (no), 1 (yes), default 0.
            std::optional<std::int64_t> content_available{};
            // Badge number: 0 or less clears it, left out keeps it. At most 9999.
            std::optional<std::int64_t> badge{};
            // Group of the notification; those of one group are shown together.
            std::optional<std::string> thread_id{};
            // Notifications with the same id replace each other, from iOS 10.
            std::optional<std::string> apns_collapse_id{};
            // How much the user is disturbed, from iOS 15. One of passive (quietly), active (as usual),
            // time-sensitive (at once), critical (even when muted), default active.
            std::optional<std::string> interruption_level{};
            // Kind of a rich notification, as the app defines it.
            std::optional<std::string> category{};
            // Address of its resource.
            std::optional<std::string> rich_media_uri{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("title", title);
                members.set("contentAvailable", content_available);
                members.set("badge", badge);
                members.set("thread-id", thread_id);
                members.set("apns-collapse-id", apns_collapse_id);
                members.set("interruption-level", interruption_level);
                members.set("category", category);
                members.set("richMediaUri", rich_media_uri);
                members.set_json("extras", extras);
            }
        };
        struct Android {
            struct Hw {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Level of the notification. One of NORMAL (normal), LOW (low), default NORMAL.
                std::optional<std::string> importance{};
                // Address of the picture; https, below 512 KB, 40 by 40 dp.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("importance", importance);
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            struct Honor {
                // Level of the notification.
                std::optional<std::string> importance{};
                // Address of the picture.
                std::optional<std::string> image{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("importance", importance);
                    members.set("image", image);
                }
            };
            struct Mi {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Address of the icon; PNG or JPEG, 120 by 120 pixels.
                std::optional<std::string> large_icon_uri{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("large_icon_uri", large_icon_uri);
                }
            };
            struct Oppo {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Category of the message. Required with notification.android.oppo.notify_level.
                std::optional<std::string> category{};
                // How the user is told. One of 1 (notification bar), 2 (also on the lock screen), 16 (also with
                // banner, vibration and sound).
                std::optional<std::int64_t> notify_level{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("category", category);
                    members.set("notify_level", notify_level);
                }
            };
            struct Vivo {
                // Kind of message. One of 0 (marketing), 1 (system).
                std::optional<std::string> classification{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("classification", classification);
                    members.set("category", category);
                }
            };
            struct Fcm {
                // Notification channel.
                std::optional<std::string> channel_id{};
                // Notifications with the same key replace each other.
                std::optional<std::string> collapse_key{};
                // Address of the picture.
                std::optional<std::string> image_url{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("channelId", channel_id);
                    members.set("collapse_key", collapse_key);
                    members.set("imageUrl", image_url);
                }
            };
            // Title on Android. Known from official SDKs only.
            std::optional<std::string> title{};
            // Huawei.
            std::optional<Hw> hw{};
            // Honor.
            std::optional<Honor> honor{};
            // Xiaomi.
            std::optional<Mi> mi{};
            // OPPO.
            std::optional<Oppo> oppo{};
            // vivo.
            std::optional<Vivo> vivo{};
            // FCM (Google).
            std::optional<Fcm> fcm{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};

            RC_LOCAL void fill(Params &members) const {
                members.set("title", title);
                members.set("hw", hw);
                members.set("honor", honor);
                members.set("mi", mi);
                members.set("oppo", oppo);
                members.set("vivo", vivo);
                members.set("fcm", fcm);
                members.set_json("extras", extras);
            }
        };
        struct HarmonyOs {
            struct Ohos {
                // Address of the picture; https, fewer than 25000 pixels.
                std::optional<std::string> image{};
                // Category of the message.
                std::optional<std::string> category{};

                RC_LOCAL void fill(Params &members) const {
                    members.set("image", image);
                    members.set("category", category);
                }
            };
            // Text on HarmonyOS, in place of the common one.
            std::optional<std::string> alert{};
            // Further data for the app. JSON text.
            std::optional<std::string> extras{};
            // Settings of the HarmonyOS push.
            std::optional<Ohos> ohos{};

            RC_LOCAL void fill(Params &members) const {
                members.set("alert", alert);
                members.set_json("extras", extras);
                members.set("ohos", ohos);
            }
        };
        // Text.
        std::string push_content;
        // Title. At most 50 characters.
        std::optional<std::string> title{};
        // Settings for iOS.
        std::optional<Ios> ios{};
        // Settings for Android.
        std::optional<Android> android{};
        // Settings for HarmonyOS.
        std::optional<HarmonyOs> harmony_os{};

        RC_LOCAL void fill(Params &members) const {
            members.set("title", title);
            members.set("pushContent", push_content);
            members.set("ios", ios);
            members.set("android", android);
            members.set("harmonyOS", harmony_os);
        }
    };

    // Users to push to. 1 to 100 items, each at most 64 bytes.
    std::vector<std::string> user_ids;
    // Text and settings of the notification.
    Notification notification;

    struct Result {
        // Id of the push
        std::string id{};
        rc::Result raw{};  // the whole answer; tells what is absent
    };

    RC_LOCAL void fill(Params &params) const {
        params.set("userIds", user_ids);
        params.set("notification", notification);
    }
    RC_LOCAL static Result read(rc::Result &&answer) {
        Result result;
        result.id = answer.text("id");
        result.raw = std::move(answer);
        return result;
    }
};

}  // namespace push
}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
