"""The language of the window, switchable while it runs."""

from __future__ import annotations

from expo_studio.events import Event
from expo_studio.text import Language, Text
from expo_studio.ui.qt_words import let_qt_speak


class Speech:
    """Says texts in the chosen language and tells everyone when it changes."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.changed: Event[Language] = Event()
        let_qt_speak(language)

    def __call__(self, text: Text) -> str:
        """Return the words to show."""
        return text.in_language(self.language)

    def switch(self, language: Language) -> None:
        """Speak this language from now on."""
        if language is not self.language:
            self.language = language
            let_qt_speak(language)
            self.changed.tell(language)
