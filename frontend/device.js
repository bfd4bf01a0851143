// Remembers on this device, for visitors who asked for it, what they have done and where they stopped; nothing is sent.
// Loaded by visitors' pages of courses, steps and attempts, where one signs in, and by the page that shows what is kept.

const KEY = "ardoise.device";
const VERSION = 1;
// More than anybody does; what is older goes.
const MOST = 500;
const PARTS = ["done", "attempts", "places"];

const part = (id) => document.getElementById(`page:${id}`);
// A page's address without its language: what is done in one language is done in all.
const neutral = (path) => path.replace(/^\/[^/]+/, "");

const isObject = (value) => typeof value === "object" && value !== null;
const entries = (part) => (isObject(part) ? Object.fromEntries(Object.entries(part).filter(([, it]) => isObject(it))) : {});

/** What is kept: `done` and `attempts` by address, `places` by course. `null`: nobody asked for it. */
function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY));
    if (kept?.version !== VERSION) return null;
    return { version: VERSION, ...Object.fromEntries(PARTS.map((name) => [name, entries(kept[name])])) };
  } catch {
    // Not allowed here, or damaged: as if nothing were kept.
    return null;
  }
}

function write(kept) {
  for (const name of PARTS) {
    const newest = Object.entries(kept[name]).sort(([, a], [, b]) => (a.at < b.at ? 1 : -1));
    kept[name] = Object.fromEntries(newest.slice(0, MOST));
  }
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

const forget = () => localStorage.removeItem(KEY);
const now = () => new Date().toISOString();
const title = () => document.querySelector("h1")?.textContent.trim() ?? "";

/** The address of a place, without its language. */
const target = ({ address, heading }) => `${address}${heading ? `#${heading}` : ""}`;

/** The content of a template, in its place. */
function unfold(template) {
  const content = template.content.cloneNode(true);
  const shown = [...content.children];
  template.after(content);
  return shown;
}

/** The end of a step: asks whether to remember, or keeps that it is done. */
function step(end) {
  const address = neutral(location.pathname);
  const { course, kind } = end.dataset;
  let shown = [];
  const show = () => {
    for (const element of shown) element.remove();
    const kept = read();
    const done = kept?.done[address] !== undefined;
    const name = kept === null ? "ask" : kind === "quiz" ? "quiz" : done ? "done" : "todo";
    shown = [name, ...(kept === null ? [] : ["kept"])].flatMap((it) => unfold(part(`device-${it}`)));
  };
  const act = (value) => {
    const kept = read() ?? { version: VERSION, done: {}, attempts: {}, places: {} };
    if (value === "forget") forget();
    else {
      if (value === "done") kept.done[address] = { at: now(), title: title(), kind };
      if (value === "undone") delete kept.done[address];
      if (!write(kept)) part("device-failed").hidden = false;
    }
    show();
    marks();
    end.querySelector("button")?.focus();
  };
  show();
  end.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button !== null) act(button.value);
  });
  if (kind !== "quiz") follow(course, address);
}

/** Keeps the last heading that was scrolled past, where it was asked for. */
function follow(course, address) {
  const headings = [...document.querySelectorAll(".prose__text :is(h2, h3)[id]")];
  let timer;
  const keep = () => {
    timer = undefined;
    const kept = read();
    if (kept === null) return;
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    kept.places[course] = { address, heading: passed.at(-1)?.id ?? "", title: title(), at: now() };
    write(kept);
  };
  timer = setTimeout(keep, 3_000);
  addEventListener("scroll", () => (timer ??= setTimeout(keep, 2_000)), { passive: true });
}

/** Marks what is done in the plan of a course. */
function marks() {
  const mark = part("device-mark");
  if (mark === null) return;
  for (const old of document.querySelectorAll("[data-device-mark]")) old.remove();
  const done = read()?.done ?? {};
  for (const link of document.querySelectorAll(".plan-list a, .steps a")) {
    if (done[neutral(link.pathname)] === undefined) continue;
    const shown = mark.content.firstElementChild.cloneNode(true);
    shown.dataset.deviceMark = "";
    link.append(" ", shown);
  }
}

/** Where one stopped in the course of this page. */
function resume(template) {
  const place = read()?.places[template.dataset.course];
  if (place === undefined) return;
  const [shown] = unfold(template);
  const language = location.pathname.split("/")[1];
  const link = shown.querySelector("a");
  link.href = `/${language}${target(place)}`;
  shown.querySelector("[data-title]").textContent = place.title;
}

/** Keeps the address of an attempt, where it was asked for. */
function attempt() {
  const kept = read();
  if (kept === null) return;
  const id = location.pathname.split("/")[3];
  kept.attempts[id] = { at: kept.attempts[id]?.at ?? now(), title: title() };
  write(kept);
}

/** The page that shows what is kept: to a visitor, to be forgotten; to a member, to be taken along. */
function list(whole) {
  const kept = read();
  const empty = kept === null;
  part("device-none").hidden = !empty;
  whole.hidden = empty;
  if (empty) return;
  const language = location.pathname.split("/")[1];
  const line = part("device-line").content.firstElementChild;
  const add = (listed, name, value, words, href) => {
    const shown = line.cloneNode(true);
    const said = shown.querySelector("[data-title]");
    said.textContent = words;
    if (said.localName === "a") said.href = href;
    const box = shown.querySelector("input");
    if (box !== null) Object.assign(box, { name, value });
    part(listed).append(shown);
  };
  for (const [address, { title }] of Object.entries(kept.done)) {
    add("device-steps", "done", address, title, `/${language}${address}`);
  }
  for (const { address, heading, title } of Object.values(kept.places)) {
    const href = target({ address, heading });
    add("device-places", "place", href, title, `/${language}${href}`);
  }
  for (const [id, { title }] of Object.entries(kept.attempts)) {
    add("device-attempts", "attempt", id, title, `/${language}/attempts/${id}`);
  }
  for (const section of whole.querySelectorAll("section")) {
    section.hidden = section.querySelector("li") === null;
  }
  for (const button of whole.querySelectorAll('button[value="forget"]')) {
    button.addEventListener("click", () => {
      forget();
      list(whole);
      part("device-none").focus();
    });
  }
}

// What was taken along is in the account now.
if (document.querySelector("[data-device-taken]") !== null) forget();
// Who signs in is asked what to take along, where there is something.
if (read() !== null) {
  for (const next of document.querySelectorAll("input[data-device-next]")) next.value = next.dataset.deviceNext;
}
const end = document.querySelector(".done[data-course]");
if (end !== null) step(end);
marks();
const resumed = part("device-resume");
if (resumed !== null) resume(resumed);
if (document.querySelector("[data-device-attempt]") !== null) attempt();
const listed = part("device");
if (listed !== null) list(listed);
