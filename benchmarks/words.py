"""Invented text in four languages that looks like theirs: frequent words of planning, and a long tail of rare ones."""

from __future__ import annotations

import bisect
import itertools
import random
from collections.abc import Mapping

FREQUENT: Mapping[str, str] = {
    "fr": """de la le les et des en un une du que pour dans sur par avec aux ce qui plus est sont sera commune projet
    convention accord mobilité transport ligne gare vélo piste cyclable logement quartier rénovation énergie climat eau
    rivière forêt biodiversité école emploi entreprise santé culture patrimoine tourisme région canton financement étape
    chantier travaux étude enquête habitants partenaires comité phase livraison signature avenant montant dépense
    objectif résultat suivi rapport décision conseil séance avis aménagement espace public place parc sécurité
    accueil jeunes association réseau chaleur toiture bâtiment borne bus arrêt horaire carrefour pont crue""",
    "de": """der die das und in zu den von mit ist für auf ein eine des im dem nicht sich auch als an werden wird
    Gemeinde Projekt Konvention Mobilität Verkehr Linie Bahnhof Fahrrad Radweg Wohnen Viertel Sanierung Energie Klima
    Wasser Fluss Wald Artenvielfalt Schule Arbeit Betrieb Gesundheit Kultur Erbe Tourismus Region Kanton Finanzierung
    Schritt Baustelle Arbeiten Studie Umfrage Einwohner Partner Ausschuss Phase Übergabe Unterschrift Nachtrag Betrag
    Ausgabe Ziel Ergebnis Bericht Beschluss Gemeinderat Sitzung Gutachten Landesplanung Raum öffentlich Platz Park
    Sicherheit Dienst Jugend Verein Netz Wärme Dach Gebäude Bus Haltestelle Fahrplan Kreuzung Brücke Hochwasser""",
    "lb": """de d’ an eng en vun mat ass fir op dat net och wéi si gëtt ginn hunn huet um bei no vum am déi dës Gemeng
    Projet Konventioun Accord Mobilitéit Transport Linn Gare Vëlo Pist Wunnen Quartier Renovatioun Energie Klima Waasser
    Floss Bësch Biodiversitéit Schoul Aarbecht Betrib Gesondheet Kultur Patrimoine Tourismus Regioun Kanton
    Etapp Chantier Aarbechten Etüd Ëmfro Awunner Partner Comité Phas Ofgab Ënnerschrëft Avenant Montant Ausgab Zil
    Resultat Rapport Decisioun Gemengerot Sëtzung Avis Landesplanung Raum ëffentlech Plaz Park Sécherheet Déngscht
    Jugend Veräin Netz Hëtzt Daach Gebai Bus Arrêt Horaire Kräizung Bréck Iwwerschwemmung""",
    "en": """the of and to in a is for on with by as that it be are from this at was or an will have not which commune
    project convention agreement mobility transport line station bicycle path housing quarter renovation energy climate
    water river forest biodiversity school work company health culture heritage tourism region canton funding step site
    works study survey residents partners committee phase delivery signature amendment amount expense objective result
    report decision council meeting opinion planning space public square park safety service youth association network
    heat roof building bus stop timetable junction bridge flood""",
}
_SYLLABLES: Mapping[str, str] = {
    "fr": "ba bé bi bo bra che cla co cri da dé di dou dra fa fé fi fleu ga gi gra la li lou ma mé mi mon na né ni",
    "de": "bach berg dorf feld hof kirch stein wald brun hal lin mer nor ost rei sau tal ufer wil zen bau ech gra hei",
    "lb": "duerf heem bësch dall bierg weiler éch fiel groe hiel kier lëtz mier nidd ouer reis stee uelz waark zolw",
    "en": "ham ton ford ley by wick field brook well hill stow marsh den comb hurst mere stead thorpe gate bridge wood",
}
_RARE_WORDS = 3000
LANGUAGES = ("fr", "de", "lb", "en")


class Writer:
    """Writes words, sentences and paragraphs of one language; the same seed writes the same."""

    def __init__(self, language: str, seed: int) -> None:
        self._random = random.Random(f"{language}-{seed}")  # noqa: S311 – invented words
        vocabulary = FREQUENT[language].split()
        rare = random.Random(language)  # noqa: S311 – invented words
        syllables = _SYLLABLES[language].split()
        while len(vocabulary) < _RARE_WORDS:
            vocabulary.append("".join(rare.choice(syllables) for _ in range(rare.choice((2, 3, 3, 4)))))
        self._vocabulary = vocabulary
        # Zipf's law: the word at rank n is about 1/n as frequent as the first.
        self._weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(vocabulary))))

    def words(self, number: int) -> str:
        """Return that many words."""
        return " ".join(
            self._vocabulary[bisect.bisect(self._weights, self._random.random() * self._weights[-1])]
            for _ in range(number)
        )

    def title(self) -> str:
        """Return a title of four to seven words."""
        return self.words(self._random.randint(4, 7)).capitalize()

    def sentence(self) -> str:
        """Return a sentence of nine to eighteen words."""
        return self.words(self._random.randint(9, 18)).capitalize() + "."

    def paragraph(self, sentences: int) -> str:
        """Return a paragraph."""
        return " ".join(self.sentence() for _ in range(sentences))


class Multilingual:
    """Writes texts in all four languages."""

    def __init__(self, seed: int) -> None:
        self._writers = {language: Writer(language, seed) for language in LANGUAGES}

    def title(self) -> dict[str, str]:
        """Return a title per language."""
        return {language: writer.title() for language, writer in self._writers.items()}

    def text(self, sentences: int) -> dict[str, str]:
        """Return a paragraph per language."""
        return {language: writer.paragraph(sentences) for language, writer in self._writers.items()}

    def prose(self) -> dict[str, str]:
        """Return Markdown per language: two paragraphs, a list, a word in bold."""
        return {
            language: f"{writer.paragraph(3)}\n\n**{writer.words(2)}** {writer.sentence()}\n\n"
            + "\n".join(f"- {writer.sentence()}" for _ in range(3))
            for language, writer in self._writers.items()
        }
