// Comfort on top of pages that work without it: colour scheme, phone menu, scrolling tables, search on first use.
(() => {
  const root = document.documentElement;
  const own = document.currentScript.src;
  const stored = { get: () => { try { return localStorage.getItem("scheme"); } catch { return null; } },
                   set: (value) => { try { localStorage.setItem("scheme", value); } catch { /* storage refused */ } } };
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = stored.get();

  // Runs before the body is drawn, so that a chosen scheme does not flash.
  root.classList.add("js");
  const isDark = () => (chosen ? chosen === "dark" : systemDark.matches);
  const applyScheme = () => {
    if (chosen) root.dataset.mdColorScheme = isDark() ? "slate" : "default";
    document.querySelector(".scheme-button")?.setAttribute("aria-pressed", String(isDark()));
    if (chosen) for (const meta of document.querySelectorAll("meta[name=theme-color]")) meta.content = isDark() ? "#162227" : "#ffffff";
  };

  const watchScheme = () => {
    systemDark.addEventListener("change", applyScheme);
    document.querySelector(".scheme-button")?.addEventListener("click", () => {
      chosen = isDark() ? "light" : "dark";
      stored.set(chosen);
      applyScheme();
    });
  };

  const watchMenu = () => {
    const button = document.querySelector(".menu-button");
    const menu = document.getElementById("site-menu");
    if (!button || !menu) return;
    const show = (open) => {
      button.setAttribute("aria-expanded", String(open));
      menu.classList.toggle("is-open", open);
    };
    button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
    document.querySelector(".site-header").addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || button.getAttribute("aria-expanded") !== "true") return;
      show(false);
      button.focus();
    });
  };

  // A table wider than the page scrolls inside a named region that the keyboard can reach, and only then.
  const wrapTables = () => {
    for (const table of document.querySelectorAll(".md-typeset table:not([class])")) {
      if (table.closest(".table-wrap")) continue;
      const wrap = document.createElement("div");
      wrap.className = "table-wrap";
      table.before(wrap);
      wrap.append(table);
    }
  };
  const nameOfTable = (wrap) => (wrap.querySelector("caption") ?? [...document.querySelectorAll(".prose :is(h1, h2, h3, h4)")]
    .filter((heading) => heading.compareDocumentPosition(wrap) & Node.DOCUMENT_POSITION_FOLLOWING).pop())?.textContent.trim();
  const fit = (element) => {
    if (element.scrollWidth > element.clientWidth + 1) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  };
  const watchScrolling = () => {
    wrapTables();
    for (const wrap of document.querySelectorAll(".table-wrap:not([role])")) {
      wrap.setAttribute("role", "region");
      wrap.setAttribute("aria-label", nameOfTable(wrap) ?? document.title);
    }
    const observer = new ResizeObserver((entries) => entries.forEach((entry) => fit(entry.target)));
    for (const element of document.querySelectorAll(".table-wrap, .md-typeset pre, .md-typeset pre code")) observer.observe(element);
  };

  const markSection = () => {
    const links = new Map([...document.querySelectorAll(".toc--side a")].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
    if (!links.size || !("IntersectionObserver" in window)) return;
    const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
    const mark = () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3);
      const current = passed.at(-1)?.id;
      for (const [id, link] of links) id === current ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
    };
    const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -70% 0px" });
    for (const heading of headings) observer.observe(heading);
  };

  // Nothing of the search is loaded before somebody uses a field, or comes with a question in the address.
  const watchSearch = () => {
    let loading;
    const load = () => (loading ??= import(new URL("search.js", own)));
    for (const form of document.querySelectorAll("form[data-search]")) {
      const start = () => load().then((search) => search.attach(form)).catch(() => { loading = undefined; });
      form.addEventListener("focusin", start);
      if (form.dataset.search !== "page") continue;
      for (const choices of form.querySelectorAll(".filters")) choices.hidden = false;
      if (location.search) start();
    }
  };

  // Zoom and details of a map come when it comes into sight; the page of the map brings them along.
  const watchMaps = () => {
    const maps = document.querySelectorAll("figure[data-map]");
    if (!maps.length || document.querySelector("script[src$='/map.js']")) return;
    const watcher = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watcher.disconnect();
      const script = document.createElement("script");
      script.src = new URL("map.js", own);
      document.head.append(script);
    }, { rootMargin: "100px" });
    for (const map of maps) watcher.observe(map);
  };

  applyScheme();
  const ready = () => { applyScheme(); watchScheme(); watchMenu(); watchScrolling(); markSection(); watchSearch(); watchMaps(); };
  document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", ready) : ready();
})();
