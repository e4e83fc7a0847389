/* Tabs that show one language of every text, or all of them; the choice is kept for the next visit. */
const TAGS = ["fr", "de", "lb", "en"];
const KEY = "entente.language-tab";

function choose(bar, chosen) {
  for (const button of bar.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === chosen));
  }
  document.documentElement.dataset.shownLanguage = chosen;
  localStorage.setItem(KEY, chosen);
}

/** Put the tabs at the top of the page. */
export function addLanguageTabs({ all, label }) {
  const bar = document.createElement("div");
  bar.id = "language-tabs";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", label);
  for (const tag of [...TAGS, "all"]) {
    const button = document.createElement("button");
    button.type = "button";
    button.value = tag;
    button.textContent = tag === "all" ? all : tag.toUpperCase();
    button.addEventListener("click", () => choose(bar, tag));
    bar.append(button);
  }
  document.body.append(bar);
  choose(bar, localStorage.getItem(KEY) ?? "all");
}
