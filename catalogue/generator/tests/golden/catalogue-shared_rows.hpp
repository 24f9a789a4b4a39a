// Generated from catalogue/endpoints and catalogue/message_types.yaml. Do not edit.
// Names, limits and conditions that rows of parameters refer to.
#pragma once

#include <cstddef>

#include "core/catalogue/table.hpp"

// Where a name stands, and its length.
#define RC_NAME(name) offsetof(Names, name), sizeof(Names::name) - 1

namespace rongcloud::catalogue {

// All names of parameters, one after the other.
struct Names {
    char configs[8];
    char configs_MK[13];
    char configs_MK_thread_id[23];
    char content[8];
    char content_complete[17];
    char content_completeReason[23];
    char content_content[16];
    char content_messageUID[19];
    char content_seq[12];
    char content_type[13];
    char content_user[13];
    char days[5];
    char delay[6];
    char delete_[7];
    char entries[8];
    char extras[7];
    char fromUserId[11];
    char group_id[10];
    char isMentioned[12];
    char isPersisted[12];
    char items[6];
    char items_word[13];
    char kind[5];
    char list[5];
    char live[5];
    char mentionedInfo[14];
    char mentionedInfo_type[19];
    char mentionedInfo_userIdList[25];
    char mode[5];
    char name[5];
    char objectName[11];
    char options[8];
    char options_inner[14];
    char options_inner_flag[19];
    char options_level[14];
    char options_loud_level[19];
    char owner[6];
    char page[5];
    char pushExt[8];
    char quoted[7];
    char ratio[6];
    char remarks[8];
    char remarks_id[13];
    char remarks_remark[17];
    char sampleId[9];
    char size[5];
    char startTime[10];
    char tags[5];
    char thread_id[10];
    char time[5];
    char title[6];
    char toUserId[9];
    char type[5];
    char userId[7];
    char userIdList[11];
    char words[6];
};
static_assert(sizeof(Names) < 65536, "rows refer to names with 16 bits");

// The numbers of what stands in the tables of shared_rows.cpp.
namespace rules {
enum : std::uint16_t {
    none,
    integers,
    from_0,
    from_0_to_60,
    from_1,
    from_1_to_60,
    from_1_to_9,
    key_to_5,
    values_0_1,
    values_1_2,
    values_FAST_SLOW,
};
}
namespace conditions {
enum : std::uint16_t {
    none,
    required_when_isPersisted_true_,
    required_when_kind_1,
    required_when_mentionedInfo_type_2,
    required_when_type_2,
    required_with_owner,
};
}
namespace structures {
enum : std::uint16_t {
    none,
    maker_push,
    mentioned_info,
    push_ext,
};
}

}  // namespace rongcloud::catalogue
