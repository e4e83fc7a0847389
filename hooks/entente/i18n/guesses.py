"""What an editor probably meant by a date, a number or an address written in another form than the site's."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from decimal import Decimal

from entente.model.dates import parse_date

# Beginnings of the names of months in French, German, Luxembourgish and English.
_MONTHS = (
    ("jan", "jän"), ("fév", "fev", "feb"), ("mars", "mar", "mär", "mäe"), ("avr", "apr", "abr"), ("mai", "may", "mee"),
    ("juin", "jun"), ("juil", "jul"), ("aoû", "aou", "aug"), ("sep",), ("oct", "okt"), ("nov",), ("déc", "dec", "dez"),
)  # fmt: skip
_SEASONS = (
    ("printemps", "frühling", "frühjahr", "fréijoer", "spring"),
    ("été", "sommer", "summer"),
    ("automne", "herbst", "hierscht", "autumn", "fall"),
    ("hiver", "winter", "wanter"),
)
_ABOUT = ("vers", "environ", "env.", "um", "circa", "ca.", "ca", "ëm", "ongeféier", "about", "around", "c.", "etwa")
_YES = ("oui", "ja", "jo", "yes", "vrai", "wahr", "on", "1")
_NO = ("non", "nein", "neen", "nee", "no", "faux", "falsch", "off", "0")
_TIMES = {"million": 6, "millions": 6, "mio": 6, "mio.": 6, "millionen": 6, "milliounen": 6, "m": 6,
          "milliard": 9, "milliards": 9, "mrd": 9, "mrd.": 9, "milliarden": 9, "billion": 9, "mille": 3}  # fmt: skip


# Typographic quotation marks around a value, and what spreadsheets and programs write behind a day.
_QUOTES = " \u00a0\u202f“”„‟«»\"'‘’‚"
_MIDNIGHT = re.compile(r"[t ]00:00(?::00(?:\.0+)?)?z?$")


def meant_date(text: str) -> str:
    """Return the date `text` probably means, in EDTF, or nothing; days come before months, as in all of Europe."""
    words = _MIDNIGHT.sub("", text.lower().replace("1er", "1").strip(_QUOTES))
    for guess in (_as_written, _numeric_date, _date_in_words, _season, _approximate, _period, _spreadsheet_day):
        found = guess(words)
        if found and _is_date(found):
            return found
    return ""


def _numeric_date(words: str) -> str:
    if found := re.fullmatch(r"(?:00[./-])?00[./-](\d{4})|(\d{4})-00(?:-00)?", words):
        return found[1] or found[2]
    if found := re.fullmatch(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})", words):
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})", words):
        return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"
    if found := re.fullmatch(r"(\d{1,2})[./-](\d{4})", words):
        return f"{found[2]}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{1,2})[./](\d{1,2})[./](\d\d)", words):
        return f"20{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    if found := re.fullmatch(r"(\d{4}-(?:0[1-9]|1[0-2]))-00", words):
        return found[1]
    found = re.fullmatch(r"(\d{4})[./-](\d{1,2})", words)
    return f"{found[1]}-{int(found[2]):02}" if found else ""


def _as_written(words: str) -> str:
    return words


def _period(words: str) -> str:
    found = re.fullmatch(r"(?:de |von |vu |from )?(\d{4})(?: ?[-–—] ?| à | au | bis | to )(\d{4})", words)
    return f"{found[1]}/{found[2]}" if found else ""


def _spreadsheet_day(words: str) -> str:
    """Return the day behind a number of days since 1900, which spreadsheets show instead of a date."""
    if not re.fullmatch(r"[3-5]\d{4}", words):
        return ""
    return (date(1899, 12, 30) + timedelta(days=int(words))).isoformat()


def meant_moment(text: str) -> str:
    """Return the day and time `text` probably means, or its date, or nothing."""
    words = text.strip(_QUOTES)
    found = re.fullmatch(
        r"(.*?)[T, ]+(?:à |um |ëm |at )?(\d{1,2}) ?(?:[:.hH]|[Uu]hr|[Aa]uer) ?(\d\d)?(?::\d\d)?(?:[hZ]| ?Uhr| ?Auer)?",
        words,
    )
    day = meant_date(found[1]) if found else ""
    if found and len(day) == len("2026-03-04") and int(found[2]) < 24 and int(found[3] or 0) < 60:
        return f"{day} {int(found[2]):02}:{int(found[3] or 0):02}"
    return "" if found else meant_date(words)


def _date_in_words(words: str) -> str:
    found = re.fullmatch(r"(?:(\d{1,2})\.?\s+)?([^\W\d]+)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?,)?\s+(\d{4})", words)
    if not found:
        return ""
    day, name, english_day, year = found.groups()
    month = next((n for n, starts in enumerate(_MONTHS, 1) if name.startswith(starts)), 0)
    day = day or english_day
    return f"{year}-{month:02}" + (f"-{int(day):02}" if day else "") if month else ""


def _season(words: str) -> str:
    name, _, year = words.partition(" ")
    number = next((n for n, names in enumerate(_SEASONS, 21) if name in names), 0)
    return f"{year}-{number}" if number else ""


def _approximate(words: str) -> str:
    word, _, year = words.partition(" ")
    return f"{year}~" if word in _ABOUT and year.isdigit() else ""


def _is_date(text: str) -> bool:
    try:
        parse_date(text)
    except ValueError:
        return False
    return True


_DEGREES = re.compile(r"""(\d{1,2})\s?°\s?(\d{1,2})\s?['′’]\s?(?:(\d{1,2}(?:[.,]\d+)?)\s?(?:["″”]|''))?\s?[NnEeOo]?""")


def _from_degrees(text: str) -> str:
    """Return degrees, minutes and seconds as degrees with decimals, or nothing."""
    found = _DEGREES.fullmatch(text.strip())
    if not found:
        return ""
    seconds = Decimal((found[3] or "0").replace(",", "."))
    return f"{(int(found[1]) + Decimal(found[2]) / 60 + seconds / 3600).quantize(Decimal('0.00001')):f}"


def meant_number(text: str) -> str:
    """Return the number `text` probably means, with a decimal point and nothing else, or nothing when it is unclear."""
    if degrees := _from_degrees(text):
        return degrees
    plain = re.sub(r"(?i)^(€|eur)\s*|\s*(€|eur(os?)?|%|d'|ha|km²?|m²?)\s*$", "", text.strip(_QUOTES))
    plain = re.sub(r"[\s\u00a0\u202f'’]", " ", re.sub(r"(?i)\s+d['’]$", "", plain)).strip()
    digits, _, word = plain.rpartition(" ")
    times = _TIMES.get(word.lower())
    plain = (digits if times else plain).replace(" ", "")
    if "," in plain and "." in plain:
        thousands, decimal = (".", ",") if plain.rfind(",") > plain.rfind(".") else (",", ".")
        plain = plain.replace(thousands, "").replace(decimal, ".")
    elif re.fullmatch(r"\d{1,3}([.,]\d{3}){2,}", plain):
        plain = re.sub("[.,]", "", plain)
    elif re.fullmatch(r"\d+,(\d{1,2}|\d{4,})", plain) or (times and "," in plain):
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"-?\d+(\.\d+)?", plain):
        return ""
    number = Decimal(plain).scaleb(times) if times else Decimal(plain)
    return f"{number:f}" if not times else f"{number.normalize():f}"


