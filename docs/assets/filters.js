// Filters and sorts the overview of projects. Without this script the page shows all of them and links to ready lists.
(() => {
  const form = document.querySelector("form[data-filter]");
  if (!form) return;
  const status = document.querySelector("[data-filter-status]");
  const empty = document.querySelector("[data-filter-empty]");
  const views = { table: document.getElementById("table")?.closest("section"), cards: document.getElementById("cards")?.closest("section") };
  const body = views.table.querySelector("tbody");
  const list = views.cards.querySelector("[data-cards]");
  const facets = [...form.elements].filter((field) => field.name && !["sort", "view"].includes(field.name));
  const orders = ["title", "agreement", "phase", "date"];
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const usualView = matchMedia("(min-width: 60em)").matches ? "table" : "cards";
  const read = (row, card) => ({ row, card, ranks: row.dataset.ranks.split(" ").map(Number) });
  const pairs = (root) => {
    const cards = [...root.querySelectorAll("[data-cards] > li")];
    return [...root.querySelectorAll("tr[data-row]")].map((row, place) => read(row, cards[place]));
  };
  let projects = pairs(document);
  let others;

  // The other pages of a long list are read once, when somebody filters, sorts or changes the view.
  const loadOthers = () => (others ??= Promise.all([...new Set([...document.querySelectorAll(".sheets a:not([aria-current])")].map((link) => link.href))]
    .map(async (address) => {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
      for (const link of page.querySelectorAll("[data-row] a, [data-cards] a")) link.href = new URL(link.getAttribute("href"), address).href;
      return pairs(page);
    })).then((pages) => {
      projects = [...projects, ...pages.flat()];
      for (const navigation of document.querySelectorAll(".sheets")) navigation.hidden = true;
    }).catch(() => { others = undefined; }));

  const matches = ({ row }) => facets.every((field) => !field.value || (row.getAttribute(`data-${field.name}`) ?? "").split(" ").includes(field.value));

  const show = () => {
    const place = Math.max(0, orders.indexOf(form.elements.sort.value));
    const found = projects.filter(matches).sort((a, b) => a.ranks[place] - b.ranks[place]);
    body.replaceChildren(...found.map(({ row }) => row));
    list.replaceChildren(...found.map(({ card }) => card));
    const view = form.elements.view.value;
    for (const [name, section] of Object.entries(views)) section.hidden = !found.length || (view !== "both" && view !== name);
    empty.hidden = found.length > 0;
    const sentence = plural.select(found.length) === "one" ? form.dataset.one : form.dataset.other;
    status.textContent = sentence.replace("{number}", found.length).replace("{total}", form.dataset.total);
  };

  const chosen = () => [...form.elements].filter((field) => field.name && field.value && !(field.name === "view" && field.value === usualView));
  const remember = () => {
    const address = new URL(location.href);
    address.search = new URLSearchParams(chosen().map((field) => [field.name, field.value]));
    history.replaceState(null, "", address);
    keepInLanguages();
  };
  const keepInLanguages = () => {
    for (const link of document.querySelectorAll("[hreflang][href]")) if (link.tagName === "A") link.search = location.search;
  };
  const restore = () => {
    const wanted = new URLSearchParams(location.search);
    for (const field of form.elements) if (field.name) field.value = wanted.get(field.name) ?? "";
    if (!form.elements.view.value) form.elements.view.value = views[location.hash.slice(1)] ? location.hash.slice(1) : usualView;
    for (const field of form.elements) if (field.name && field.selectedIndex < 0) field.selectedIndex = 0;
  };
  const update = async () => {
    if (facets.some((field) => field.value) || form.elements.sort.value) await loadOthers();
    show();
  };

  restore();
  form.hidden = false;
  keepInLanguages();
  update();
  form.addEventListener("change", () => { remember(); update(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { form.elements.view.value = usualView; remember(); update(); }));
  addEventListener("popstate", () => { restore(); update(); });
  addEventListener("hashchange", () => { if (views[location.hash.slice(1)]?.hidden) { form.elements.view.value = location.hash.slice(1); remember(); show(); views[location.hash.slice(1)].scrollIntoView(); } });
})();
