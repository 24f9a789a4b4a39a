# Generated from catalogue/endpoints/sample.yaml. Do not edit.
"""Operations of the group sample: Samples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from .._aliases import JsonObject, TextMap, Texts
from .._decode import Acknowledgement
from .._events import EventStream
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._message_arguments import json_text, put_message
from .._omit import Omit, omit
from .._resource import SyncResource
from ..types.sample import (
    CreateItemsItem, CreateOptions, CreateResult, FindResult, SendRemarksItem, SendResult, SendWordStreamContent,
    SendWordStreamResult,
)


class Sample(SyncResource):
    """Samples: operations that exist in tests only.

    Reached as `client.sample`; may be used by several threads at once.
    """

    __slots__ = ()

    def send(
        self, *, from_user_id: str, to_user_id: Texts, kind: Literal[0, 1] | int, tags: Texts | Omit | None = omit,
        mode: Literal["FAST", "SLOW"] | str | Omit | None = omit, delay: int | Omit | None = omit,
        time: int | Omit | None = omit, is_persisted: bool | Omit | None = omit, days: int | Omit | None = omit,
        words: Texts | Omit | None = omit, entries: TextMap | Omit | None = omit, owner: str | Omit | None = omit,
        start_time: str | Omit | None = omit, remarks: list[SendRemarksItem] | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendResult:
        """Send a form with every type.

        POST /sample/send.json. Rate: 6000 recipients per minute and 1 message per second in each channel with
        kind=1. A repeat may do it twice.

        Args:
            from_user_id: Sender; see friend/* and */ too. At most 8 bytes.
            to_user_id: Recipients. 1 to 3 items, each at most 64 bytes.
            kind: How. One of 0 (plain), 1 (loud).
            tags: Labels. Optional. At most 2 items.
            mode: When. Optional. One of FAST (now), SLOW (later).
            delay: Seconds. Required when kind is 1. 1 to 60.
            time: Unix time in milliseconds. Optional. At least 0.
            is_persisted: Keep it. Optional.
            days: How long. Required when is_persisted is true.
            words: Words. Optional. At most 2 items, each at most 4 characters.
            entries: Values by name. Required with owner. At most 3 items, keys at most 5 characters, values at
                most 6 characters.
            owner: Whose entries. Optional.
            start_time: Not before. Optional. HH:MM:SS.
            remarks: Names. Optional. At most 2 items.
                `remarks[].id`: Whose. String, required, at most 4 characters.
                `remarks[].remark`: Which. String, optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uids: One for each recipient.
            message_uids[].user_id: Recipient.
            message_uids[].parts[].size: Bytes.
            labels: User id -> labels.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            InvalidParameterError: code 1002, A parameter is wrong.
            RongCloudError: any other failure; its subclasses tell which.

        Notes: Costs one for each recipient.

        Source: docs: sample/send.
        """
        params = {
            "fromUserId": from_user_id, "toUserId": to_user_id, "tags": tags, "kind": kind, "mode": mode,
            "delay": delay, "time": time, "isPersisted": is_persisted, "days": days, "words": words, "entries": entries,
            "owner": owner, "startTime": start_time, "remarks": remarks,
        }
        return self._call("sample.send", params, SendResult, timeout)

    def create(
        self, *, name: str, options: CreateOptions, tags: Texts, items: list[CreateItemsItem] | Omit | None = omit,
        extras: TextMap | Omit | None = omit, ratio: float | Omit | None = omit, live: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> CreateResult:
        """Create from a JSON body.

        POST /sample/create.json. Rate: 100 requests per second (not documented; the platform's default). It may
        be repeated without harm, unless live is given.

        Args:
            name: Name. At most 4 characters.
            options: Settings.
                `options.level`: Level. Int, required, 1 to 9.
                `options.loud-level`: Loudness. Enum, optional, one of 1 (low), 2 (high).
                `options.inner`: More of them. Object, optional.
                `options.inner.flag`: Switch. Bool, optional.
            tags: Labels. At most 2 items, each at most 8 bytes.
            items: Parts. Optional. At most 5 items.
                `items[].word`: Word. String, required.
            extras: Free text by key. Optional.
            ratio: Share. Optional.
            live: Answer in events. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            data.top.is_top: Whether on top.
            data.ratio: Share.
            extra_content: By key.
            extra_content.<key>.v: Value.
            extras: As given.
            agent_config: Unknown inside.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: sample/create.
        """
        params = {
            "name": name, "options": options, "items": items, "extras": extras, "ratio": ratio, "live": live,
            "tags": tags,
        }
        return self._call("sample.create", params, CreateResult, timeout)

    def create_events(
        self, *, name: str, options: CreateOptions, tags: Texts, items: list[CreateItemsItem] | Omit | None = omit,
        extras: TextMap | Omit | None = omit, ratio: float | Omit | None = omit, timeout: float | None = None,
    ) -> EventStream:
        """Create from a JSON body, and read the answer event by event.

        `create` says more. The request is sent when the first event is asked for.

        Args:
            name: Name. At most 4 characters.
            options: Settings.
                `options.level`: Level. Int, required, 1 to 9.
                `options.loud-level`: Loudness. Enum, optional, one of 1 (low), 2 (high).
                `options.inner`: More of them. Object, optional.
                `options.inner.flag`: Switch. Bool, optional.
            tags: Labels. At most 2 items, each at most 8 bytes.
            items: Parts. Optional. At most 5 items.
                `items[].word`: Word. String, required.
            extras: Free text by key. Optional.
            ratio: Share. Optional.
            timeout: Longest time of the whole stream in seconds; without it the client's timeout holds until
                the answer begins, and response_timeout between its parts.

        Returns:
            An iterator of rongcloud.Event; what their data mean is not documented.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits.
            RongCloudError: while iterating: any failure; its subclasses tell which.
        """
        params = {
            "name": name, "options": options, "items": items, "extras": extras, "ratio": ratio, "tags": tags,
        }
        return self._events("sample.create", params, timeout)

    def find(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> FindResult:
        """Find by query.

        GET /sample/find. Rate: 100 requests per second. It may be repeated without harm. Known from official
        SDKs only.

        Args:
            user_id: User. At most 64 bytes.
            page: Page. Optional. At least 1, default 1.
            size: Ids of a page. Optional. At least 1.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            ids: Found.
            class_: A reserved word.
            total: Ids of all pages.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: java: Sample.find.
        """
        return self._call("sample.find", {"userId": user_id, "page": page, "size": size}, FindResult, timeout)

    def remove(self, *, sample_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove by path.

        DELETE /v2/samples/{sampleId}/items. Rate: 50 requests per hour and 2 requests per calendar day. It may
        be repeated without harm.

        Args:
            sample_id: Which. At most 64 bytes.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: go: SampleRemove.
        """
        return self._call("sample.remove", {"sampleId": sample_id}, Acknowledgement, timeout)

    def sync(self, *, group: TextMap, timeout: float | None = None) -> Acknowledgement:
        """Send indexed keys.

        POST /sample/sync.json. Rate: 50 requests per hour. It may be repeated without harm. Legacy: kept for
        existing applications.

        Args:
            group: Group id -> name.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: php: Sample.sync.
        """
        return self._call("sample.sync", {"group[id]": group}, Acknowledgement, timeout)

    def send_word_stream(
        self, *, to_user_id: str, object_name: str, content: SendWordStreamContent,
        is_persisted: bool | Omit | None = omit, timeout: float | None = None,
    ) -> SendWordStreamResult:
        """Send one packet of a message.

        POST /sample/word.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            to_user_id: Recipient. At most 64 bytes.
            object_name: Kind of the message.
            content: The packet. At most 200 bytes.
                `content.content`: Its text. String, required.
                `content.seq`: Its number. Long, required.
                `content.complete`: Whether it is the last. Bool, required.
                `content.completeReason`: Why it is. Int, optional.
                `content.messageUID`: From the second packet on. String, required in some cases.
                `content.type`: Format of the text. String, optional.
                `content.user`: Who says it. Object, optional.
            is_persisted: Keep it. Optional.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            message_uid: Id of the message.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: docs: sample/word.
        """
        params = {
            "toUserId": to_user_id, "objectName": object_name, "content": content, "isPersisted": is_persisted,
        }
        return self._call("sample.send_word_stream", params, SendWordStreamResult, timeout)

    def publish(
        self, *, to_user_id: Texts, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message.

        POST /sample/publish.json. Rate: 100 requests per second. A repeat may do it twice.

        Args:
            to_user_id: Recipients. 1 to 3 items, each at most 64 bytes.
            message: One of rongcloud.messages, e.g. Text("hi"), instead of object_name and content.
            object_name: Type. At most 32 characters.
            content: Content. At most 131072 bytes.
            is_mentioned: Whether it mentions somebody. Optional. One of 0 (plain), 1 (mentions).
            push_ext: Push settings. Optional. See rongcloud.messages.PushExt.
            timeout: Longest time of this call in seconds, instead of the client's.

        Returns:
            Nothing but the code of success, in `raw`.

        Raises:
            ArgumentError: a parameter is missing, of a wrong type or outside its limits; nothing was sent.
            RongCloudError: any other failure; its subclasses tell which.

        Source: go: SamplePublish.
        """
        params = {
            "toUserId": to_user_id, "objectName": object_name, "content": content, "isMentioned": is_mentioned,
            "pushExt": json_text(push_ext, "push_ext"),
        }
        put_message("sample.publish", params, message, "objectName", "content", "isMentioned")
        return self._call("sample.publish", params, Acknowledgement, timeout)

    def iterate(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> Iterator[str]:
        """All pages of `find`, one item after the other.

        Args:
            `user_id`, `page`, `size`: as for `find`. The list begins at `page`, or with its first page.
            timeout: Longest time of the call for each page in seconds, instead of the client's.
            max_pages: After so many pages a list is taken for one that never ends. Default 10000.

        Returns:
            Each of `ids`, page by page. Found.

        Raises:
            ArgumentError: at once, when an argument is wrong; nothing was sent.
            ProtocolError: with the reason `paging_stuck`: a page or a token repeats, or the list does not end.
            RongCloudError: any other failure of a page; a further next() asks for the same page again.
        """
        params = {
            "userId": user_id, "page": page, "size": size,
        }
        return self._iterate("sample.find", params, FindResult, "ids", timeout, max_pages)
