#!/usr/bin/env luajit
--[[ The shared library without any wrapper: LuaJIT's ffi, and methods that are built from the catalogue at load time.

    RONGCLOUD_APP_KEY=... RONGCLOUD_APP_SECRET=... RONGCLOUD_REGION=beijing luajit get_token.lua [user_id] [name]

RONGCLOUD_LIBRARY names the library if the system does not find it. Needs lua-cjson. get_token.py beside it does the
same: any language that can call C does, with the dozen functions below. ]]

local cjson = require("cjson")
local ffi = require("ffi")

ffi.cdef([[
typedef struct rc_config rc_config;
typedef struct rc_client rc_client;
typedef struct rc_result rc_result;
typedef struct rc_error rc_error;
int32_t rc_config_new(rc_config **out, rc_error **err);
int32_t rc_config_load_environment(rc_config *config, rc_error **err);
void rc_config_free(rc_config *config);
int32_t rc_client_new(const rc_config *config, rc_client **out, rc_error **err);
void rc_client_free(rc_client *client);
int32_t rc_call_json(rc_client *client, const char *operation, const char *params_json, rc_result **out,
                     rc_error **err);
const char *rc_result_json(const rc_result *result);
void rc_result_free(rc_result *result);
const char *rc_error_message(const rc_error *error);
const char *rc_error_hint(const rc_error *error);
const char *rc_error_request_id(const rc_error *error);
void rc_error_free(rc_error *error);
size_t rc_op_count(void);
const char *rc_op_name(size_t index);
const char *rc_op_describe(const char *operation);
]])

local library = ffi.load(os.getenv("RONGCLOUD_LIBRARY") or "librongcloud.so.0")

-- Calls `name` with a place for the error as its last argument; raises what the error says, as text.
local function check(name, ...)
    local place = ffi.new("rc_error *[1]")
    local arguments = {...}
    arguments[#arguments + 1] = place
    if library[name](unpack(arguments)) == 0 then return end
    local said = {}
    for _, field in ipairs({"rc_error_message", "rc_error_hint", "rc_error_request_id"}) do
        local text = ffi.string(library[field](place[0]))
        if text ~= "" then said[#said + 1] = text end
    end
    library.rc_error_free(place[0])
    error(table.concat(said, "\n"), 0)
end

-- client.user.get_token{user_id = "u1", name = "Ann"} -> the answer as a table. The service's own names are taken too.
local function method(client, operation)
    local wire_names = {}
    for _, parameter in ipairs(cjson.decode(ffi.string(library.rc_op_describe(operation))).params) do
        if not parameter.name:find(".", 1, true) then wire_names[parameter.snake] = parameter.name end
    end
    return function(inputs)
        local parameters = {}
        for name, value in pairs(inputs or {}) do parameters[wire_names[name] or name] = value end
        local answer = ffi.new("rc_result *[1]")
        check("rc_call_json", client, operation, cjson.encode(parameters), answer)
        local result = ffi.gc(answer[0], library.rc_result_free)
        return cjson.decode(ffi.string(library.rc_result_json(result)))
    end
end

-- A client of the environment's application: a table of groups, each with a method for every operation.
local function new_client()
    local config, client = ffi.new("rc_config *[1]"), ffi.new("rc_client *[1]")
    check("rc_config_new", config)
    local settings = ffi.gc(config[0], library.rc_config_free)
    check("rc_config_load_environment", settings)
    check("rc_client_new", settings, client)
    local handle = ffi.gc(client[0], library.rc_client_free)
    local groups = {}
    for index = 0, tonumber(library.rc_op_count()) - 1 do
        local operation = ffi.string(library.rc_op_name(index))
        local group, verb = operation:match("^(.-)%.(.*)$")
        groups[group] = groups[group] or {}
        groups[group][verb] = method(handle, operation)
    end
    return groups
end

local function main(user_id, name)
    local client = new_client()
    print(client.user.get_token{user_id = user_id or "u1", name = name or "Ann"}.token)
end

local good, failure = pcall(main, ...)
if not good then
    io.stderr:write(tostring(failure), "\n")
    os.exit(1)
end
