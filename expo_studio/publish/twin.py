"""The accessible twin: plain pages with everything the booth says, without any script."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from expo_studio.model.show_state import order
from expo_studio.publish import twin_words as say
from expo_studio.publish.facts import event_facts
from expo_studio.publish.site import MediaKind
from expo_studio.text import Language, Text

if TYPE_CHECKING:
    from expo_studio.model.booth import Booth
    from expo_studio.model.ids import ProductId
    from expo_studio.model.products import Product
    from expo_studio.model.show import Look
    from expo_studio.publish.site import BoardFile, MediaFile, PictureFile, ReplayFile, Site

_FILM = MediaKind.VIDEO
TAGS = {Language.ZH: "zh-CN", Language.EN: "en"}


def page_of(language: Language) -> str:
    """Return the name of the plain page in a language."""
    return f"{language.value}.html"


def plain_pages(booth: Booth, site: Site, address: str) -> dict[str, bytes]:
    """Return the plain page in each language by its name.

    Args:
        booth: The public part of a booth.
        site: Which file is for what.
        address: Where the package will stand on the web, ending in a slash, or empty.
    """
    frame = files("expo_studio.web").joinpath("dist", "plain", "page.html").read_text("utf-8")
    return {
        page_of(language): _Page(booth, site, language, address).written(frame).encode()
        for language in Language
    }


@dataclass(frozen=True, slots=True)
class _Page:
    booth: Booth
    site: Site
    language: Language
    address: str

    def written(self, frame: str) -> str:
        other = Language.EN if self.language is Language.ZH else Language.ZH
        title = self(self.booth.title) or "Expo Studio"
        return Template(frame).substitute(
            lang=TAGS[self.language],
            title=escape(title),
            description=escape(self.description()),
            head=open_graph(title, self.description(), self.site, self.address),
            other_lang=TAGS[other],
            other_page=page_of(other),
            other_name=say.LANGUAGE_NAMES[other],
            data=json_for_html(event_facts(self.booth, self.site, self.language, self.address)),
            skip=self.text(say.SKIP),
            exhibitor=self.text(self.booth.exhibitor),
            pages_label=self.text(say.PAGES),
            walk=self.text(say.WALK),
            poster=self.poster(title),
            products_title=self.text(say.PRODUCTS),
            products=self.products(),
            more="\n".join(
                (
                    self.boards(),
                    self.tours(),
                    self.shows(),
                    self.replays(),
                    self.answers(),
                    self.inquiry(),
                )
            ),
            footer=self.text(say.FOOTER),
        )

    def __call__(self, text: Text) -> str:
        return text.in_language(self.language)

    def text(self, text: Text) -> str:
        return escape(self(text))

    def description(self) -> str:
        names = [self(one.name) for one in self.booth.products.values()]
        joined = ("、" if self.language is Language.ZH else ", ").join(names[:12])
        return f"{self(self.booth.exhibitor)} · {joined}".strip(" ·")

    def poster(self, title: str) -> str:
        if not self.site.poster:
            return ""
        alt = escape(self(say.POSTER.filled(title=title)))
        return (
            f'<figure class="poster"><img src="{self.site.poster}" alt="{alt}"'
            ' width="1280" height="720"></figure>'
        )

    def products(self) -> str:
        shown = [self.product(key, one) for key, one in self.booth.products.items()]
        return "\n".join(shown) or f'<p class="soft">{self.text(say.NO_PRODUCTS)}</p>'

    def product(self, key: ProductId, product: Product) -> str:
        pictures = self.site.pictures.get(key, [])
        kind = "product pictured" if pictures else "product"
        anchor = escape(f"product-{key}")
        lines = [
            f'<article class="{kind}" id="{anchor}" aria-labelledby="{anchor}-name">',
            self.pictures(pictures, product),
            "<div>",
            f'<h3 id="{anchor}-name">{self.text(product.name)}</h3>',
            _paragraph(product.model_number, "soft"),
            _paragraph(self(product.summary)),
            self.specs(product),
            _paragraph(self(product.price_terms), "price"),
            self.media(self.site.media.get(key, [])),
            self.links(key, product),
            "</div></article>",
        ]
        return "\n".join(line for line in lines if line)

    def pictures(self, pictures: list[PictureFile], product: Product) -> str:
        if not pictures:
            return ""
        name = self(product.name)
        shown = [
            f'<img src="{one.file}" width="{one.width}" height="{one.height}" loading="lazy"'
            f' alt="{escape(self.alternative(name, number, len(pictures)))}">'
            for number, one in enumerate(pictures, 1)
        ]
        return f'<figure class="pictures">{"".join(shown)}</figure>'

    def alternative(self, name: str, number: int, of: int) -> str:
        return name if of == 1 else self(say.PICTURE.filled(name=name, n=number, of=of))

    def specs(self, product: Product) -> str:
        rows = [
            f'<tr><th scope="row">{self.text(one.name)}</th><td>{self.text(one.value)}</td></tr>'
            for one in product.specs
        ]
        caption = f"<caption>{self.text(say.SPECS)}</caption>"
        return f"<table>{caption}<tbody>{''.join(rows)}</tbody></table>" if rows else ""

    def media(self, media: list[MediaFile]) -> str:
        videos = [_played("video", self(one.name), one.file) for one in media if one.kind is _FILM]
        documents = [
            f"<li>{self.download(one)}</li>" for one in media if one.kind is MediaKind.DOCUMENT
        ]
        heading = f"<h4>{self.text(say.FILES)}</h4>"
        listed = f"{heading}<ul>{''.join(documents)}</ul>" if documents else ""
        return "".join(videos) + listed

    def download(self, one: MediaFile | BoardFile) -> str:
        size = f'<span class="soft">({one.size / 1e6:.1f} MB)</span>'
        return f'<a href="{one.file}" download>{self.text(one.name)}</a> {size}'

    def boards(self) -> str:
        shown = [self.board(one) for one in self.site.boards.values()]
        return self.section(say.BOARDS, "".join(shown)) if shown else ""

    def board(self, one: BoardFile) -> str:
        if one.kind is MediaKind.DOCUMENT:
            pages = self.text(say.PAGES_OF.filled(n=one.pages))
            return f"<h3>{self.text(one.name)}</h3><p>{self.download(one)} · {pages}</p>"
        tag = "video" if one.kind is _FILM else "audio"
        return f"<h3>{self.text(one.name)}</h3>{_played(tag, self(one.name), one.file)}"

    def links(self, key: ProductId, product: Product) -> str:
        links = [f'<a href="index.html#product={quote(key, safe="")}">{self.text(say.SEE)}</a>']
        if product.link.startswith(("http://", "https://")):
            address = escape(product.link)
            links.append(f'<a href="{address}" rel="noopener">{self.text(say.MORE)}</a>')
        return f'<p class="at-screen">{" · ".join(links)}</p>'

    def tours(self) -> str:
        stops = [
            f"<li>{self.text(stop.caption)}</li>"
            for tour in self.booth.tours.values()
            for stop in tour.stops
            if self(stop.caption)
        ]
        return self.section(say.TOUR, f"<ol>{''.join(stops)}</ol>") if stops else ""

    def shows(self) -> str:
        shown = [
            f"<h3>{self.text(show.name)}</h3><ol>{''.join(map(self.look, order(show.looks)))}</ol>"
            for show in self.booth.shows.values()
            if show.looks
        ]
        return self.section(say.SHOW, "".join(shown)) if shown else ""

    def look(self, look: Look) -> str:
        product = self.booth.products.get(look.product) if look.product else None
        if product is None:
            return f"<li>{self.text(look.name)}</li>"
        anchor = quote(f"product-{look.product}", safe="")
        return f'<li>{self.text(look.name)}: <a href="#{anchor}">{self.text(product.name)}</a></li>'

    def replays(self) -> str:
        shown = [
            f"<h3>{self.text(one.name)}</h3>{_played('video', self(one.name), one.file)}"
            f"{self.chapters(one)}{self.transcript(one)}"
            for one in self.site.replays
        ]
        return self.section(say.REPLAYS, "".join(shown)) if shown else ""

    def chapters(self, one: ReplayFile) -> str:
        listed = "".join(f"<li>{self.text(part.name)}</li>" for part in one.chapters)
        return f"<ol>{listed}</ol>" if listed else ""

    def transcript(self, one: ReplayFile) -> str:
        lines = "".join(
            f"<li>{_timed(line.seconds)} {self.text(line.words)}</li>" for line in one.captions
        )
        if not lines:
            return ""
        return f'<h4>{self.text(say.TRANSCRIPT)}</h4><ol class="transcript">{lines}</ol>'

    def answers(self) -> str:
        shown = [
            f"<dt>{self.text(one.question)}</dt><dd>{self.text(one.answer)}</dd>"
            for one in self.booth.openings.answers
        ]
        return self.section(say.ANSWERS, f"<dl>{''.join(shown)}</dl>") if shown else ""

    def inquiry(self) -> str:
        openings = self.booth.openings
        if openings.form.startswith("https://"):
            return self.section(say.INQUIRY, self.form(openings.form))
        if self.site.inbox is not None:
            words = self.text(say.SEALED)
            return self.section(say.INQUIRY, f'<p><a href="index.html">{words}</a></p>')
        if openings.mail:
            address = (
                f"mailto:{quote(openings.mail, safe='@')}?subject={quote(self(self.booth.title))}"
            )
            words = self.text(say.WRITE.filled(mail=openings.mail))
            return self.section(say.INQUIRY, f'<p><a href="{escape(address)}">{words}</a></p>')
        return ""

    def form(self, address: str) -> str:
        choices = "".join(
            f"<option>{self.text(one.name)}</option>" for one in self.booth.products.values()
        )
        product = (
            f'<label>{self.text(say.ABOUT)}<select name="product">'
            f"<option>{self.text(say.ANYTHING)}</option>{choices}</select></label>"
        )
        return (
            f'<form method="post" action="{escape(address)}" accept-charset="utf-8">'
            f"{product}"
            f"<label>{self.text(say.NAME)}"
            '<input name="name" autocomplete="name" required></label>'
            f"<label>{self.text(say.MAIL)}"
            '<input name="mail" type="email" autocomplete="email" required></label>'
            f"<label>{self.text(say.QUESTION)}"
            '<textarea name="question" required></textarea></label>'
            '<label class="consent"><input type="checkbox" name="consent" value="yes" required>'
            f"<span>{self.text(say.CONSENT.filled(exhibitor=self.booth.exhibitor))}</span></label>"
            f'<button class="strong">{self.text(say.SEND)}</button></form>'
        )

    def section(self, title: Text, body: str) -> str:
        return f"<section><h2>{self.text(title)}</h2>{body}</section>"


def open_graph(title: str, description: str, site: Site, address: str) -> str:
    """Return the head's lines that tell other sites how to show a link to a page."""
    told = {"og:type": "website", "og:title": title, "og:description": description}
    if site.poster:
        told["og:image"] = f"{address}{site.poster}"
    if address:
        told["og:url"] = address
    lines = [
        f'    <meta property="{name}" content="{escape(words)}">' for name, words in told.items()
    ]
    return "\n".join(lines)


def json_for_html(tree: dict[str, Any]) -> str:
    """Return JSON that cannot end the script element it stands in."""
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _played(tag: str, name: str, file: str) -> str:
    return f'<{tag} controls preload="none" src="{file}" aria-label="{escape(name)}"></{tag}>'


def _timed(seconds: float) -> str:
    """Return a moment of a film as machines and people read it."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    shown = f"{hours}:" * (hours > 0) + f"{minutes:02}:{whole % 60:02}"
    return f'<time datetime="PT{whole}S">{shown}</time>'


def _paragraph(words: str, kind: str = "") -> str:
    if not words:
        return ""
    css = f' class="{kind}"' if kind else ""
    return f"<p{css}>{escape(words)}</p>"
