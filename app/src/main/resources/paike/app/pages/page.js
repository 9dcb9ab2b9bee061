"use strict";
// The language of the page: both are in it, CSS shows one.
document.documentElement.classList.add("js");
function speak(language) {
  document.documentElement.lang = language;
  const key = language === "en" ? "en" : "zh";
  for (const element of document.querySelectorAll("[data-zh]")) element.textContent = element.dataset[key];
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset.lang === language));
  }
}
for (const button of document.querySelectorAll("[data-lang]")) {
  button.addEventListener("click", () => speak(button.dataset.lang));
}
speak(document.documentElement.lang);
