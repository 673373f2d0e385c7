"""Saving the value of an open file where the file lies."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from expo_studio.project import database
from expo_studio.project.documents import digest_of, write_document
from expo_studio.project.journalled import Journalled
from expo_studio.project.saving import GivenUpError, Saving
from expo_studio.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

Value = TypeVar("Value")


class Saved(Journalled[Value]):
    """A value whose file is told when it is to be kept."""

    def save(self) -> None:
        """Keep the value as it is now.

        Raises:
            ChangedOutsideError: Another program changed the file; it is left alone.
            ProjectError: The disk refuses; nothing is lost.
        """
        self.saving().carry_out()

    def saving(self) -> Saving:
        """Return what keeps the value as it is now, refused as ``save`` is."""
        return self._saving(self._save)

    def _saving(
        self,
        write: Callable[[bytes, int], None],
        free: Callable[[], AbstractContextManager[object]] | None = None,
    ) -> Saving:
        """Return what writes the value as it is now; what is edited meanwhile comes after it.

        Args:
            write: Writes it.
            free: Has the file for itself; as any write does if nothing else is said.
        """
        value, mark = self.document.value, self._journal.divide()
        free = free or partial(self._free, self._busy)
        return Saving(
            partial(self._write_value, value, mark, write, free),
            partial(self.document.mark_saved, value),
        )

    def _write_value(
        self,
        value: Value,
        mark: int,
        write: Callable[[bytes, int], None],
        free: Callable[[], AbstractContextManager[object]],
    ) -> None:
        try:
            with free():  # what is stored meanwhile goes into the one file or the other whole
                if self._journal.is_past(mark):
                    raise GivenUpError  # it was, and what came after it is saved
                body = self.notation().encode(value, self._extras)
                self._shadow.rest_on(digest_of(body))
                self._keep_what_lacks()  # a kill after the save would leave what rests on older
                write(body, mark)
        finally:
            self._journal.join(mark)
        while self._journal.is_behind and self._try_to_catch_up():
            pass  # what was edited meanwhile

    def _save(self, body: bytes, mark: int) -> None:
        with self._writing() as connection:
            self._require_still_there()
            with database.flushed(connection), database.transaction(connection):
                write_document(connection, body)
            self._journal.restart(mark)  # before who waits writes down what is saved now

    def _require_still_there(self) -> None:
        if not self.path.exists():
            raise database.DiskError(
                Text(zh="“{path}”已被移走或删除。", en="“{path}” was moved or deleted.").filled(
                    path=self.path
                )
            )
