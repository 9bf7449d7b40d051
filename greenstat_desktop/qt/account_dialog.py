"""The account dialog: three fields that take whatever the console shows, a test in plain words, and Save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from greenstat_desktop.core.account_input import token_looks_odd
from greenstat_desktop.core.cancel import CancelToken
from greenstat_desktop.core.errors import BadInput, Cancelled, KeyringUnavailable
from greenstat_desktop.core.records import Account, Health
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.account_fields import AccountFields
from greenstat_desktop.qt.account_keeper import AccountKeeper
from greenstat_desktop.qt.busy_bar import BusyBar
from greenstat_desktop.qt.guard import guarded
from greenstat_desktop.qt.jobs import Done, Failed, Outcome
from greenstat_desktop.qt.labels import paragraph, plain_label
from greenstat_desktop.qt.sentences import explained, said
from greenstat_desktop.qt.whole_dialog import WholeDialog


class AccountDialog(WholeDialog):
    """Adds an account, or changes one: then an empty token field keeps the token that is known.

    Signals: ``saved`` carries the ``Account``; so does ``counting_wanted``, after it, if the user wants the setting
    turned on that statuses are counted by.
    """

    saved = Signal(object)
    counting_wanted = Signal(object)

    def __init__(self, keeper: AccountKeeper, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._running: CancelToken | None = None
        self.setWindowTitle(self.tr("Edit account") if account else self.tr("Add account"))
        self.fields = AccountFields(account, self)
        self.outcome = paragraph("", "muted", self)
        self.busy = BusyBar(self)
        self.test = QPushButton(self.tr("T&est connection"), self)
        self.turn_on = QPushButton(self.tr("Save &and turn it on…"), self)
        self.session = QPushButton(self.tr("Use &only for this session"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save = QPushButton(self.tr("&Save"), self)
        self._lay_out(self.tr("Edit account") if account else self.tr("Connect your GREEN-API instance"))
        self._end()
        self.fields.edited.connect(self.session.hide)
        self.fields.edited.connect(self.turn_on.hide)
        self.turn_on.clicked.connect(self._turn_on)
        self.test.clicked.connect(self._test)
        self.save.clicked.connect(self._save)
        self.session.clicked.connect(self._save_for_session)
        self.cancel.clicked.connect(self.reject)

    def _test(self) -> None:
        if self._running:
            self._running.cancel()
            return
        asked = self._read()
        if asked:
            self._begin(self.tr("Asking GREEN-API…"))
            self.test.setText(self.tr("Stop"))
            odd = asked[1] is not None and token_looks_odd(asked[1])
            self._running = self._keeper.test(*asked, lambda outcome: self._tested(outcome, odd_token=odd))

    def _tested(self, outcome: Outcome[Health], *, odd_token: bool) -> None:
        if not isValid(self):  # closed before the answer came
            return
        self._end()
        match outcome:
            case Done(health):
                self._say_health(health)
            case Failed(Cancelled()):
                self._say(self.tr("Stopped."), "muted")
            case Failed(error):
                odd = self.tr("The token is not of the usual form: 50 digits and letters a to f.") if odd_token else ""
                self._say(f"{explained(error)} {odd}".strip(), "problem")

    def _say_health(self, health: Health) -> None:
        from greenstat_desktop.core.messages import state_of_instance

        state = state_of_instance(health.state)
        if not state.readable:
            right = self.tr("The address, the id and the token are right.")
            self._say(f"{right} {said(state.sentence)}", "problem")
        elif health.outgoing_webhook is False:
            missing = self.tr(
                "Connected. One thing is missing: switch on “Receive webhooks on sent messages statuses” in the"
                " console, or GREEN-API will not count who got your statuses."
            )
            self._say(missing, "problem")
            self.turn_on.show()
        else:
            self._say(self.tr("Connected: GREEN-API answers, and the instance is authorized."), "good")

    def _save(self) -> None:
        self._keep(session_only=False)

    def _turn_on(self) -> None:
        self._keep(session_only=False, then_count=True)

    def _save_for_session(self) -> None:
        self._keep(session_only=True)

    def _keep(self, *, session_only: bool, then_count: bool = False) -> None:
        asked = None if self._running else self._read()
        if not asked:
            return
        account, token = asked
        self._begin(self.tr("Saving…"))
        self._running = self._keeper.save(
            account,
            token,
            session_only=session_only,
            deliver=lambda outcome: self._saved(account, outcome, then_count=then_count),
        )

    def _saved(self, account: Account, outcome: Outcome[None], *, then_count: bool) -> None:
        if not isValid(self):  # closed before the keyring answered; what was saved stays saved
            return
        self._end()
        match outcome:
            case Done():
                self.saved.emit(account)
                if then_count:
                    self.counting_wanted.emit(account)
                self.accept()
            case Failed(Cancelled()):
                self._say("", "muted")
            case Failed(error):
                self._say(explained(error), "problem")
                self.session.setVisible(isinstance(error, KeyringUnavailable))

    def _read(self) -> tuple[Account, Secret | None] | None:
        """Return what the fields say, or None after saying what is wrong with them."""
        try:
            return self.fields.read()
        except BadInput as problem:
            self._say(explained(problem), "problem")
            return None

    def _begin(self, text: str) -> None:
        self._say(text, "muted")
        self.session.hide()
        self.turn_on.hide()
        self.busy.show_busy(busy=True)
        self.save.setEnabled(False)

    def _end(self) -> None:
        self._running = None
        self.busy.show_busy(busy=False)
        self.save.setEnabled(True)
        self.test.setText(self.tr("T&est connection"))

    def _say(self, text: str, role: str) -> None:
        self.outcome.setProperty("role", role)
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)
        self.outcome.setText(text)

    def _lay_out(self, title: str) -> None:
        heading = plain_label(title, "heading", self)
        where = self.tr(
            "Open console.green-api.com and choose your instance. Paste its values one by one, or all at once into any"
            " field."
        )
        kept = self.tr("The token is kept in your system’s keyring and nowhere else. It is never shown again.")
        texts = (paragraph(where, "muted", self), paragraph(kept, "small", self), self.outcome)
        self.outcome.setMinimumHeight(54)
        self.outcome.setAlignment(self.outcome.alignment() & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTop)
        self.save.setProperty("kind", "accent")
        self.save.setDefault(True)
        self.session.hide()
        self.turn_on.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.test)
        buttons.addWidget(self.turn_on)
        buttons.addStretch(1)
        for button in (self.session, self.cancel, self.save):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addStrut(536)
        for widget in (heading, texts[0], self.fields, texts[1], self.busy):
            column.addWidget(widget)
        column.addWidget(self.outcome, 1)  # what room is left over is this one's
        column.addLayout(buttons)

    # What Qt asks for

    @guarded(None)
    def done(self, result: int) -> None:
        if self._running:
            self._running.cancel()
        self.fields.forget_token()
        super().done(result)
