"use strict";
(() => {
  const root = document.documentElement;
  const page = document.getElementById("page");
  const fields = document.getElementById("document");
  const legend = document.getElementById("legend");
  const status = document.getElementById("status");
  const hide = document.getElementById("hide");
  const reset = document.getElementById("reset");
  const theme = document.getElementById("theme");
  const hint = status.textContent;
  const rows = [...page.querySelectorAll(".line")];
  const cells = [...fields.querySelectorAll(".field")];
  const filter = new CSSStyleSheet();
  document.adoptedStyleSheets = [filter];

  // --- choosing: a field lights up its lines, a line its fields ---

  let chosen = null;
  let lit = [];

  const spans = (cell) =>
    cell.dataset.lines.split(" ").filter(Boolean).map((span) => {
      const [first, last] = span.split("-").map(Number);
      return [first, last ?? first];
    });

  const linesOf = (cell) => spans(cell).flatMap(([first, last]) => rows.slice(first - 1, last));

  const fieldsOf = (row) => {
    const number = Number(row.dataset.line);
    return cells.filter((cell) => spans(cell).some(([first, last]) => first <= number && number <= last));
  };

  // A panel scrolls by itself: the other one, and a notebook around the page, stay where they are.
  const reveal = (panel, element) => {
    const box = element.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    if (box.top < frame.top + 40 || box.bottom > frame.bottom - 20) {
      panel.scrollTop += box.top - frame.top - panel.clientHeight / 3;
    }
  };

  const count = (number, word) => `${number} ${word}${number === 1 ? "" : "s"}`;

  const nameOf = (cell) => {
    const button = cell.querySelector("button");
    return button.getAttribute("aria-label") ?? button.textContent;
  };

  const told = (element, hits) => {
    if (element.classList.contains("line")) {
      const what = element.querySelector("button").getAttribute("aria-label");
      const names = hits.slice(0, 5).map((cell) => cell.dataset.field).join(", ");
      const more = hits.length > 5 ? ` and ${hits.length - 5} more` : "";
      return `${what}: ${hits.length ? `${count(hits.length, "field")}: ${names}${more}` : "no field came from it"}.`;
    }
    const where = spans(element).slice(0, 5).map(([first, last]) => (first === last ? first : `${first} to ${last}`));
    return `${nameOf(element)}: ${hits.length ? `${count(hits.length, "line")}: ${where.join(", ")}` : "no line says it"}.`;
  };

  const clear = () => {
    lit.forEach((element) => element.classList.remove("hit"));
    chosen?.classList.remove("chosen");
    chosen?.querySelector("button").setAttribute("aria-pressed", "false");
    chosen = null;
    lit = [];
    root.classList.remove("choosing");
    status.textContent = hint;
  };

  const choose = (element) => {
    const again = element === chosen;
    clear();
    if (again) return;
    const isLine = element.classList.contains("line");
    chosen = element;
    lit = isLine ? fieldsOf(element) : linesOf(element);
    element.classList.add("chosen");
    element.querySelector("button").setAttribute("aria-pressed", "true");
    lit.forEach((hit) => hit.classList.add("hit"));
    root.classList.add("choosing");
    status.textContent = told(element, lit);
    // Of the fields that a line is part of, the last one is the closest: an item's date comes after its list.
    if (lit.length) reveal(isLine ? fields : page, isLine ? lit.at(-1) : lit[0]);
  };

  // --- the filter: roles and zones that are pressed are shown, all if none is ---

  const pressed = (name) =>
    [...legend.querySelectorAll(`button.${name}[aria-pressed="true"]`)].map((button) => button.dataset[name]);

  let roles = [];
  let zones = [];

  const zoneOf = (row) => row.closest(".run").dataset.zone;

  const passes = (row) =>
    (!roles.length || roles.includes(row.dataset.role)) && (!zones.length || zones.includes(zoneOf(row)));

  // One rule for the whole page, so that no line has to be touched.
  const applyFilter = () => {
    roles = pressed("role");
    zones = pressed("zone");
    const not = (name, words) => `:not(${words.map((word) => `[data-${name}="${word}"]`).join(",")})`;
    const others = [];
    if (roles.length) others.push(`.line${not("role", roles)}`);
    if (zones.length) others.push(`.run${not("zone", zones)} .line`);
    const hidden = hide.getAttribute("aria-pressed") === "true";
    const style = hidden
      ? "display: none"
      : "--ink: var(--faded); --tint: transparent; --chip: transparent; --said: var(--faded)";
    const rules = others.map((selector) => `${selector} { ${style} }`);
    if (hidden && zones.length) rules.push(`.run${not("zone", zones)} { display: none }`);
    filter.replaceSync(rules.join("\n"));
    root.classList.toggle("hiding", hidden && others.length > 0);
    reset.disabled = !others.length;
    keepTabStop();
    const shown = others.length ? rows.reduce((sum, row) => sum + passes(row), 0) : rows.length;
    status.textContent = others.length
      ? `${[...roles, ...zones].join(", ")}: ${count(shown, "line")} of ${rows.length}.`
      : "All lines are shown.";
  };

  const toggle = (button) => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    return on;
  };

  legend.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (button === reset) {
      legend.querySelectorAll(".role, .zone").forEach((one) => one.setAttribute("aria-pressed", "false"));
      hide.focus();
    } else {
      toggle(button);
    }
    applyFilter();
  });

  // --- theme: the system's until someone switches ---

  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const showTheme = () => theme.setAttribute("aria-pressed", String(isDark()));
  system.addEventListener("change", showTheme);
  showTheme();
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    showTheme();
  });

  // --- keyboard: one tab stop a panel, arrows inside it ---

  const listen = (panel, elements, selector) => {
    let stop = 0;
    const button = (index) => elements[index].querySelector("button");
    const stopAt = (index) => {
      button(stop).tabIndex = -1;
      stop = index;
      button(stop).tabIndex = 0;
    };
    const reachable = (index) => panel !== page || !root.classList.contains("hiding") || passes(elements[index]);
    const next = (from, step) => {
      let index = from;
      while (index >= 0 && index < elements.length && !reachable(index)) index += step;
      return index >= 0 && index < elements.length ? index : stop;
    };
    const steps = {
      ArrowDown: () => next(stop + 1, 1),
      ArrowUp: () => next(stop - 1, -1),
      Home: () => next(0, 1),
      End: () => next(elements.length - 1, -1),
    };
    if (elements.length) stopAt(0);
    panel.addEventListener("keydown", (event) => {
      if (!event.target.matches(`${selector} button`) || !steps[event.key] || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      stopAt(steps[event.key]());
      button(stop).focus();
    });
    panel.addEventListener("click", ({ target }) => {
      const element = target.closest(selector);
      // Marking text to copy it is no choice.
      if (!element || (!target.closest("button") && !getSelection().isCollapsed)) return;
      stopAt(elements.indexOf(element));
      choose(element);
    });
    return () => elements.length && stopAt(reachable(stop) ? stop : next(0, 1));
  };

  const keepTabStop = listen(page, rows, ".line");
  listen(fields, cells, ".field");
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && chosen) clear();
  });
})();
