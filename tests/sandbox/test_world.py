"""The sandbox's world: made from a seed, true to how people read, and never contradicting itself."""

import base64
import json
from collections import Counter
from functools import lru_cache
from itertools import pairwise

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from greenstat_desktop.sandbox import answers
from greenstat_desktop.sandbox.names import ODD_NAMES
from greenstat_desktop.sandbox.people import make_people
from greenstat_desktop.sandbox.world import DAY_S, HOUR_S, KEPT_S, MINUTE_S, Status, World, make_world

NOW = 1_790_000_000.0
RANK = {"sent": 0, "delivered": 1, "read": 2}


@lru_cache
def world() -> World:
    return make_world(now=NOW)


def of_kind(kind: str) -> list[Status]:
    return [status for status in world().statuses if status.type_message == kind]


def from_phone() -> Status:
    return next(status for status in world().statuses if status.post.from_phone)


def test_the_same_seed_makes_the_same_world() -> None:
    one, other = make_world(now=NOW), make_world(now=NOW)
    newest = one.statuses[0].message_id
    assert one == other
    assert one.receipts(newest, NOW + HOUR_S) == other.receipts(newest, NOW + HOUR_S)


def test_another_seed_makes_other_people_and_other_statuses() -> None:
    other = make_world(seed=8, now=NOW)
    assert {person.chat_id for person in other.people} != {person.chat_id for person in world().people}
    assert {status.message_id for status in other.statuses}.isdisjoint(s.message_id for s in world().statuses)


def test_people_and_message_ids_do_not_depend_on_when_the_world_begins() -> None:
    later = make_world(now=NOW + 12_345.6)
    assert later.people == world().people
    assert [status.message_id for status in later.statuses] == [status.message_id for status in world().statuses]


def test_fewer_people_are_the_first_of_more() -> None:
    assert make_people(3, 50) == make_people(3, 500)[:50]


def test_a_world_of_a_hundred_thousand_people_knows_each_by_another_id() -> None:
    large = make_world(recipients=100_000, now=NOW)
    rows = large.receipts(large.statuses[0].message_id, NOW)
    assert len({row["participant"] for row in rows}) == 100_000


@pytest.mark.parametrize(("recipients", "statuses"), [(0, 0), (0, 5), (1, 1), (3, 4), (5, 70)])
def test_small_and_lopsided_worlds_exist(recipients: int, statuses: int) -> None:
    small = make_world(recipients=recipients, statuses=statuses, now=NOW)
    assert (len(small.people), len(small.statuses)) == (recipients, statuses)
    assert len(answers.outgoing_statuses(small, NOW, KEPT_S)) == statuses


def test_phone_numbers_are_possible_and_most_are_valid() -> None:
    numbers = [
        phonenumbers.parse(f"+{person.chat_id.removesuffix('@c.us')}")
        for person in world().people
        if person.chat_id.endswith("@c.us")
    ]
    assert all(phonenumbers.is_possible_number(number) for number in numbers)
    # Britain's and France's numbers reserved for fiction count as unassigned.
    assert sum(phonenumbers.is_valid_number(number) for number in numbers) > 0.85 * len(numbers)


def test_a_few_people_are_known_by_a_hidden_id_of_fifteen_digits() -> None:
    hidden = [person.chat_id for person in world().people if person.chat_id.endswith("@lid")]
    assert all(len(chat_id) == len("120650379300963@lid") for chat_id in hidden)
    assert 0.02 < len(hidden) / len(world().people) < 0.06


def test_names_come_in_many_scripts() -> None:
    text = "".join(person.name for person in world().people)
    for letter in "ãЖשماन王さ민มλİışłß":
        assert letter in text


def test_names_are_saved_differently_or_not_at_all() -> None:
    people = world().people
    assert any(not person.contact_name and person.name for person in people)
    assert any(not person.contact_name and not person.name for person in people)
    assert any(person.contact_name and person.contact_name != person.name for person in people)


def test_odd_names_are_among_the_people() -> None:
    names = {name for person in world().people for name in (person.contact_name, person.name)}
    assert names.issuperset(ODD_NAMES)


