"""Where inquiries go when nobody is live: to a mail address, a form, or into sealed files."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit

from expo_studio.text import Text
from expo_studio.ui.forms import Form
from expo_studio.ui.speech import Speech

MAIL = Text("接收咨询的邮箱", "Mail address for inquiries")
FORM = Text("接收咨询表单的网址（https）", "Address that receives the inquiry form (https)")
SEALED = Text("接受加密的询问文件", "Take inquiries as encrypted files")
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
        self.box.addStretch(1)
