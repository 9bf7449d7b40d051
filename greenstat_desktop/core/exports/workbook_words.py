"""The English texts of a workbook, and the keys under which Qt Linguist finds them, in the context "Workbook"."""

from typing import Final

from greenstat_desktop.core.wording import QT_TRANSLATE_NOOP

SUMMARY: Final = QT_TRANSLATE_NOOP("Workbook", "Summary")
RECIPIENTS: Final = QT_TRANSLATE_NOOP("Workbook", "Recipients")
OVER_TIME: Final = QT_TRANSLATE_NOOP("Workbook", "Over time")
TITLE: Final = QT_TRANSLATE_NOOP("Workbook", "What the status came to")

STATUS: Final = QT_TRANSLATE_NOOP("Workbook", "Status")
STATUS_ID: Final = QT_TRANSLATE_NOOP("Workbook", "Status id")
ACCOUNT: Final = QT_TRANSLATE_NOOP("Workbook", "Account")
COLLECTED: Final = QT_TRANSLATE_NOOP("Workbook", "Collected")
FIRST_SEEN: Final = QT_TRANSLATE_NOOP("Workbook", "First seen")
ZONE: Final = QT_TRANSLATE_NOOP("Workbook", "Time zone")
MADE_BY: Final = QT_TRANSLATE_NOOP("Workbook", "Made by")
REACHED: Final = QT_TRANSLATE_NOOP("Workbook", "Reached")
DELIVERED: Final = QT_TRANSLATE_NOOP("Workbook", "Delivered")
DELIVERED_RATE: Final = QT_TRANSLATE_NOOP("Workbook", "Delivered, of reached")
READ: Final = QT_TRANSLATE_NOOP("Workbook", "Read")
READ_RATE: Final = QT_TRANSLATE_NOOP("Workbook", "Read, of reached")
UNREAD: Final = QT_TRANSLATE_NOOP("Workbook", "Not yet read")
MEDIAN: Final = QT_TRANSLATE_NOOP("Workbook", "Median time to read")
LISTED: Final = QT_TRANSLATE_NOOP("Workbook", "Recipients listed")

ABOUT_FIRST_SEEN: Final = QT_TRANSLATE_NOOP(
    "Workbook", "The service does not tell when a status was published; it was then, or earlier."
)
ABOUT_REACHED: Final = QT_TRANSLATE_NOOP("Workbook", "People the status was sent to, as far as the service ever told.")
ABOUT_DELIVERED: Final = QT_TRANSLATE_NOOP(
    "Workbook", "Reached people whose phone confirmed it; those who read it are among them."
)
ABOUT_READ: Final = QT_TRANSLATE_NOOP("Workbook", "Read is a lower bound: people may hide read receipts.")
ABOUT_UNREAD: Final = QT_TRANSLATE_NOOP(
    "Workbook", "Reached less read; {count} of them not delivered. Some may have read it with read receipts hidden."
)
ABOUT_MEDIAN: Final = QT_TRANSLATE_NOOP(
    "Workbook",
    "From first seen to read: half of the readers were faster. Of the {known} of {readers} readers whose time of"
    " reading is known; as the status may be older than first seen, it took so long, or longer.",
)
ABOUT_LISTED: Final = QT_TRANSLATE_NOOP(
    "Workbook", "{count} of {reached} reached people are on the next sheet. The numbers above are of all of them."
)
ABOUT_CURVES: Final = QT_TRANSLATE_NOOP(
    "Workbook",
    "Hours count from first seen. The service does not tell every moment: whoever is found to have read a status"
    ' received it at some time before. "At least" counts people once it is certain, "at most" as soon as it is'
    " possible; the truth lies between the two.",
)
NO_TIMES: Final = QT_TRANSLATE_NOOP("Workbook", "The service has told no times of this status yet.")

HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Name"),
    QT_TRANSLATE_NOOP("Workbook", "Phone"),
    QT_TRANSLATE_NOOP("Workbook", "Country"),
    QT_TRANSLATE_NOOP("Workbook", "Chat id"),
    QT_TRANSLATE_NOOP("Workbook", "State"),
    QT_TRANSLATE_NOOP("Workbook", "Sent"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered"),
    QT_TRANSLATE_NOOP("Workbook", "Read"),
)
HOURS: Final = QT_TRANSLATE_NOOP("Workbook", "Hours since first seen")
PEOPLE: Final = QT_TRANSLATE_NOOP("Workbook", "People")
CURVES: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Time"),
    HOURS,
    QT_TRANSLATE_NOOP("Workbook", "Delivered, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered, at most"),
    QT_TRANSLATE_NOOP("Workbook", "Read, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Read, at most"),
)

# Of several statuses together

