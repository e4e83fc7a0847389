"""The form editor, published beside nothing else, with the real content in a folder inside the browser."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page
from tests.site.conftest import Visit, browser, serve
from tools.forms import main as fetch_editor

from entente.adapters.forms import EDITOR, write_forms
from entente.forms.site import FormSettings
from entente.load.content import load_content

__all__ = ["browser"]

SETTINGS = FormSettings(backend={"name": "gitlab", "repo": "groupe/entente", "branch": "main"}, language="fr")
# The browser's dialogue for choosing a folder cannot be answered by a program: the folder is one inside the browser.
_FOLDER = """(() => {
  const files = %s;
  let root;
  const inside = async (path, create) => {
    const parts = path.split("/");
    let folder = root;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create });
    return folder.getFileHandle(parts.at(-1), { create });
  };
  const filled = async () => {
    const storage = await navigator.storage.getDirectory();
    root = await storage.getDirectoryHandle("repository", { create: true });
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of Object.entries(files)) {
      const writer = await (await inside(path, true)).createWritable();
      await writer.write(text);
      await writer.close();
    }
    return root;
  };
  window.showDirectoryPicker = async () => root || filled();
  FileSystemHandle.prototype.queryPermission = async () => "granted";
  FileSystemHandle.prototype.requestPermission = async () => "granted";
  window.textOf = async (path) => (await (await inside(path, false)).getFile()).text();
  window.bytesOf = async (path) =>
    Array.from(new Uint8Array(await (await (await inside(path, false)).getFile()).arrayBuffer()));
})()"""


def content_files(root: Path) -> dict[str, str]:
    """Text of every content file by its path."""
    found = sorted((root / "content").rglob("*.yml"))
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in found}


@pytest.fixture(scope="session")
def editor(root: Path) -> Path:
    """The folder with the vendored editor, fetched if need be."""
    if not (root / EDITOR).is_dir():
        fetch_editor()
    return root / EDITOR


@pytest.fixture(scope="session")
def forms_url(root: Path, editor: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the form editor for the real content, ending in `/`."""
    folder = tmp_path_factory.mktemp("forms")
    write_forms(folder, editor, load_content(root / "content").catalogue, SETTINGS)
    for address in serve(folder):
        yield f"{address}admin/"


@dataclass(kw_only=True)
class Editing:
    """The form editor in the browser, after a folder was chosen."""

    address: str
    visit: Visit

    @property
    def page(self) -> Page:
        """The browser's page."""
        return self.visit.page

    def open(self, place: str) -> None:
        """Open a form, such as `collections/themes/entries/mobilite`."""
        self.page.goto(f"{self.address}#/{place}")
        self.page.locator("[data-key-path]").first.wait_for(timeout=60_000)

    @property
    def can_save(self) -> bool:
        """Whether there is something to save."""
        return self.page.get_by_role("button", name="Enregistrer", exact=True).first.is_enabled()

    def save(self) -> None:
        """Save, and wait until the editor is back at the list: what is opened sooner, it closes again."""
        form = self.page.url
        self.page.get_by_role("button", name="Enregistrer", exact=True).first.click()
        self.page.wait_for_url(lambda url: url != form, timeout=60_000)
        self.page.locator("[data-key-path]").first.wait_for(state="detached", timeout=60_000)

    def box(self, field: str) -> Locator:
        """The part of the form for a field such as `milestones.0.title.fr`."""
        return self.page.locator(f'[data-key-path="{field}"]')

    def fill(self, field: str, text: str) -> None:
        """Write into a field."""
        self.box(field).locator("input, textarea").first.fill(text)

    def add(self, field: str) -> None:
        """Add an item to a list that has none yet, and wait until it is open."""
        self.box(field).get_by_role("button", name="Ajouter").first.click()
        self.page.locator(f'[data-key-path^="{field}.0."]').first.wait_for()

    def bytes_of(self, path: str) -> bytes:
        """Bytes of a file in the folder."""
        return bytes(self.page.evaluate("path => window.bytesOf(path)", path))

    def text_of(self, path: str) -> str:
        """Text of a file in the folder."""
        return str(self.page.evaluate("path => window.textOf(path)", path))


@pytest.fixture
def editing(root: Path, forms_url: str, browser: Browser) -> Iterator[Editing]:
    """The form editor, opened on the real content."""
    context = browser.new_context(locale="fr-FR", viewport={"width": 1280, "height": 1000})
    page = context.new_page()
    page.add_init_script(_FOLDER % json.dumps(content_files(root)))
    visit = Visit(page=page)
    visit.watch(forms_url)
    page.goto(forms_url)
    page.get_by_role("button", name="Travailler avec un dépôt local").click(timeout=60_000)
    page.get_by_text("Actualités – Nordstad").first.wait_for(timeout=120_000)
    yield Editing(address=forms_url, visit=visit)
    context.close()


@pytest.fixture
def in_format(forms_url: str, browser: Browser) -> Iterator[Callable[[str, object], object]]:
    """Function that runs a script with `fromFile`, `toFile` and `shapes` in the browser, with one argument."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{forms_url}forms.json")
    start = """async ([script, argument]) => {
      const { fromFile, toFile } = await import("./format.js");
      const { shapes } = await (await fetch("forms.json")).json();
      return new Function("fromFile", "toFile", "shapes", "argument", script)(fromFile, toFile, shapes, argument);
    }"""
    yield lambda script, argument: page.evaluate(start, [script, argument])
    context.close()
