# Generated from catalogue/endpoints/sample.yaml. Do not edit.
"""Operations of the group sample with await: Samples."""

from collections.abc import AsyncIterator
from typing import Literal

from .._aliases import JsonObject, TextMap, Texts
from .._async_events import AsyncEventStream
from .._async_resource import AsyncResource
from .._decode import Acknowledgement
from .._message import Message as AnyMessage, Structure as AnyStructure
from .._omit import Omit, omit
from ..types.sample import (
    CreateItemsItem, CreateOptions, CreateResult, FindResult, SendRemarksItem, SendResult, SendWordStreamContent,
    SendWordStreamResult,
)

class AsyncSample(AsyncResource):
    """Samples: operations that exist in tests only.

    Reached as `client.sample` of an AsyncClient.
    """

    async def send(
        self, *, from_user_id: str, to_user_id: Texts, kind: Literal[0, 1] | int, tags: Texts | Omit | None = omit,
        mode: Literal["FAST", "SLOW"] | str | Omit | None = omit, delay: int | Omit | None = omit,
        time: int | Omit | None = omit, is_persisted: bool | Omit | None = omit, days: int | Omit | None = omit,
        words: Texts | Omit | None = omit, entries: TextMap | Omit | None = omit, owner: str | Omit | None = omit,
        start_time: str | Omit | None = omit, remarks: list[SendRemarksItem] | Omit | None = omit,
        timeout: float | None = None,
    ) -> SendResult:
        """Send a form with every type.

        See rongcloud.resources.Sample.send.
        """

    async def create(
        self, *, name: str, options: CreateOptions, tags: Texts, items: list[CreateItemsItem] | Omit | None = omit,
        extras: TextMap | Omit | None = omit, ratio: float | Omit | None = omit, live: bool | Omit | None = omit,
        timeout: float | None = None,
    ) -> CreateResult:
        """Create from a JSON body.

        See rongcloud.resources.Sample.create.
        """

    def create_events(
        self, *, name: str, options: CreateOptions, tags: Texts, items: list[CreateItemsItem] | Omit | None = omit,
        extras: TextMap | Omit | None = omit, ratio: float | Omit | None = omit, timeout: float | None = None,
    ) -> AsyncEventStream:
        """Create from a JSON body.

        See rongcloud.resources.Sample.create_events.
        """

    async def find(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None,
    ) -> FindResult:
        """Find by query.

        See rongcloud.resources.Sample.find.
        """

    async def remove(self, *, sample_id: str, timeout: float | None = None) -> Acknowledgement:
        """Remove by path.

        See rongcloud.resources.Sample.remove.
        """

    async def sync(self, *, group: TextMap, timeout: float | None = None) -> Acknowledgement:
        """Send indexed keys.

        See rongcloud.resources.Sample.sync.
        """

    async def send_word_stream(
        self, *, to_user_id: str, object_name: str, content: SendWordStreamContent,
        is_persisted: bool | Omit | None = omit, timeout: float | None = None,
    ) -> SendWordStreamResult:
        """Send one packet of a message.

        See rongcloud.resources.Sample.send_word_stream.
        """

    async def publish(
        self, *, to_user_id: Texts, message: AnyMessage | Omit | None = omit, object_name: str | Omit | None = omit,
        content: str | JsonObject | Omit | None = omit, is_mentioned: Literal[0, 1] | int | Omit | None = omit,
        push_ext: str | JsonObject | AnyStructure | Omit | None = omit, timeout: float | None = None,
    ) -> Acknowledgement:
        """Send a message.

        See rongcloud.resources.Sample.publish.
        """

    def iterate(
        self, *, user_id: str, page: int | Omit | None = omit, size: int | Omit | None = omit,
        timeout: float | None = None, max_pages: int | None = None,
    ) -> AsyncIterator[str]:
        """Find by query.

        See rongcloud.resources.Sample.iterate.
        """