def test_about_one_in_twelve_never_reads() -> None:
    people = world().people
    assert 1 / 18 < sum(person.read_rate == 0 for person in people) / len(people) < 1 / 8


def test_statuses_of_every_kind_are_there_newest_first_within_thirty_days() -> None:
    statuses = world().statuses
    moments = [status.published_at for status in statuses]
    kinds = {"extendedTextMessage", "imageMessage", "videoMessage", "audioMessage", "deletedMessage"}
    assert {status.type_message for status in statuses} == kinds
    assert len(of_kind("deletedMessage")) == 1
    assert moments == sorted(moments, reverse=True)
    assert moments[-1] > NOW - KEPT_S
    assert moments[0] == NOW - 4 * MINUTE_S


def test_message_ids_tell_the_phone_from_the_api() -> None:
    for status in world().statuses:
        assert status.message_id.startswith("3EB0" if status.post.from_phone else "BAE5")
        assert set(status.message_id) <= set("0123456789ABCDEF")


@given(st.floats(-HOUR_S, 31 * DAY_S), st.floats(0, 2 * DAY_S), st.integers(0, 29))
def test_states_only_rise_and_keep_their_times(start: float, later: float, number: int) -> None:
    message_id = world().statuses[number].message_id
    before = {row["participant"]: row for row in world().receipts(message_id, NOW + start)}
    after = {row["participant"]: row for row in world().receipts(message_id, NOW + start + later)}
    if not after:
        return  # 30 days have passed
    for chat_id, row in before.items():
        assert RANK[after[chat_id]["status"]] >= RANK[row["status"]]
        if after[chat_id]["status"] == row["status"]:
            assert after[chat_id] == row


@given(st.floats(-31 * DAY_S, DAY_S), st.integers(0, 29))
def test_what_is_told_is_true(moment: float, number: int) -> None:
    status, at = world().statuses[number], NOW + moment
    told = Counter(row["status"] for row in world().receipts(status.message_id, at))
    truth = world().truth(status.message_id, at)
    assert (told.total(), told["delivered"] + told["read"], told["read"]) == truth


def test_a_receipt_carries_the_time_of_its_state() -> None:
    message_id = world().statuses[1].message_id
    times = world().times(message_id)
    for row in world().receipts(message_id, NOW):
        told = times[row["participant"]]
        expected = {"sent": told.sent_at, "delivered": told.delivered_at, "read": told.read_at}
        assert row["timestamp"] == expected[row["status"]]
        assert row["timestamp"] <= NOW


def test_rows_do_not_come_in_the_order_of_the_people() -> None:
    told = [row["participant"] for row in world().receipts(world().statuses[0].message_id, NOW)]
    assert told != [person.chat_id for person in world().people]
    assert sorted(told) == sorted(person.chat_id for person in world().people)


def test_nobody_reads_what_has_ended() -> None:
    for status in world().statuses:
        for times in world().times(status.message_id).values():
            assert times.read_at is None or times.read_at < status.ends_at


def test_a_deleted_status_ends_early() -> None:
    deleted = of_kind("deletedMessage")[0]
    assert deleted.ends_at < deleted.published_at + DAY_S
    assert world().truth(deleted.message_id, deleted.ends_at) == world().truth(deleted.message_id, NOW)


def test_half_the_people_of_a_status_from_the_phone_go_straight_to_read() -> None:
    times = world().times(from_phone().message_id).values()
    readers = [each for each in times if each.read_at is not None]
    assert 0.4 < sum(each.delivered_at == each.read_at for each in readers) / len(readers) < 0.6


def test_the_service_forgets_after_thirty_days_and_the_truth_does_not() -> None:
    oldest = world().statuses[-1]
    assert world().receipts(oldest.message_id, oldest.published_at + KEPT_S)
    assert world().receipts(oldest.message_id, oldest.published_at + KEPT_S + 1) == []
    assert world().truth(oldest.message_id, oldest.published_at + KEPT_S + 1).recipients == 1200


