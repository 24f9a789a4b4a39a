// rongcloud/fwd.hpp - the classes of rongcloud.hpp without their definitions. Include it instead of declaring them
// yourself: they stand in an inline namespace, whose name changes (docs/api-stability.md).
#ifndef RONGCLOUD_FWD_HPP
#define RONGCLOUD_FWD_HPP

#include <rongcloud/detail/namespace.hpp>

namespace rc {
inline namespace RC_CPP_NAMESPACE {

class Call;
class Client;
class Config;
class Event;
class EventStream;
class MessageStream;
class Pager;
class Params;
class Result;
struct Attempt;
struct CallOptions;
struct DomainSwitch;
struct MessageBody;
template <class Answer>
class Outcome;
template <class Source>
class PagedRange;

class Error;
class ApiError;
class ArgumentError;
class AuthenticationError;
class CanceledError;
class ConfigError;
class InvalidParameterError;
class LimitError;
class NetworkError;
class NotFoundError;
class OutcomeUnknownError;
class PermissionDeniedError;
class ProtocolError;
class QuotaError;
class RateLimitError;
class ServerError;
class SignatureError;
class StorageError;
class TimeoutError;
class TlsError;

}  // namespace RC_CPP_NAMESPACE
}  // namespace rc

#endif
