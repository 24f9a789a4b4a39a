// Generated from catalogue/message_types.yaml. Do not edit.
#include <rongcloud/api/messages.h>

#include "capi/src/typed_content.hpp"

extern "C" rc_status rc_messages_mentioned_info(int32_t type, const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("mentioned_info", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("type", type);
        });
}

extern "C" rc_status rc_messages_user(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("user", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_huawei_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("huawei_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_honor_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("honor_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_xiaomi_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("xiaomi_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_oppo_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("oppo_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_vivo_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("vivo_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_fcm_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("fcm_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_apns_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("apns_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_harmony_os_push(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("harmony_os_push", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_push_ext(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_structure("push_ext", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_pre_message_reply(int32_t decision, const rc_params *more, rc_bytes **out,
                                                   rc_error **err) {
    return rongcloud::capi::typed_structure("pre_message_reply", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("pass", decision);
        });
}

extern "C" rc_status rc_messages_text(const char *content, const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:TxtMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
        });
}

extern "C" rc_status rc_messages_image(const char *content, const char *image_uri, const rc_params *more,
                                       rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:ImgMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.text("imageUri", image_uri);
        });
}

extern "C" rc_status rc_messages_gif(int32_t gif_data_size, const char *remote_url, int32_t width, int32_t height,
                                     const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:GIFMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("gifDataSize", gif_data_size);
            inputs.text("remoteUrl", remote_url);
            inputs.integer("width", width);
            inputs.integer("height", height);
        });
}

extern "C" rc_status rc_messages_high_quality_voice(const char *remote_url, int32_t duration, const rc_params *more,
                                                    rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:HQVCMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("remoteUrl", remote_url);
            inputs.integer("duration", duration);
        });
}

extern "C" rc_status rc_messages_voice(const char *content, int32_t duration, const rc_params *more, rc_bytes **out,
                                       rc_error **err) {
    return rongcloud::capi::typed_content("RC:VcMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.integer("duration", duration);
        });
}

extern "C" rc_status rc_messages_file(const char *size, const char *type, const char *file_url, const rc_params *more,
                                      rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:FileMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("size", size);
            inputs.text("type", type);
            inputs.text("fileUrl", file_url);
        });
}

extern "C" rc_status rc_messages_location(const char *content, double latitude, double longitude, const char *poi,
                                          const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:LBSMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.number("latitude", latitude);
            inputs.number("longitude", longitude);
            inputs.text("poi", poi);
        });
}

extern "C" rc_status rc_messages_short_video(const char *sight_url, const char *content, int32_t duration,
                                             const char *size, const char *name, const rc_params *more, rc_bytes **out,
                                             rc_error **err) {
    return rongcloud::capi::typed_content("RC:SightMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("sightUrl", sight_url);
            inputs.text("content", content);
            inputs.integer("duration", duration);
            inputs.text("size", size);
            inputs.text("name", name);
        });
}

extern "C" rc_status rc_messages_image_text(const char *title, const char *content, const char *image_uri,
                                            const char *url, const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:ImgTextMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("title", title);
            inputs.text("content", content);
            inputs.text("imageUri", image_uri);
            inputs.text("url", url);
        });
}

extern "C" rc_status rc_messages_reference(const char *content, const char *refer_msg_user_id, const char *refer_msg,
                                           const char *obj_name, const rc_params *more, rc_bytes **out,
                                           rc_error **err) {
    return rongcloud::capi::typed_content("RC:ReferenceMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.text("referMsgUserId", refer_msg_user_id);
            inputs.json("referMsg", refer_msg);
            inputs.text("objName", obj_name);
        });
}

extern "C" rc_status rc_messages_combine(const char *remote_url, int32_t conversation_type,
                                         const char *const *name_list, size_t name_list_count,
                                         const char *const *summary_list, size_t summary_list_count,
                                         const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:CombineMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("remoteUrl", remote_url);
            inputs.integer("conversationType", conversation_type);
            inputs.texts("nameList", name_list, name_list_count);
            inputs.texts("summaryList", summary_list, summary_list_count);
        });
}

extern "C" rc_status rc_messages_stream(const char *content, int64_t seq, int complete, const rc_params *more,
                                        rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:StreamMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("content", content);
            inputs.integer("seq", seq);
            inputs.boolean("complete", complete);
        });
}

extern "C" rc_status rc_messages_information_notice(const char *message, const rc_params *more, rc_bytes **out,
                                                    rc_error **err) {
    return rongcloud::capi::typed_content("RC:InfoNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("message", message);
        });
}

