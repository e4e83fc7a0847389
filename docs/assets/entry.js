// On the first visit only, `/` leads on to the language the browser asks for; whoever comes back here chooses.
(() => {
  const KEY = "entente-language-offered";
  const links = new Map([...document.querySelectorAll("a[hreflang]")].map((link) => [link.hreflang, link]));
  const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
  const choice = wanted.find((language) => links.has(language));
  if (!choice) return;
  links.get(choice).classList.add("is-preferred");
  try {
    if (localStorage.getItem(KEY)) return;
    localStorage.setItem(KEY, "1");
  } catch {
    return;
  }
  location.replace(links.get(choice).href);
})();