def meant_truth(text: str) -> str:
    """Return `true` or `false` for yes and no in four languages, or nothing."""
    word = text.strip().lower()
    return "true" if word in _YES else "false" if word in _NO else ""


# An address as a link in Markdown, in angle brackets or in HTML.
_ADDRESS_INSIDE = re.compile(r"""(?:\[[^\]]*\]\(|<|<a\s[^>]*href=["'])(https?://[^\s"'<>()]+)(?:\)|>|["'][^>]*>.*)""")


def meant_web_address(text: str) -> str:
    """Return the web address `text` probably means, or nothing."""
    inside = _ADDRESS_INSIDE.fullmatch(text.strip(_QUOTES))
    address = (inside[1] if inside else text.strip(_QUOTES)).replace(" ", "%20").replace("\\", "/")
    address = re.sub(r"^(https?):/*(?=[^/])", r"\1://", address, flags=re.IGNORECASE)
    address = re.sub(r"^htt?p?s?:/+|^//", "https://", address) if not address.startswith("http") else address
    if re.fullmatch(r"[\w-]+(\.[\w-]+)+([/?#]\S*)?", address):
        address = "https://" + address
    return address if re.fullmatch(r"https?://[\w.-]+\.[a-z]{2,}([/:?#]\S*)?", address) else ""


def meant_email(text: str) -> str:
    """Return the e-mail address `text` probably means, or nothing."""
    address = re.sub(r"(?i)^mailto:|\s*[(\[]?\s*\b(?:at|arobase)\b\s*[)\]]?\s*", _at, text.strip()).replace(" ", "")
    return address if re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", address) else ""


def _at(found: re.Match[str]) -> str:
    return "" if found.group().lower().startswith("mailto") else "@"


def meant_media_path(text: str) -> str:
    """Return the path below `media/` that `text` probably means, or nothing where it names no file."""
    name = re.split(r"[/\\]", text.strip(_QUOTES))[-1]
    stem, dot, ending = name.rpartition(".")
    plain = meant_identifier(stem)
    return f"media/{plain}.{ending.lower()}" if dot and plain and re.fullmatch(r"\w{2,5}", ending) else ""


def meant_identifier(text: str) -> str:
    """Return `text` as an identifier: small letters without accents, digits, hyphens."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
