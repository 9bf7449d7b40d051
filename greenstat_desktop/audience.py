"""What ``greenstat audience`` does: the people of many statuses, as a summary, as JSON, or as a file."""

import argparse
import json
import math
from datetime import UTC, datetime, timedelta
from typing import cast

from greenstat_desktop import __version__
from greenstat_desktop.core.audience import Audience, AudienceColumn
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.choice import Choice
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.insights import OpenedAudience, read_audience
from greenstat_desktop.core.recipients.table import ArrangedTable, Arrangement, Order, arrange
from greenstat_desktop.core.records import Account, Kind
from greenstat_desktop.core.segments import RULES
from greenstat_desktop.opening import find_account, open_history, say, stoppable


def audience(options: argparse.Namespace) -> int:
    """Sum up statuses by person; print how often they read, or write them to a file, or print them as JSON."""
    with open_history(options) as history, stoppable() as cancel:
        account = find_account(history, options.account)
        choice = Choice(_moment(options.since), kinds=cast("frozenset[Kind]", frozenset(options.kind)))
        opened = read_audience(history, account.id_instance, choice, cancel=cancel)
        arrangement = Arrangement(frozenset(options.segment), options.search, (_order(options.sort),))
        arranged = arrange(opened.audience, arrangement)
        if options.out:
            _write(options, account, opened, arranged, cancel)
            say(f"Wrote {len(arranged):,} of {len(opened.audience):,} people to {options.out}.")
        elif options.json:
            print(json.dumps(_as_json(arranged), ensure_ascii=False))
        else:
            _print_summary(opened.audience)
    return 0


def _write(
    options: argparse.Namespace,
    account: Account,
    opened: OpenedAudience,
    arranged: ArrangedTable[Audience],
    cancel: CancelToken,
) -> None:
    if options.out.suffix.lower() == ".xlsx":
        from greenstat_desktop.core.exports.workbook_audience import AboutAudience, write_audience_workbook

        about = AboutAudience(account.title, opened.statuses, datetime.now(UTC), __version__)
        write_audience_workbook(options.out, arranged, about, cancel=cancel)
    else:
        from greenstat_desktop.core.exports.audience_csv import write_audience_csv
        from greenstat_desktop.core.exports.csv_file import Preset

        write_audience_csv(options.out, arranged, Preset(options.preset), cancel=cancel)


def _print_summary(audience: Audience) -> None:
    print(f"{len(audience):,} people over {audience.statuses:,} statuses, {audience.reads:,} reads")
    counts = audience.counts()
    for rule in RULES:
        print(rule.segment.value, f"{counts[rule.segment.value]:,}", rule.text, sep="\t")


def _as_json(arranged: ArrangedTable[Audience]) -> list[dict[str, object]]:
    audience, people, rows = arranged.table, arranged.table.people, arranged.rows
    columns = (
        audience.person, audience.received, audience.read, audience.median_s, audience.last_read, audience.codes
    )  # fmt: skip
    return [
        {
            "chat_id": people.chat_ids[person],
            "name": people.names[person],
            "phone": f"+{people.digits[person]}" if people.digits[person] else "",
            "country": people.regions[person],
            "received": received,
            "read": read,
            "median_s": None if math.isnan(median_s) else median_s,
            "last_read_at": datetime.fromtimestamp(last, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if last else None,
            "segment": audience.words[code],
        }
        for person, received, read, median_s, last, code in zip(
            *(column[rows].tolist() for column in columns), strict=True
        )
    ]


def _moment(text: str | None) -> datetime | None:
    """Read ``2026-11-01``, which begins by the system's clock, or ``28d``."""
    if text is None:
        return None
    try:
        if text.endswith("d") and text[:-1].isascii() and text[:-1].isdigit():
            return datetime.now(UTC) - timedelta(days=int(text[:-1]))
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        pass
    raise BadInput("since", "no_date")


def _order(text: str) -> Order:
    column, _, direction = text.partition(":")
    if column not in {one.value for one in AudienceColumn} or direction not in ("", "asc", "desc"):
        raise BadInput("sort", "unknown_of_people")
    return Order(AudienceColumn(column), descending=direction == "desc")
