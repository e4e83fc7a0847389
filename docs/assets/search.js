// Search with Pagefind: a list below the field in the header, a whole list with filters on the search page.
const ON_PAGE = 10;
const IN_HEADER = 6;
let engine;

const loadEngine = (url) => (engine ??= import(new URL(url, document.baseURI)).then(async (pagefind) => {
  await pagefind.init();
  return pagefind;
}));

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) key === "className" ? (made.className = value) : made.setAttribute(key, value);
  made.append(...children);
  return made;
};

// Pagefind marks hits in otherwise escaped text; only <mark> is carried over.
const excerpt = (html) => {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const made = element("span", { className: "search-list__excerpt" });
  for (const node of parsed.body.childNodes) made.append(node.nodeName === "MARK" ? element("mark", {}, node.textContent) : node.textContent);
  return made;
};

const row = (found) => {
  const link = element("a", { href: found.url }, element("strong", {}, found.meta.title ?? found.url), excerpt(found.excerpt));
  const facts = [found.meta.agreement, found.meta.phase ?? found.meta["news-kind"], found.meta.date];
  const known = facts.filter((fact) => fact && fact !== found.meta.title && fact !== found.meta.kind).join(" · ");
  if (known) link.querySelector("strong").after(element("span", { className: "search-list__facts" }, known));
  if (found.meta.kind) link.prepend(element("span", { className: "badge" }, found.meta.kind));
  return element("li", {}, link);
};

const counted = (words, count, query) => (count === 0 ? words.none : count === 1 ? words.one : words.many)
  .replace("{count}", count).replace("{query}", () => query);

// Arrow keys walk through field and results; Escape goes back to the field.
const walk = (form, input, list, onEscape) => form.parentElement.addEventListener("keydown", (event) => {
  if (!form.contains(event.target) && !list.contains(event.target)) return;
  const stops = [input, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  if (event.key === "Escape" && onEscape()) { event.preventDefault(); input.focus(); return; }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
});

const search = async (form, query, filters = {}) => {
  const pagefind = await loadEngine(form.dataset.pagefindUrl);
  return pagefind.debouncedSearch(query, { filters }, 150);
};

const attachHeader = (form, input) => {
  const list = element("ol", { className: "search-list" });
  const heading = element("p", { className: "search-status" });
  // A live region speaks only when it was there before its words: it stays outside the panel that opens and closes.
  const live = element("p", { className: "visually-hidden", role: "status" });
  const all = element("a", {}, form.dataset.all);
  const panel = element("div", { className: "search-panel", role: "group", "aria-label": form.dataset.results }, heading, list);
  const say = (text) => { heading.textContent = text; live.textContent = text; };
  panel.hidden = true;
  form.append(live, panel);
  const hide = () => { const shown = !panel.hidden; panel.hidden = true; live.textContent = ""; return shown; };
  const update = async () => {
    const query = input.value.trim();
    if (!query) { hide(); return; }
    try {
      const answer = await search(form, query);
      if (!answer) return; // a later keystroke has taken over
      const found = await Promise.all(answer.results.slice(0, IN_HEADER).map((result) => result.data()));
      if (query !== input.value.trim()) return;
      panel.hidden = false;
      all.href = `${form.action}?q=${encodeURIComponent(query)}`;
      list.replaceChildren(...found.map(row), ...(answer.results.length > IN_HEADER ? [element("li", {}, all)] : []));
      say(counted(form.dataset, answer.results.length, query));
    } catch {
      panel.hidden = false;
      list.replaceChildren();
      say(form.dataset.failed);
    }
  };
  input.addEventListener("input", update);
  form.addEventListener("focusout", (event) => { if (event.relatedTarget && !form.contains(event.relatedTarget)) hide(); });
  document.addEventListener("pointerdown", (event) => { if (!form.contains(event.target)) hide(); });
  walk(form, input, list, hide);
  if (input.value) update();
};

// One choice per fact by which Pagefind filters; a fact with a single value is no choice.
const FILTERS = ["kind", "agreement", "commune", "theme", "phase"];
const filterBox = (words, known, chosen, onChange) => {
  const selects = FILTERS.filter((name) => Object.keys(known[name] ?? {}).length > 1).map((name) => {
    const values = Object.keys(known[name]).sort((one, other) => one.localeCompare(other, document.documentElement.lang));
    const options = [["", words.everything], ...values.map((value) => [value, `${value} (${known[name][value]})`])];
    const select = element("select", { name }, ...options.map(([value, label]) => element("option", { value }, label)));
    select.value = chosen.get(name) ?? "";
    if (select.selectedIndex < 0) select.selectedIndex = 0;
    select.addEventListener("change", onChange);
    return select;
  });
  const labels = selects.map((select) => element("label", {}, words[`filter${select.name[0].toUpperCase()}${select.name.slice(1)}`], select));
  return [selects, element("div", { className: "filters" }, ...labels)];
};

const attachPage = async (form, input) => {
  const status = element("p", { className: "search-status", role: "status" });
  const list = element("ol", { className: "search-list" });
  const more = element("button", { type: "button", className: "button" }, form.dataset.more);
  const results = element("div", { className: "search-results" }, status, list, more);
  const address = new URL(location.href);
  let selects = [], box, pending = [];
  more.hidden = true;
  form.after(results);
  input.value = address.searchParams.get("q") ?? "";

  const showMore = async () => {
    const found = await Promise.all(pending.splice(0, ON_PAGE).map((result) => result.data()));
    const rows = found.map(row);
    list.append(...rows);
    more.hidden = !pending.length;
    return rows[0];
  };
  const remember = (query) => {
    for (const [key, value] of [["q", query], ...selects.map((select) => [select.name, select.value])]) value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
    history.replaceState(null, "", address);
  };
  const update = async () => {
    const query = input.value.trim();
    const filters = Object.fromEntries(selects.filter((select) => select.value).map((select) => [select.name, select.value]));
    remember(query);
    if (!query && !Object.keys(filters).length) { list.replaceChildren(); status.textContent = ""; more.hidden = true; return; }
    try {
      const answer = await search(form, query || null, filters); // null: everything the filters let through
      if (!answer) return;
      list.replaceChildren();
      pending = [...answer.results];
      status.textContent = counted(form.dataset, pending.length, query || Object.values(filters).join(", "));
      await showMore();
    } catch {
      status.textContent = form.dataset.failed;
    }
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
  input.addEventListener("input", update);
  more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
  walk(form, input, list, () => document.activeElement !== input);
  try {
    const known = await (await loadEngine(form.dataset.pagefindUrl)).filters();
    [selects, box] = filterBox(form.dataset, known, address.searchParams, update);
    form.append(box);
    update();
  } catch {
    status.textContent = form.dataset.failed;
  }
};

/** Make a search form live: its field answers while somebody types. */
export const attach = (form) => {
  if (form.dataset.live || !form.dataset.pagefindUrl) return;
  form.dataset.live = "yes";
  const input = form.querySelector("input[type=search]");
  form.dataset.search === "page" ? attachPage(form, input) : attachHeader(form, input);
};
