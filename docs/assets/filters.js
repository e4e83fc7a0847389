// Filters and sorts the overview of projects, and shows them as cards. Without this script there is a table, page by page, and ready lists.
(() => {
  const form = document.querySelector("form[data-filter]");
  if (!form) return;
  const status = document.querySelector("[data-filter-status]");
  const empty = document.querySelector("[data-filter-empty]");
  const section = document.getElementById("list").closest("section");
  const table = section.querySelector(".table-wrap");
  const body = table.querySelector("tbody");
  const cards = section.querySelector("[data-cards]");
  const facets = [...form.elements].filter((field) => field.name && !["sort", "view"].includes(field.name));
  const orders = ["title", "agreement", "phase", "date"];
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const usualView = matchMedia("(min-width: 60em)").matches ? "table" : "cards";
  const read = (root) => [...root.querySelectorAll("tr[data-row]")].map((row) => ({ row, ranks: row.dataset.ranks.split(" ").map(Number) }));
  let projects = read(document);
  let others;

  // The other pages of a long list are read once, when somebody filters or sorts.
  const loadOthers = () => (others ??= Promise.all([...new Set([...document.querySelectorAll(".sheets a:not([aria-current])")].map((link) => link.href))]
    .map(async (address) => {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
      for (const link of page.querySelectorAll("[data-row] a")) link.href = new URL(link.getAttribute("href"), address).href;
      return read(page);
    })).then((pages) => {
      projects = [...projects, ...pages.flat()];
      for (const navigation of document.querySelectorAll(".sheets")) navigation.hidden = true;
    }).catch(() => { others = undefined; }));

  // The parts of a row in the order of a card: badges, title, summary and milestone, agreement.
  const element = (name, className, ...parts) => {
    const made = document.createElement(name);
    made.className = className;
    made.append(...parts);
    return made;
  };
  const copies = (nodes) => [...nodes].map((node) => node.cloneNode(true));
  const card = ({ row }) => {
    const [title, badges, agreement] = row.cells;
    const [link, ...more] = copies(title.childNodes);
    return element("li", `card accent-${row.dataset.accent}`, element("p", "card__meta", ...copies(badges.childNodes)), element("h3", "card__title", link), ...more, element("p", "card__meta card__meta--end", ...copies(agreement.childNodes)));
  };

  const matches = ({ row }) => facets.every((field) => !field.value || (row.getAttribute(`data-${field.name}`) ?? "").split(" ").includes(field.value));

  const show = (isCounted) => {
    const place = Math.max(0, orders.indexOf(form.elements.sort.value));
    const found = projects.filter(matches).sort((a, b) => a.ranks[place] - b.ranks[place]);
    const isTable = form.elements.view.value === "table";
    body.replaceChildren(...found.map(({ row }) => row));
    cards.replaceChildren(...(isTable ? [] : found.map(card)));
    table.hidden = !isTable;
    cards.hidden = isTable;
    section.hidden = !found.length;
    empty.hidden = found.length > 0;
    if (!isCounted) return;
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
    for (const field of form.elements) if (field.name && field.selectedIndex < 0) field.selectedIndex = 0;
    if (!wanted.has("view")) form.elements.view.value = usualView;
  };
  // As long as nobody has chosen anything, one page is shown, and its sentence stays.
  const update = async (isChosen = facets.some((field) => field.value) || form.elements.sort.value !== "") => {
    if (isChosen) await loadOthers();
    show(isChosen || others !== undefined);
  };

  restore();
  form.hidden = false;
  keepInLanguages();
  update();
  form.addEventListener("change", () => { remember(); update(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { form.elements.view.value = usualView; remember(); update(true); }));
  addEventListener("popstate", () => { restore(); update(); });
})();
