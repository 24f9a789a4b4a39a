// The tables of a spool.
#pragma once

#include "core/jobs/database.hpp"

namespace rongcloud::jobs {

FileFormat spool_format() noexcept;

}  // namespace rongcloud::jobs
