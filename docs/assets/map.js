// Maps: names of what is pointed at, zoom and pan by pointer and keyboard, a filter. All of it is extra: the map's links work without.
(() => {
  const STEP = 1.5;
  const MOST = 8;
  const element = (name, className, text = "") => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const attach = (figure) => {
    const svg = figure.querySelector("svg");
    const whole = svg.viewBox.baseVal;
    const start = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    const letters = Number(svg.getAttribute("font-size"));
    let view = { ...start };

    const show = () => {
      if (view.width > start.width * 0.999) view = { ...start };
      view.x = Math.min(Math.max(view.x, start.x), start.x + start.width - view.width);
      view.y = Math.min(Math.max(view.y, start.y), start.y + start.height - view.height);
      svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
      // Letters and marks keep their size on the screen: the land grows, so they come apart.
      svg.setAttribute("font-size", letters * Math.sqrt(view.width / start.width));
      const zoomed = view.width < start.width - 0.01;
      figure.classList.toggle("is-zoomed", zoomed);
      // Not `disabled`: that would take the focus from whoever has just pressed the button.
      for (const [button, can] of [[out, zoomed], [reset, zoomed], [into, view.width > (start.width / MOST) * 1.01]]) button.setAttribute("aria-disabled", String(!can));
    };
    const zoom = (factor, x = view.x + view.width / 2, y = view.y + view.height / 2) => {
      const width = Math.min(start.width, Math.max(start.width / MOST, view.width / factor));
      const by = width / view.width;
      view = { x: x - (x - view.x) * by, y: y - (y - view.y) * by, width, height: view.height * by };
      show();
    };
    const move = (across, down) => { view.x += across; view.y += down; show(); };
    const toWhole = () => { view = { ...start }; show(); };
    const place = (event) => new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());

    const tools = element("div", "map__tools");
    const button = (text, label, action) => {
      const made = element("button", "button", text);
      made.type = "button";
      made.setAttribute("aria-label", label);
      made.title = label;
      made.addEventListener("click", action);
      tools.append(made);
      return made;
    };
    const into = button("+", figure.dataset.zoomIn, () => zoom(STEP));
    const out = button("−", figure.dataset.zoomOut, () => zoom(1 / STEP));
    const reset = button("⤢", figure.dataset.whole, toWhole);
    const details = element("p", "map__details", figure.dataset.help);
    tools.append(details);
    svg.before(tools);
    show();

    const tell = (event) => {
      const link = event.target.closest("a");
      if (link) details.textContent = link.getAttribute("aria-label");
    };
    svg.addEventListener("pointerover", tell);
    svg.addEventListener("focusin", (event) => {
      tell(event);
      // What gets the focus is brought into view.
      const link = event.target.closest("a");
      if (!link || view.width >= start.width) return;
      const box = link.getBBox();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (x < view.x || x > view.x + view.width || y < view.y || y > view.y + view.height) move(x - view.x - view.width / 2, y - view.y - view.height / 2);
    });
    figure.addEventListener("keydown", (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const far = view.width / 6;
      const zoomed = view.width < start.width;
      const action = { "+": () => zoom(STEP), "=": () => zoom(STEP), "-": () => zoom(1 / STEP), 0: toWhole, ...(zoomed && {
        ArrowLeft: () => move(-far, 0), ArrowRight: () => move(far, 0), ArrowUp: () => move(0, -far), ArrowDown: () => move(0, far), Escape: toWhole }) }[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    });

    // One finger or the mouse drags a map that is zoomed in, two fingers zoom; the wheel zooms with Ctrl only, so that pages scroll.
    const pointers = new Map();
    let dragged = false;
    svg.addEventListener("pointerdown", (event) => { pointers.set(event.pointerId, event); dragged = false; });
    svg.addEventListener("pointermove", (event) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const [a, b] = [place(before), place(event)];
      if (pointers.size === 1 && view.width < start.width) {
        if (Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < 4 && !dragged) return;
        dragged = true;
        svg.setPointerCapture(event.pointerId);
        move(a.x - b.x, a.y - b.y);
      } else if (pointers.size === 2) {
        const other = [...pointers.values()].find((pointer) => pointer.pointerId !== event.pointerId);
        const distance = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
        dragged = true;
        zoom(distance(event) / distance(before), (b.x + place(other).x) / 2, (b.y + place(other).y) / 2);
      }
      pointers.set(event.pointerId, event);
    });
    const release = (event) => pointers.delete(event.pointerId);
    for (const name of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(name, release);
    svg.addEventListener("dragstart", (event) => event.preventDefault());
    svg.addEventListener("click", (event) => { if (dragged) { event.preventDefault(); dragged = false; } }, true);
    svg.addEventListener("wheel", (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const at = place(event);
      zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, at.x, at.y);
    }, { passive: false });
  };

  const attachFilter = (form) => {
    const fields = [...form.querySelectorAll("select")];
    const items = [...document.querySelectorAll("[data-map-projects] > li")];
    const status = form.querySelector("[data-map-status]");
    const index = form.querySelector("[data-map-index]");
    const plain = index.href;
    const plural = new Intl.PluralRules(document.documentElement.lang);
    const words = (item, name) => (item.getAttribute(`data-${name}`) ?? "").split(" ");

    const show = () => {
      const chosen = fields.filter((field) => field.value);
      const found = items.filter((item) => chosen.every((field) => words(item, field.name).includes(field.value)));
      const communes = new Set(found.flatMap((item) => words(item, "communes")));
      const agreements = new Set(found.flatMap((item) => words(item, "agreements")));
      for (const item of items) item.hidden = !found.includes(item);
      for (const link of document.querySelectorAll("#map-country a[data-id]")) {
        const wanted = (link.classList.contains("map__mark") ? agreements : communes).has(link.dataset.id);
        link.classList.toggle("is-out", chosen.length > 0 && !wanted);
        link.classList.toggle("is-match", chosen.length > 0 && wanted);
      }
      const sentence = plural.select(found.length) === "one" ? form.dataset.one : form.dataset.other;
      status.textContent = chosen.length ? sentence.replace("{number}", found.length).replace("{communes}", communes.size) : "";
      const query = new URLSearchParams(chosen.map((field) => [field.name, field.value])).toString();
      index.href = query ? `${plain}?${query}` : plain;
      history.replaceState(null, "", query ? `?${query}${location.hash}` : location.pathname + location.hash);
      for (const link of document.querySelectorAll("a[hreflang]")) link.search = query;
    };
    // The same names of fields as in the overview of projects: an address with a filter works on both.
    const wanted = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = wanted.get(field.name) ?? "";
      if (field.selectedIndex < 0) field.value = "";
      field.addEventListener("change", show);
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    if (fields.some((field) => field.value)) show();
  };

  for (const figure of document.querySelectorAll("figure[data-map]")) attach(figure);
  for (const form of document.querySelectorAll("form[data-map-filter]")) attachFilter(form);
})();