def test_an_unknown_id_has_no_receipts() -> None:
    assert world().receipts("BAE5000000000000", NOW) == []


def test_nobody_has_a_status_before_it_is_published() -> None:
    newest = world().statuses[0]
    assert world().receipts(newest.message_id, newest.published_at - 1) == []
    assert newest not in world().published(newest.published_at - 1, KEPT_S)


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_the_newest_status_moves_while_one_watches_at_any_hour(hour: int) -> None:
    begin = NOW + hour * HOUR_S
    live = make_world(now=begin)
    newest = live.statuses[0].message_id
    reached = [sum(live.truth(newest, begin + second)) for second in range(0, 121, 20)]
    assert all(later - earlier >= 3 for earlier, later in pairwise(reached))
    assert live.truth(newest, begin + HOUR_S).read > live.truth(newest, begin).read + 50


def test_people_read_less_at_night() -> None:
    local_hours: Counter[int] = Counter()
    offsets = {person.chat_id: person.utc_offset_s for person in world().people}
    for status in world().statuses:
        for chat_id, times in world().times(status.message_id).items():
            if times.read_at is not None:
                local_hours[(times.read_at + offsets[chat_id]) // HOUR_S % 24] += 1
    night = sum(local_hours[hour] for hour in range(7)) / 7
    day = sum(local_hours[hour] for hour in range(8, 23)) / 15
    assert night < day / 3


def test_statuses_are_not_all_equally_liked() -> None:
    everyone = [status for status in world().statuses if not status.chosen and status.type_message != "deletedMessage"]
    rates = [world().truth(status.message_id, NOW + DAY_S).read / 1200 for status in everyone]
    assert max(rates) - min(rates) > 0.1


def test_the_list_says_where_each_kind_keeps_its_participants() -> None:
    rows = answers.outgoing_statuses(world(), NOW, KEPT_S)
    for row, status in zip(rows, world().statuses, strict=True):
        chosen = [world().people[number].chat_id for number in status.chosen]
        inside = row.get("extendedTextMessage")
        assert (inside["participants"] if isinstance(inside, dict) else row["participants"]) == chosen
        assert ("participants" in row) != isinstance(inside, dict)
    assert {status.type_message for status in world().statuses if status.chosen} == {
        "extendedTextMessage",
        "imageMessage",
    }


def test_the_list_tells_of_the_last_action() -> None:
    for row, status in zip(answers.outgoing_statuses(world(), NOW, KEPT_S), world().statuses, strict=True):
        receipts = world().receipts(status.message_id, NOW)
        assert row["timestamp"] == max(receipt["timestamp"] for receipt in receipts)
        assert row["statusMessage"] == max((receipt["status"] for receipt in receipts), key=RANK.__getitem__)


def test_a_status_nobody_was_sent_yet_is_pending() -> None:
    newest = world().statuses[0]
    assert world().last_action(newest, newest.published_at - 1) == (newest.published_at, "pending")


def test_thumbnails_are_small_jpegs() -> None:
    rows = answers.outgoing_statuses(world(), NOW, KEPT_S)
    pictures = [row["jpegThumbnail"] for row in rows if row["typeMessage"] in {"imageMessage", "videoMessage"}]
    for picture in pictures:
        data = base64.b64decode(str(picture), validate=True)
        assert data.startswith(b"\xff\xd8\xff")
        assert data.endswith(b"\xff\xd9")
        assert len(data) < 600
    assert len(set(pictures)) > 1


def test_the_address_book_holds_groups_and_dirt_beside_the_people() -> None:
    contacts = answers.contacts(world())
    assert sum(contact["type"] == "group" for contact in contacts) == 2
    assert any(contact["id"] == "null@c.us" for contact in contacts)
    assert {person.chat_id for person in world().people} < {contact["id"] for contact in contacts}


def test_every_answer_survives_json() -> None:
    for answer in (answers.contacts(world()), answers.outgoing_statuses(world(), NOW, KEPT_S)):
        assert json.loads(json.dumps(answer)) == answer
