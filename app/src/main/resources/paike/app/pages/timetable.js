// Shows one timetable at a time, by the hash of the address; finds names; prints one, some or all.
(() => {
  const root = document.documentElement;
  const menu = document.querySelector(".menu");
  const fold = menu.querySelector(".fold");
  const box = menu.querySelector("input");
  const views = [...document.querySelectorAll(".view")];
  let lens = "class";

  function list() {
    const words = box.value.trim().toLowerCase();
    menu.classList.toggle("searching", words !== "");
    let found = 0;
    for (const group of menu.querySelectorAll(".names")) {
      let here = 0;
      for (const item of group.querySelectorAll("li")) {
        item.hidden = words !== "" && !item.textContent.toLowerCase().includes(words);
        here += item.hidden ? 0 : 1;
      }
      group.hidden = words === "" ? group.dataset.lens !== lens : here === 0;
      found += here;
    }
    menu.classList.toggle("nothing", found === 0);
    for (const button of menu.querySelectorAll("[data-lens][aria-pressed]")) {
      button.setAttribute("aria-pressed", String(button.dataset.lens === lens));
    }
  }

  function show() {
    const id = decodeURIComponent(location.hash.slice(1).replaceAll("+", " "));
    const view = views.find((one) => one.id === id) || views[0];
    for (const one of views) one.classList.toggle("on", one === view);
    root.dataset.print = view === views[0] ? "all" : "one";
    lens = view.dataset.lens || lens;
    let name = menu.querySelector(".all");
    for (const link of menu.querySelectorAll("a")) {
      const current = link.getAttribute("href") === (view === views[0] ? "#" : "#" + encodeURIComponent(view.id));
      if (current) {
        link.setAttribute("aria-current", "page");
        name = link;
      } else {
        link.removeAttribute("aria-current");
      }
    }
    fold.querySelector(".now").replaceChildren(...[...name.childNodes].map((node) => node.cloneNode(true)));
    menu.classList.remove("open");
    fold.setAttribute("aria-expanded", "false");
    list();
    scrollTo(0, 0);
  }

  for (const button of menu.querySelectorAll("button[data-lens]")) {
    button.addEventListener("click", () => { lens = button.dataset.lens; box.value = ""; list(); });
  }
  fold.addEventListener("click", () => {
    fold.setAttribute("aria-expanded", String(menu.classList.toggle("open")));
  });
  box.addEventListener("input", list);
  box.addEventListener("keydown", (event) => {
    const first = [...menu.querySelectorAll(".names:not([hidden]) li:not([hidden]) a")][0];
    if (event.key === "Enter" && first) first.click();
  });
  document.addEventListener("keydown", (event) => {
    if (event.target === box || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps = document.querySelectorAll(".view.on .tools a");
    const wanted = event.key === "ArrowLeft" ? "‹" : event.key === "ArrowRight" ? "›" : "";
    if (wanted) for (const step of steps) if (step.textContent.includes(wanted)) step.click();
  });
  for (const button of document.querySelectorAll("[data-print]:not(html)")) {
    button.addEventListener("click", () => {
      const before = root.dataset.print;
      root.dataset.print = button.dataset.print;
      const now = document.querySelector(".view.on").dataset.lens;
      for (const view of views) view.classList.toggle("peer", now !== undefined && view.dataset.lens === now);
      addEventListener("afterprint", () => { root.dataset.print = before; }, { once: true });
      print();
    });
  }
  addEventListener("hashchange", show);
  show();
})();
