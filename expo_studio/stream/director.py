"""Directing a session's program: what desks wish is done in picture, sound, card and show."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from expo_studio.model import schema
from expo_studio.model.ids import ProductId, ViewpointId
from expo_studio.model.sameness import sharing
from expo_studio.stream import messages, news
from expo_studio.stream.logos import LogoOnAir
from expo_studio.stream.pages import views_of
from expo_studio.stream.product_cards import CardOnAir
from expo_studio.stream.session import face_of
from expo_studio.stream.showing import Outlets, ShowOnAir, lower_third

if TYPE_CHECKING:
    from collections.abc import Callable

    from expo_studio.errors import LiveError
    from expo_studio.model.booth import Booth
    from expo_studio.model.rundowns import Segment
    from expo_studio.stream.air import Air
    from expo_studio.stream.ports import Exhibits
    from expo_studio.stream.session import Session
    from expo_studio.stream.standing import Standing
    from expo_studio.text import Text


class Director:
    """Owns card, logo and runway show on air; lives on the session's loop."""

    def __init__(
        self,
        air: Air,
        session: Session,
        exhibits: Exhibits,
        standing: Standing,
        end: Callable[[], None],
    ) -> None:
        """Prepare; ``end`` ends the session."""
        self._air, self._session, self._end = air, session, end
        self._standing = standing
        self._card = CardOnAir(exhibits, self.booth, air.show_card, self.tell_program)
        self._logo = LogoOnAir(exhibits, self.booth, air.show_logo, self._logo_done)
        outlets = Outlets(
            air.film, self._show_card, self._write, session.room.tell_desks, standing.keep_show
        )
        self._shows = ShowOnAir(self.booth, outlets)
        session.show = self._shows.standing
        session.rundown.run = self._run
        session.rundown.views = lambda: views_of(self.booth())

    def booth(self) -> Booth:
        """Return the booth on air."""
        return self._air.booth

    def go_on(self) -> None:
        """Go on with the show that ran when the host before this one died."""
        if self._standing.show is not None:
            self._shows.go_on(self._standing.show)

    async def run(self) -> None:
        """Let cards, the logo and the show's words go out at their time, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._card.run(), name="product card")
            tasks.create_task(self._logo.run(), name="logo")
            tasks.create_task(self._shows.run(), name="show")

    def obey(self, wish: messages.OfProgram) -> None:
        """Do what a desk wishes; LiveError, ProjectError or RefusedError where it cannot be."""
        match wish:
            case messages.SetCamera():
                self._air.look(wish)
            case messages.SetBooth():
                told = schema.decode(bytes(wish.booth)).booth
                self._show(sharing(self.booth(), told))
            case messages.SetSound() | messages.SetClearing() | messages.SetFilms():
                self._air.hear(wish)
            case messages.SetProgram():
                self._air.compose(wish)
                self.tell_program()
            case messages.RunShow():
                self._shows.obey(wish)
            case messages.End():
                self._end()
            case _:
                self._write_over(wish)

    def tell_program(self) -> None:
        """Tell desks how the program looks."""
        self._session.room.tell_desks(self._air.on_program())

    def topic(self) -> str:
        """Return what is shown or answered now; a question is named by its number alone."""
        number = self._session.questions.on_air
        product = self.booth().products.get(ProductId(self._session.pointing.product))
        if number:
            return f"提问 {number} · Question {number}"
        return "" if product is None else _both(product.name)

    def _write_over(self, wish: messages.OverPicture) -> None:
        match wish:
            case messages.SetLowerThird():
                self._air.write(wish)
                self.tell_program()
            case messages.SetProductCard():
                self._card.wish(wish)
            case messages.SetLogo():
                self._logo.wish(is_shown=wish.is_shown)

    def _logo_done(self, trouble: LiveError | None) -> None:
        if trouble is not None:
            self._session.room.tell_desks(news.Trouble(trouble.message, trouble.hint))
        self.tell_program()

    def _show(self, booth: Booth) -> None:
        before = self.booth()
        is_same = booth.products == before.products
        is_same = is_same and booth.openings.replays == before.openings.replays
        self._air.show(booth)
        if booth.products != before.products:
            self._card.products_changed()
        if booth.shows != before.shows:
            self._shows.booth_changed()
        if booth.logo != before.logo:
            self._logo.booth_changed()
        if not is_same or face_of(booth) != self._session.face:
            self._session.show_face(face_of(booth))

    def _run(self, segment: Segment) -> None:
        """Show what a part of the plan is about; what the booth has no more is left out."""
        booth = self.booth()
        self._session.pointing.show(segment.product if segment.product in booth.products else "")
        view = booth.viewpoints.get(ViewpointId(segment.view))
        if view is not None:
            self._air.look(messages.SetCamera(view.eye, view.target, view.field_of_view))

    def _show_card(self, product: str) -> None:
        """Show a look's product to everyone, in their pages and in the picture."""
        self._session.pointing.show(product)
        self._card.wish(messages.SetProductCard(product))

    def _write(self, words: Text) -> None:
        """Write what a show says at the lower edge, and keep it beside the recording."""
        self._air.write(lower_third(words))
        if _both(words):
            self._air.caption(_both(words))
        self.tell_program()


def _both(name: Text) -> str:
    return " · ".join(dict.fromkeys(words for words in (name.zh, name.en) if words))
