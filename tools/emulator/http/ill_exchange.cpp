#include "tools/emulator/http/ill_exchange.hpp"

#include <Poco/Net/NetException.h>

namespace rongcloud::emulator {

void IllExchange::send(const std::string& data) {
    for (std::size_t sent = 0; sent < data.size();) {
        const int count = socket_.sendBytes(data.data() + sent, static_cast<int>(data.size() - sent));
        if (count <= 0) throw Poco::Net::ConnectionResetException();
        sent += static_cast<std::size_t>(count);
    }
}

void IllExchange::drip(const std::string& data) {
    for (const char byte : data) {
        pause(strikes_.fault->delay_ms, stopping_);
        if (stopping_) return;
        send({byte});
    }
}

void IllExchange::end(FaultKind kind) {
    switch (kind) {
        case FaultKind::silence: return hold_connection(descriptor_, stopping_);
        case FaultKind::reset: return reset_connection(descriptor_);
        case FaultKind::truncate: socket_.shutdown(); [[fallthrough]];  // says goodbye by TLS, too early
        default: return close_connection(descriptor_);
    }
}

// Half of what the phase is named after is the last that the client gets.
bool IllExchange::cut(const AnswerBytes& bytes) {
    const FaultRule& fault = *strikes_.fault;
    const bool in_head = fault.phase == FaultPhase::answer_head;
    send(in_head ? bytes.head.substr(0, bytes.head.size() / 2)
                 : bytes.head + bytes.body.substr(0, bytes.body.size() / 2));
    end(fault.kind);
    return false;
}

bool IllExchange::play_answer(const Request& request) {
    const FaultRule* fault = strikes_.fault ? &*strikes_.fault : nullptr;
    Answer answer;
    if (fault == nullptr || fault->done) answer = backend_.answer(request);
    else backend_.lose(request, fault->kind == FaultKind::status ? fault->http_status : 0, fault->code);
    pause(strikes_.delay_ms(FaultPhase::request_body), stopping_);
    if (strikes_.at(FaultPhase::request_body) != nullptr) return end(fault->kind), false;
    const bool not_json = fault != nullptr && fault->kind == FaultKind::garbage;
    if (answer.body.empty() && answer.events.empty()) answer.body = R"({"code":200})";
    AnswerBytes bytes = to_bytes(answer);
    if (fault != nullptr && fault->kind == FaultKind::status) bytes = status_bytes(*fault);
    pause(strikes_.delay_ms(FaultPhase::answer_head), stopping_);
    if (not_json && fault->phase == FaultPhase::answer_head) {
        send(garbage());
        end(FaultKind::close);
        return false;
    }
    if (not_json) bytes = broken_json(answer);
    const bool drips = fault != nullptr && fault->kind == FaultKind::drip;
    const bool whole = fault == nullptr || not_json || drips || fault->kind == FaultKind::status ||
                       fault->phase == FaultPhase::after_answer;
    if (!whole) return cut(bytes);
    if (drips || strikes_.delay_ms(FaultPhase::answer_body) != 0) {
        drips && fault->phase == FaultPhase::answer_head ? drip(bytes.head) : send(bytes.head);
        pause(strikes_.delay_ms(FaultPhase::answer_body), stopping_);
        drips ? drip(bytes.body) : send(bytes.body);
    } else {
        send(bytes.head + bytes.body);  // in one piece, else the system may wait between the two
    }
    if (strikes_.at(FaultPhase::after_answer) == nullptr) return true;
    pause(fault->delay_ms, stopping_);
    end(fault->kind);
    return false;
}

bool IllExchange::play(Request& request, const std::function<bool()>& read_body) {
    if (strikes_.fault) request.fault = name_of(strikes_.fault->kind);
    else request.fault = name_of(FaultKind::latency);
    try {
        pause(strikes_.delay_ms(FaultPhase::request_head), stopping_);
        if (const FaultRule* fault = strikes_.at(FaultPhase::request_head)) {
            backend_.lose(request, 0, 0);
            end(fault->kind);
            return false;
        }
        return read_body() && play_answer(request);
    } catch (const Poco::Exception&) {
        return false;  // the client was faster
    }
}

}  // namespace rongcloud::emulator
