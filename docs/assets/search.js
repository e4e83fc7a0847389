// Search with Pagefind: a list below the field in the header, a whole list with filters on the search page.
const ON_PAGE = 10;
const IN_HEADER = 6;
let engine;

const loadEngine = (url) => (engine ??= import(new URL(url, document.baseURI)).then(async (pagefind) => {
  await pagefind.init();
  return pagefind;
}).catch((error) => {
  engine = undefined;
  throw error;
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

// Results may come when the reader is already further down: what comes above the focus must not push it out of sight.
const keepingFocus = (above, change) => {
  const held = document.activeElement;
  if (!(above.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_FOLLOWING) || above.contains(held)) { change(); return; }
  const before = held.getBoundingClientRect().top;
  change();
  scrollBy({ top: held.getBoundingClientRect().top - before, behavior: "instant" });
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
      // The reader has typed on, or gone on.
      if (query !== input.value.trim() || !form.contains(document.activeElement)) return;
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

// One choice per fact by which Pagefind filters. The page has the choices from the start, so that nothing moves; their values come here.
const fillFilters = (selects, known, wanted) => {
  for (const select of selects) {
    const values = Object.entries(known[select.name] ?? {}).sort(([one], [other]) => one.localeCompare(other, document.documentElement.lang));
    select.append(...values.map(([value, count]) => element("option", { value }, `${value} (${count})`)));
    select.value = wanted.get(select.name) ?? "";
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
};

const attachPage = async (form, input) => {
  const results = form.parentElement.querySelector(".search-results");
  const status = results.querySelector("[role=status]");
  const list = element("ol", { className: "search-list" });
  const more = element("button", { type: "button", className: "button" }, form.dataset.more);
  const selects = [...form.querySelectorAll("select")];
  const address = new URL(location.href);
  const wanted = new URLSearchParams(location.search);
  let pending = [];
  more.hidden = true;
  results.append(list, more);
  input.value ||= wanted.get("q") ?? "";

  const nextRows = async () => {
    const found = await Promise.all(pending.splice(0, ON_PAGE).map((result) => result.data()));
    return found.map(row);
  };
  const show = (rows, text) => keepingFocus(results, () => {
    list.replaceChildren(...rows);
    more.hidden = !pending.length;
    status.textContent = text;
  });
  const remember = (query) => {
    for (const [key, value] of [["q", query], ...selects.map((select) => [select.name, select.value])]) value ? address.searchParams.set(key, value) : address.searchParams.delete(key);
    history.replaceState(null, "", address);
  };
  let turn = 0;
  const update = async () => {
    const own = ++turn;
    const query = input.value.trim();
    const filters = Object.fromEntries(selects.filter((select) => select.value).map((select) => [select.name, select.value]));
    remember(query);
    if (!query && !Object.keys(filters).length) { pending = []; show([], ""); return; }
    try {
      const answer = await search(form, query || null, filters); // null: everything the filters let through
      if (!answer || own !== turn) return;
      pending = [...answer.results];
      const rows = await nextRows();
      if (own === turn) show(rows, counted(form.dataset, answer.results.length, query || Object.values(filters).join(", ")));
    } catch {
      pending = [];
      show([], form.dataset.failed);
    }
  };
  const showMore = async () => {
    const rows = await nextRows();
    list.append(...rows);
    more.hidden = !pending.length;
    rows[0]?.querySelector("a").focus();
  };
  form.addEventListener("submit", (event) => { event.preventDefault(); update(); });
  input.addEventListener("input", update);
  more.addEventListener("click", showMore);
  for (const select of selects) select.addEventListener("change", update);
  walk(form, input, list, () => document.activeElement !== input);
  try {
    fillFilters(selects, await (await loadEngine(form.dataset.pagefindUrl)).filters(), wanted);
    if (input.value || selects.some((select) => select.value)) update();
  } catch {
    show([], form.dataset.failed);
  }
};

/** Make a search form live: its field answers while somebody types. */
export const attach = (form) => {
  if (form.dataset.live || !form.dataset.pagefindUrl) return;
  form.dataset.live = "yes";
  const input = form.querySelector("input[type=search]");
  form.dataset.search === "page" ? attachPage(form, input) : attachHeader(form, input);
};
