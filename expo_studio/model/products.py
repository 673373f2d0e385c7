"""What the exhibitor shows: products with names, specifications and terms."""

from __future__ import annotations

from dataclasses import dataclass, field

from expo_studio.model.ids import AssetId, PlacementId
from expo_studio.text import Text


@dataclass(frozen=True, slots=True)
class Spec:
    """One line of a product's data sheet, such as power: 60 W."""

    name: Text
    value: Text


@dataclass(frozen=True, slots=True)
class Product:
    """A product and where it stands in the booth.

    Attributes:
        pictures: Image assets, the first one being the main picture.
        videos, documents: Video assets, and PDF assets such as a data sheet.
        model: The 3D asset for a close look, or None to show what stands in the booth.
        placements: What a visitor touches to open the product's card.
        link: Address of the exhibitor's own page, http or https, or empty.
    """

    name: Text
    summary: Text = field(default_factory=Text)
    model_number: str = ""
    category: Text = field(default_factory=Text)
    specs: tuple[Spec, ...] = ()
    price_terms: Text = field(default_factory=Text)
    link: str = ""
    pictures: tuple[AssetId, ...] = ()
    placements: tuple[PlacementId, ...] = ()
    videos: tuple[AssetId, ...] = ()
    documents: tuple[AssetId, ...] = ()
    model: AssetId | None = None

    @property
    def assets(self) -> frozenset[AssetId]:
        """Return every asset the product shows."""
        own = (self.model,) if self.model else ()
        return frozenset((*self.pictures, *self.videos, *self.documents, *own))
