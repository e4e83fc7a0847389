// Pages that were not built again: what has become due since then is said in the reader's browser.
// An element with data-due (an ISO date, the last day that still counts) holds both wordings:
// data-current before that day has gone by, data-overdue after it.
(() => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const element of document.querySelectorAll("[data-due]")) {
    if (element.dataset.due >= today) continue;
    if (element.dataset.overdueClass) element.classList.add(element.dataset.overdueClass);
    for (const part of element.querySelectorAll("[data-current]")) part.hidden = true;
    for (const part of element.querySelectorAll("[data-overdue]")) part.hidden = false;
  }
})();
