"""The fields of an account: what is pasted into any of them is put where it belongs."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from greenstat_desktop.core.account_input import account_of, default_api_url, split_pasted, token_of
from greenstat_desktop.core.errors import BadInput
from greenstat_desktop.core.records import Account
from greenstat_desktop.core.redaction import Secret
from greenstat_desktop.qt.color_choice import ColorChoice
from greenstat_desktop.qt.labels import paragraph, plain_label

_A_PASTE: Final = 8  # letters that appear at once: nobody types so fast


class AccountFields(QWidget):
    """apiUrl, idInstance, apiTokenInstance, a name and a colour. Signals: ``edited`` after any change by hand."""

    edited = Signal()

    def __init__(self, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = account is not None
        self._offered_url = ""
        self.api_url = self._field("https://7103.api.greenapi.com")
        self.id_instance = self._field("7103890972")
        self.token = self._field(self.tr("Leave empty to keep the saved one") if account else "")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.name = self._field(self.tr("For example the shop’s name"))
        self.color = ColorChoice(account.color if account else None, self)
        self._fields = (self.api_url, self.id_instance, self.token, self.name)
        if account:
            self.api_url.setText(account.api_url)
            self.id_instance.setText(account.id_instance)
            self.id_instance.setReadOnly(True)
            self.name.setText(account.name)
        self._lengths = {field: len(field.text()) for field in self._fields}
        self._lay_out()
        for field in self._fields:
            field.textEdited.connect(lambda text, field=field: self._changed(field, text))
        self.id_instance.editingFinished.connect(self._offer_url)

    def read(self) -> tuple[Account, Secret | None]:
        """Return what the fields say; None for a token that stays as it is.

        Raises:
            BadInput: the field it names is marked and has the cursor.
        """
        try:
            account = account_of(self.api_url.text(), self.id_instance.text(), self.name.text())
            account = replace(account, color=self.color.chosen)
            keeps_token = self._editing and not self.token.text()
            return account, None if keeps_token else token_of(self.token.text())
        except BadInput as problem:
            named = {"id_instance": self.id_instance, "token": self.token, "name": self.name}
            field = named.get(problem.field, self.api_url)
            _mark(field, wrong=True)
            field.setFocus()
            raise

    def forget_token(self) -> None:
        """Empty the token field: what was typed is not held longer than needed."""
        self.token.clear()

    def _changed(self, field: QLineEdit, text: str) -> None:
        if len(text) - self._lengths[field] >= _A_PASTE and field is not self.name:
            self._split(field, text)
        for one in self._fields:
            _mark(one, wrong=False)
        if field is not self.api_url:
            self._offer_url()
        self._lengths = {one: len(one.text()) for one in self._fields}
        self.edited.emit()

    def _split(self, field: QLineEdit, text: str) -> None:
        """Put what was pasted where it belongs; text in which nothing is recognised stays where it is."""
        found = split_pasted(text)
        if not found:
            return
        field.clear()
        if found.api_url:
            self.api_url.setText(found.api_url)
        if self.id_instance.isReadOnly():
            self.id_instance.setText(self.id_instance.text() or found.id_instance or "")
        elif found.id_instance:
            self.id_instance.setText(found.id_instance)
        if found.token:
            self.token.setText(found.token.reveal())

    def _offer_url(self) -> None:
        if self.api_url.text() not in {"", self._offered_url}:
            return
        try:
            self._offered_url = default_api_url(self.id_instance.text())
        except BadInput:
            self._offered_url = ""
        self.api_url.setText(self._offered_url)
        self._lengths[self.api_url] = len(self._offered_url)

    def _field(self, placeholder: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        return field

    def _places(self) -> tuple[str, str, str, str]:
        """Return where each value stands in the GREEN-API console."""
        return (
            self.tr("In the console, on the page of your instance: the line apiUrl."),
            self.tr("The line idInstance; the same number stands beside the instance in the list."),
            self.tr("The line apiTokenInstance: press the copy sign beside it."),
            "",
        )

    def _lay_out(self) -> None:
        form = QGridLayout(self)  # a QFormLayout keeps room for hints that wrap as they never do
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.setHorizontalSpacing(14)
        form.setColumnStretch(1, 1)
        # The service's own words are not translated.
        titles = ("api&Url", "&idInstance", "api&TokenInstance", self.tr("&Name (optional)"))
        for title, field, where in zip(titles, self._fields, self._places(), strict=True):
            row, label = form.rowCount(), plain_label(title, "", self)
            label.setBuddy(field)
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
            field.setAccessibleName(title.replace("&", ""))
            if where:
                hint = paragraph(where, "small", self)
                hint.setContentsMargins(0, 0, 0, 6)
                form.addWidget(hint, row + 1, 1, Qt.AlignmentFlag.AlignTop)
                field.setAccessibleDescription(where)
        form.addWidget(plain_label(self.tr("Colour"), "", self), form.rowCount(), 0)
        form.addWidget(self.color, form.rowCount() - 1, 1)


def _mark(field: QLineEdit, *, wrong: bool) -> None:
    if bool(field.property("wrong")) != wrong:
        field.setProperty("wrong", wrong)
        field.style().unpolish(field)
        field.style().polish(field)