extern "C" rc_status rc_messages_recall_notice(int64_t recall_time, const char *original_object_name, int is_admin,
                                               int is_hidden, const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:RcNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("recallTime", recall_time);
            inputs.text("originalObjectName", original_object_name);
            inputs.boolean("admin", is_admin);
            inputs.boolean("delete", is_hidden);
        });
}

extern "C" rc_status rc_messages_contact_notice(const char *operation, const char *source_user_id,
                                                const char *target_user_id, const rc_params *more, rc_bytes **out,
                                                rc_error **err) {
    return rongcloud::capi::typed_content("RC:ContactNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("operation", operation);
            inputs.text("sourceUserId", source_user_id);
            inputs.text("targetUserId", target_user_id);
        });
}

extern "C" rc_status rc_messages_profile_notice(const char *operation, const char *data, const rc_params *more,
                                                rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:ProfileNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("operation", operation);
            inputs.text("data", data);
        });
}

extern "C" rc_status rc_messages_command_notice(const char *name, const char *data, const rc_params *more,
                                                rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:CmdNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("name", name);
            inputs.text("data", data);
        });
}

extern "C" rc_status rc_messages_group_notice(const char *operator_user_id, const char *operation, const char *data,
                                              const char *message, const rc_params *more, rc_bytes **out,
                                              rc_error **err) {
    return rongcloud::capi::typed_content("RC:GrpNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("operatorUserId", operator_user_id);
            inputs.text("operation", operation);
            inputs.json("data", data);
            inputs.text("message", message);
        });
}

extern "C" rc_status rc_messages_discussion_notice(int32_t type, const char *extension, const char *operator_id,
                                                   const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:DizNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("type", type);
            inputs.text("extension", extension);
            inputs.text("operation", operator_id);
        });
}

extern "C" rc_status rc_messages_command(const char *name, const char *data, const rc_params *more, rc_bytes **out,
                                         rc_error **err) {
    return rongcloud::capi::typed_content("RC:CmdMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("name", name);
            inputs.text("data", data);
        });
}

extern "C" rc_status rc_messages_recall(const char *message_uid, int32_t conversation_type, const rc_params *more,
                                        rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:RcCmd", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("messageUId", message_uid);
            inputs.integer("conversationType", conversation_type);
        });
}

extern "C" rc_status rc_messages_read_receipt(int64_t last_message_send_time, int32_t type, const rc_params *more,
                                              rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:ReadNtf", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("lastMessageSendTime", last_message_send_time);
            inputs.integer("type", type);
        });
}

extern "C" rc_status rc_messages_group_read_receipt_request(const char *message_uid, const rc_params *more,
                                                            rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:RRReqMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("messageUId", message_uid);
        });
}

extern "C" rc_status rc_messages_group_read_receipt_response(const char *receipt_messages, const rc_params *more,
                                                             rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:RRRspMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.json("receiptMessageDic", receipt_messages);
        });
}

extern "C" rc_status rc_messages_read_status_sync(int64_t last_message_send_time, const rc_params *more, rc_bytes **out,
                                                  rc_error **err) {
    return rongcloud::capi::typed_content("RC:SRSMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("lastMessageSendTime", last_message_send_time);
        });
}

extern "C" rc_status rc_messages_chatroom_entry_notice(int32_t type, const char *key, const rc_params *more,
                                                       rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:chrmKVNotiMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.integer("type", type);
            inputs.text("key", key);
        });
}

extern "C" rc_status rc_messages_expansion_change(const char *message_uid, const rc_params *more, rc_bytes **out,
                                                  rc_error **err) {
    return rongcloud::capi::typed_content("RC:MsgExMsg", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("mid", message_uid);
        });
}

extern "C" rc_status rc_messages_call_invite(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCInvite", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_call_ringing(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCRinging", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_call_accept(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCAccept", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_call_hangup(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCHangup", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_call_media_change(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCModifyMedia", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_call_member_change(const rc_params *more, rc_bytes **out, rc_error **err) {
    return rongcloud::capi::typed_content("RC:VCModifyMem", more, out, err, [](rongcloud::capi::Inputs &) {});
}

extern "C" rc_status rc_messages_typing_status(const char *typing_content_type, const rc_params *more, rc_bytes **out,
                                               rc_error **err) {
    return rongcloud::capi::typed_content("RC:TypSts", more, out, err,
        [&](rongcloud::capi::Inputs &inputs) {
            inputs.text("typingContentType", typing_content_type);
        });
}
