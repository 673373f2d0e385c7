"""Where inquiries go when nobody is live: to a mail address, a form, or into sealed files."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox

from expo_studio.model.leads import RETENTION_DAYS_AT_MOST
from expo_studio.model.openings import CardTerms
from expo_studio.text import Text
from expo_studio.ui.fields import padded
from expo_studio.ui.forms import Form
from expo_studio.ui.speech import Speech

MAIL = Text("接收咨询的邮箱", "Mail address for inquiries")
FORM = Text("接收咨询表单的网址（https）", "Address that receives the inquiry form (https)")
SEALED = Text("接受加密的询问文件", "Take inquiries as encrypted files")
PURPOSE_ZH = Text("直播中收名片的目的（中文）", "Why cards are kept, live (Chinese)")
PURPOSE_EN = Text("直播中收名片的目的（英文）", "Why cards are kept, live (English)")
DAYS = Text("名片保存天数", "Days a card is kept")
TERMS_HINT = Text(
    "目的和期限写在访客的“发送”按钮旁；到期自动删除。已留下的名片按当时同意的期限。",
    "Purpose and time stand beside the visitor's Send button; cards are erased by themselves."
    " Cards left before keep the day that was agreed to.",
)
SEALED_HINT = Text(
    "没有表单时，访客的页面把询问加密成一个小文件，只有本机上您的密钥能打开；"
    "收到后在直播面板的“线索”里打开。",
    "Without a form, the visitor's page encrypts the inquiry into a small file that only your key"
    " on this computer opens; open it under Leads in the live panel.",
)
HINT = Text(
    "两者都填时使用表单。访客在发送前须勾选同意；展位包里不含任何访客数据。",
    "With both, the form is used. Visitors agree before they send; a package never holds"
    " anything about visitors.",
)


class ContactPage(Form):
    """Mail, form, and whether inquiries are sealed."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech)
        self.mail, self.form = QLineEdit(), QLineEdit()
        self.mail.setPlaceholderText("name@example.com")
        self.form.setPlaceholderText("https://")
        self.row(MAIL, self.mail)
        self.row(FORM, self.form)
        self.note().setText(speech(HINT))
        self.sealed = QCheckBox()
        self.button(SEALED, self.sealed)
        self.note().setText(speech(SEALED_HINT))
        self.purpose_zh, self.purpose_en, self.days = QLineEdit(), QLineEdit(), QSpinBox()
        padded(self.days)
        self.purpose_zh.setPlaceholderText("联系您并回应您的需求")
        self.purpose_en.setPlaceholderText("to contact you and answer your wish")
        for one in (self.purpose_zh, self.purpose_en):
            one.setMaxLength(120)
        self.days.setRange(1, RETENTION_DAYS_AT_MOST)
        self.row(PURPOSE_ZH, self.purpose_zh)
        self.row(PURPOSE_EN, self.purpose_en)
        self.row(DAYS, self.days)
        self.note().setText(speech(TERMS_HINT))
        self.box.addStretch(1)

    @property
    def card_terms(self) -> CardTerms:
        """Return on which terms cards are left."""
        purpose = Text(self.purpose_zh.text().strip(), self.purpose_en.text().strip())
        return CardTerms(purpose, self.days.value())

    def show_card_terms(self, terms: CardTerms) -> None:
        """Show on which terms cards are left."""
        self.purpose_zh.setText(terms.purpose.zh)
        self.purpose_en.setText(terms.purpose.en)
        self.days.setValue(terms.days)