AUDIENCE: Final = QT_TRANSLATE_NOOP("Workbook", "Audience")
STATUSES: Final = QT_TRANSLATE_NOOP("Workbook", "Statuses")
AUDIENCE_TITLE: Final = QT_TRANSLATE_NOOP("Workbook", "Who reads the statuses")
PERIOD_FROM: Final = QT_TRANSLATE_NOOP("Workbook", "First status")
PERIOD_TO: Final = QT_TRANSLATE_NOOP("Workbook", "Last status")
PERSONS: Final = QT_TRANSLATE_NOOP("Workbook", "People")
READS: Final = QT_TRANSLATE_NOOP("Workbook", "Reads")
PEOPLE_LISTED: Final = QT_TRANSLATE_NOOP("Workbook", "People listed")

ABOUT_STATUSES: Final = QT_TRANSLATE_NOOP("Workbook", "All of them are on the last sheet.")
ABOUT_PERSONS: Final = QT_TRANSLATE_NOOP(
    "Workbook", "Everyone who was sent at least one of the statuses. A person counts only where they were a recipient."
)
ABOUT_READS: Final = QT_TRANSLATE_NOOP(
    "Workbook",
    "One person counts once for every status they read. Read is a lower bound: people may hide read receipts.",
)
ABOUT_PEOPLE_LISTED: Final = QT_TRANSLATE_NOOP(
    "Workbook", "{count} of {people} people are on the next sheet. The numbers above are of all of them."
)
ABOUT_PERSONAL_MEDIAN: Final = QT_TRANSLATE_NOOP(
    "Workbook", "From first seen to read, of the reads whose time is known: half of them were faster."
)

AUDIENCE_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Name"),
    QT_TRANSLATE_NOOP("Workbook", "Phone"),
    QT_TRANSLATE_NOOP("Workbook", "Country"),
    QT_TRANSLATE_NOOP("Workbook", "Reads how often"),
    QT_TRANSLATE_NOOP("Workbook", "Received"),
    QT_TRANSLATE_NOOP("Workbook", "Read"),
    QT_TRANSLATE_NOOP("Workbook", "Read, of received"),
    QT_TRANSLATE_NOOP("Workbook", "Median time to read"),
    QT_TRANSLATE_NOOP("Workbook", "Last read"),
    QT_TRANSLATE_NOOP("Workbook", "Chat id"),
)
STATUS_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Workbook", "First seen"),
    QT_TRANSLATE_NOOP("Workbook", "Status"),
    QT_TRANSLATE_NOOP("Workbook", "Kind"),
    QT_TRANSLATE_NOOP("Workbook", "Reached"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered"),
    QT_TRANSLATE_NOOP("Workbook", "Read"),
    QT_TRANSLATE_NOOP("Workbook", "Read, of reached"),
    QT_TRANSLATE_NOOP("Workbook", "Status id"),
)

# Of several statuses side by side

SIDE_BY_SIDE: Final = QT_TRANSLATE_NOOP("Workbook", "Side by side")
COMPARISON_TITLE: Final = QT_TRANSLATE_NOOP("Workbook", "How the statuses compare")
AGE: Final = QT_TRANSLATE_NOOP("Workbook", "Compared at the age of")
LAST_CHECKED: Final = QT_TRANSLATE_NOOP("Workbook", "Each as it was last checked")
PERCENTAGES: Final = QT_TRANSLATE_NOOP("Workbook", "Percentages")
ABOUT_PERCENTAGES: Final = QT_TRANSLATE_NOOP(
    "Workbook", "Out of the people the status was sent to; empty where they are fewer than {least}: too few to tell."
)
DIFFERENCE: Final = QT_TRANSLATE_NOOP("Workbook", "Difference to the first")
ABOUT_DIFFERENCE: Final = QT_TRANSLATE_NOOP(
    "Workbook",
    "By how many percentage points more of the recipients read it than read the first status: 95 times out of 100 the"
    " true difference lies between the two ends. If one end is below 0 and the other above, it may be chance.",
)
COMPARED_FROM: Final = QT_TRANSLATE_NOOP("Workbook", "{compared}: from")
COMPARED_TO: Final = QT_TRANSLATE_NOOP("Workbook", "{compared}: to")
AT_LEAST: Final = QT_TRANSLATE_NOOP("Workbook", "{status}: read, at least")
AT_MOST: Final = QT_TRANSLATE_NOOP("Workbook", "{status}: read, at most")

COMPARISON_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Status"),
    QT_TRANSLATE_NOOP("Workbook", "Kind"),
    QT_TRANSLATE_NOOP("Workbook", "First seen"),
    QT_TRANSLATE_NOOP("Workbook", "Reached"),
)
_BOTH: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Median time to read"),
    QT_TRANSLATE_NOOP("Workbook", "Difference to the first, from"),
    QT_TRANSLATE_NOOP("Workbook", "Difference to the first, to"),
)
EXACT_HEADINGS: Final = (DELIVERED, READ, DELIVERED_RATE, READ_RATE, *_BOTH)
BOUNDS_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("Workbook", "Delivered, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered, at most"),
    QT_TRANSLATE_NOOP("Workbook", "Read, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Read, at most"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered, of reached, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Delivered, of reached, at most"),
    QT_TRANSLATE_NOOP("Workbook", "Read, of reached, at least"),
    QT_TRANSLATE_NOOP("Workbook", "Read, of reached, at most"),
    *_BOTH,
)
