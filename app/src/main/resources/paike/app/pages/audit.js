// Filters the list of rules; shows the grid of a violation with its lessons outlined.
(() => {
  const STEP = 60; // violations of one rule shown at a time
  const rules = [...document.querySelectorAll(".rule")];
  const panel = document.getElementById("panel");
  const home = panel.parentElement;
  const narrow = matchMedia("(max-width: 900px)");
  const wanted = { class: "", teacher: "", rule: "" };
  const kinds = new Set(["must", "should", "kept"]);

  function fits(item) {
    const has = (list, id) => id === "" || (" " + (list || "") + " ").includes(" " + id + " ");
    return has(item.dataset.c, wanted.class) && has(item.dataset.t, wanted.teacher);
  }

  // Lists are long: only what fits and is asked for is laid out.
  function fill(rule) {
    const list = rule.querySelector(".found");
    if (!list) return 0;
    let count = 0;
    const most = Number(list.dataset.most || STEP);
    for (const item of list.children) {
      if (item.dataset.more) continue;
      const good = fits(item);
      count += good ? 1 : 0;
      item.hidden = !good || count > most;
    }
    let more = list.querySelector("[data-more]");
    if (count > most) {
      if (!more) {
        more = document.createElement("li");
        more.dataset.more = "yes";
        const button = document.createElement("button");
        button.type = "button";
        button.className = "more";
        button.addEventListener("click", () => { list.dataset.most = String(Number(list.dataset.most || STEP) + 10 * STEP); fill(rule); });
        more.append(button);
        list.append(more);
      }
      more.hidden = false;
      more.firstChild.textContent = (document.documentElement.lang === "en" ? "show more: " : "显示更多：") + (count - most);
    } else if (more) {
      more.hidden = true;
    }
    return count;
  }

  function filter() {
    const byWhom = wanted.class !== "" || wanted.teacher !== "";
    let shown = 0;
    let found = 0;
    for (const rule of rules) {
      const kind = ["must", "should", "kept"].find((one) => rule.classList.contains(one));
      const count = fill(rule);
      rule.hidden = !kinds.has(kind) || (wanted.rule !== "" && rule.dataset.rule !== wanted.rule) || (byWhom && count === 0);
      shown += rule.hidden ? 0 : 1;
      found += rule.hidden ? 0 : count;
    }
    for (const group of document.querySelectorAll(".group")) {
      group.hidden = ![...group.querySelectorAll(".rule")].some((rule) => !rule.hidden);
      if (wanted.rule !== "") group.open = true;
    }
    document.getElementById("rules").classList.toggle("empty", shown === 0);
    const both = document.createDocumentFragment();
    for (const [css, words] of [["zh", `${shown} 条规则，${found} 处问题`], ["en", `${shown} rules, ${found} violations`]]) {
      const span = document.createElement("span");
      span.className = css;
      span.textContent = words;
      both.append(span);
    }
    document.getElementById("matches").replaceChildren(both);
  }

  function show(item, anchor) {
    const anchors = item.dataset.g.split(" ");
    anchor = anchor || anchors[0];
    for (const other of document.querySelectorAll(".found li.on")) other.classList.remove("on");
    item.classList.add("on");
    const title = document.createElement("h2");
    for (const one of anchors) {
      const source = document.getElementById("grid-" + one);
      const tab = document.createElement(anchors.length > 1 ? "button" : "span");
      tab.textContent = source.dataset.name;
      if (anchors.length > 1) {
        tab.type = "button";
        tab.setAttribute("aria-pressed", String(one === anchor));
        tab.addEventListener("click", () => show(item, one));
      }
      title.append(tab);
    }
    const link = document.createElement("a");
    link.href = "timetable.html#" + encodeURIComponent(anchor);
    link.textContent = "↗";
    link.setAttribute("aria-label", "课表 timetable");
    title.append(link);
    const said = document.createElement("p");
    said.className = "said";
    said.append(...[...item.querySelector("button > span").childNodes].map((node) => node.cloneNode(true)));
    const grid = document.getElementById("grid-" + anchor).content.cloneNode(true);
    const table = grid.querySelector("table");
    const lessons = new Set((item.dataset.l || "").split(" ").filter((one) => one !== ""));
    let lit = 0;
    for (const cell of grid.querySelectorAll("[data-l]")) {
      if (lessons.has(cell.dataset.l)) {
        cell.classList.add("hit");
        lit++;
      }
    }
    if (lit > 0) table.classList.add("lit");
    const day = item.dataset.d && grid.querySelector(`thead [data-d="${item.dataset.d}"]`);
    if (day) day.classList.add("today");
    panel.replaceChildren(title, said, grid);
    if (narrow.matches) item.append(panel);
    else if (panel.parentElement !== home) home.append(panel);
  }

  document.getElementById("rules").addEventListener("click", (event) => {
    const item = event.target.closest("li[data-g]");
    if (item && !event.target.closest("#panel")) show(item);
  });
  for (const chip of document.querySelectorAll(".chip")) {
    chip.addEventListener("click", () => {
      const on = chip.getAttribute("aria-pressed") !== "true";
      chip.setAttribute("aria-pressed", String(on));
      if (on) kinds.add(chip.dataset.kind); else kinds.delete(chip.dataset.kind);
      filter();
    });
  }
  for (const select of document.querySelectorAll(".filters select")) {
    select.addEventListener("change", () => {
      wanted[select.dataset.by] = select.selectedOptions[0].dataset.v || "";
      filter();
    });
  }
  document.querySelector(".filters").addEventListener("submit", (event) => event.preventDefault());
  filter();
  const first = document.querySelector(".must .found li[data-g], .should .found li[data-g]");
  if (first && !narrow.matches) show(first);
})();
