"""A history that holds everything the sandbox's world came to, without asking for it second by second."""

from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Final

import numpy as np

from greenstat_desktop.core.history.store import History
from greenstat_desktop.core.recipients.fold import collected
from greenstat_desktop.core.records import Account, Contact, Kind, OutgoingStatus
from greenstat_desktop.sandbox.world import World

_KINDS: Final[tuple[Kind, ...]] = ("text", "image", "video")


def keep_world(history: History, account: Account, world: World, now: datetime) -> None:
    """Keep the account, its statuses, first seen as they were published, and who had received and read them by now."""
    history.save_account(account)
    kinds = cycle(_KINDS)
    for status, kind in zip(reversed(world.statuses), kinds, strict=False):
        published = datetime.fromtimestamp(status.published_at, UTC)
        listed = OutgoingStatus(status.message_id, kind, status.post.text, published, by_api=True)
        for seen_at in (published - timedelta(seconds=30), published):  # so that the publication is closely known
            history.save_statuses(account.id_instance, [listed] if seen_at == published else [], seen_at, seen_at)
        rows = world.receipts(status.message_id, now.timestamp())
        times = np.array([row["timestamp"] for row in rows], np.uint32)
        receipts = collected([row["participant"] for row in rows], [row["status"] for row in rows], times)
        history.save_check(account.id_instance, status.message_id, receipts, now)
    contacts = [Contact(one.chat_id, one.name, one.contact_name) for one in world.people]
    history.save_names(account.id_instance, contacts, now)
