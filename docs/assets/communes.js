// The list of communes: filters while somebody types, and finds the nearest seat on request. No position leaves the page.
(() => {
  const form = document.querySelector("form[data-communes]");
  if (!form) return;
  const input = form.querySelector("[data-communes-name]");
  const near = form.querySelector("[data-communes-near]");
  const status = form.querySelector("[data-communes-status]");
  const items = [...document.querySelectorAll("li[data-names]")];
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const FAR = 40;

  // Accents, case, hyphens and small words between names do not count: "esch alzette" finds "Esch-sur-Alzette".
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/ß/g, "ss").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const names = new Map(items.map((item) => [item, item.dataset.names.split("|").map(fold)]));
  const fits = (name, wanted) => {
    const parts = name.split(" ");
    return wanted.every((word) => parts.some((part) => part.startsWith(word))) || name.replaceAll(" ", "").includes(wanted.join(""));
  };

  const filter = () => {
    const wanted = fold(input.value).split(" ").filter(Boolean);
    let count = 0;
    for (const item of items) {
      item.hidden = wanted.length > 0 && !names.get(item).some((name) => fits(name, wanted));
      count += !item.hidden;
    }
    for (const section of document.querySelectorAll(".prose section")) {
      const own = [...section.querySelectorAll("li[data-names]")];
      if (own.length) section.hidden = own.every((item) => item.hidden);
    }
    const sentence = !count ? form.dataset.none : plural.select(count) === "one" ? form.dataset.one : form.dataset.other;
    status.textContent = wanted.length ? sentence.replace("{number}", count) : "";
  };

  // Great-circle distance in kilometres (haversine).
  const distance = (a, b) => {
    const radians = (degrees) => (degrees * Math.PI) / 180;
    const half = (x) => Math.sin(radians(x) / 2) ** 2;
    return 12742 * Math.asin(Math.sqrt(half(b[0] - a[0]) + Math.cos(radians(a[0])) * Math.cos(radians(b[0])) * half(b[1] - a[1])));
  };
  const nearest = ({ coords }) => {
    const here = [coords.latitude, coords.longitude];
    const seats = items.filter((item) => item.dataset.seat).map((item) => [distance(here, item.dataset.seat.split(" ").map(Number)), item]);
    const [far, item] = seats.sort((a, b) => a[0] - b[0])[0];
    const link = item.querySelector("a").cloneNode(true);
    const kilometres = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: far < 10 ? 1 : 0 }).format(far);
    const [before, after] = (far > FAR ? form.dataset.far : form.dataset.found).replace("{distance}", kilometres).split("{name}");
    status.replaceChildren(before, link, after);
  };

  input.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const left = items.filter((item) => !item.hidden);
    if (input.value && left.length === 1) location.href = left[0].querySelector("a").href;
  });
  if ("geolocation" in navigator) {
    near.addEventListener("click", () => navigator.geolocation.getCurrentPosition(nearest, () => { status.textContent = form.dataset.failed; }, { timeout: 10000, maximumAge: 60000 }));
  } else near.hidden = true;
  form.hidden = false;
  if (input.value) filter();
})();
