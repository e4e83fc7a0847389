/* Start the form editor with the configuration made from the models. */
import { fromFile, toFile } from "./format.js";
import { addLanguageTabs } from "./languages.js";

const answer = await fetch("forms.json");
const { cms, interface: locale, languages, shapes } = await answer.json();

// The editor asks its own storage for the language of its interface; a choice made there stays.
const KEY = "sveltia-cms.prefs";
const chosen = JSON.parse(localStorage.getItem(KEY) || "{}");
if (!chosen.locale) localStorage.setItem(KEY, JSON.stringify({ ...chosen, locale }));

const { init, registerCustomFormat } = await import("./vendor/sveltia/sveltia-cms.mjs");
for (const [name, shape] of Object.entries(shapes)) {
  registerCustomFormat(name, "yml", {
    fromFile: (text) => fromFile(text, shape),
    toFile: (data) => toFile(data, shape),
  });
}
init({ config: cms });
addLanguageTabs(languages);
