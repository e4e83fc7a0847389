"""Picture files to start a test from, small ones that are quickly drawn."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageDraw

GPS, ORIENTATION, MAKER, COPYRIGHT = 0x8825, 0x0112, 0x010F, 0x8298
"""Tags of EXIF (CIPA DC-008)."""


def a_drawing(width: int = 1000, height: int = 600, mode: str = "RGB") -> Image.Image:
    """Plain areas: sky above, a red square in the upper left corner, meadow below."""
    image = Image.new("RGB", (width, height), "#bfe3eb")
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, height // 2, width, height), fill="#7fa35a")
    pen.rectangle((0, 0, width // 4, height // 4), fill="#cc2222")
    return image.convert(mode)


def a_photograph(width: int = 1000, height: int = 600) -> Image.Image:
    """Thousands of colours that change slowly."""
    band = Image.linear_gradient("L").resize((width, height))
    turned = Image.linear_gradient("L").rotate(90).resize((width, height))
    return Image.merge("RGB", (band, turned, band.rotate(180)))


def saved(image: Image.Image, kind: str, **how: object) -> bytes:
    """A picture as a file of a kind such as `JPEG`."""
    content = BytesIO()
    image.save(content, kind, **how)
    return content.getvalue()


def a_telephone_s_jpeg(width: int = 640, height: int = 480, orientation: int = 6) -> bytes:
    """A JPEG that lies on its side and tells where it was made, with what, and by whom."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKER] = "SECRET-MAKER"
    exif[COPYRIGHT] = "SECRET-NAME"
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (49.0, 52.0, 12.0)
    how = {"quality": 60, "exif": exif, "comment": b"SECRET-COMMENT"}
    return saved(a_drawing(width, height), "JPEG", **how) + b"SECRET-VIDEO"


def opened(content: bytes) -> Image.Image:
    """The picture in the bytes of a file."""
    image = Image.open(BytesIO(content))
    image.load()
    return image
