// Keeps where a reader stopped, and the boxes that they tick. Loaded by the pages of those who are signed in, and by no
// others; without it, the form at the end of the page does the same.

const form = document.getElementById("page:done");
const headings = [...document.querySelectorAll(".prose__text :is(h2, h3)[id]")];

// How long a page is looked at before it counts as opened, and how often at most a place is sent.
const OPENED = 3_000;
const BETWEEN = 15_000;

let sent;
let timer;

/** The last heading that was scrolled past; empty above the first. */
function place() {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  return passed.at(-1)?.id ?? "";
}

function send(fields) {
  return fetch(form.action, { method: "POST", body: new URLSearchParams(fields), keepalive: true, redirect: "manual" });
}

function keepPlace() {
  clearTimeout(timer);
  timer = undefined;
  const heading = place();
  if (heading === sent) return;
  sent = heading;
  // What is lost here is kept with the next heading.
  send([["act", "place"], ["heading", heading], ["quiet", "1"]]).catch(() => (sent = undefined));
}

if (form !== null) {
  timer = setTimeout(keepPlace, OPENED);
  addEventListener("scroll", () => (timer ??= setTimeout(keepPlace, BETWEEN)), { passive: true });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && sent !== undefined) keepPlace();
  });

  const boxes = [...document.querySelectorAll('input[name="step"]')].filter((box) => box.form === form);
  const said = form.querySelector("[data-said]");
  for (const box of boxes) {
    box.addEventListener("change", async () => {
      // With the last one the page changes: the whole of it is shown anew.
      if (boxes.every((one) => one.checked)) return form.requestSubmit(form.querySelector('button[value="steps"]'));
      const ticked = boxes.filter((one) => one.checked).map((one) => ["step", one.value]);
      said.textContent = "";
      const kept = await send([["act", "steps"], ["quiet", "1"], ...ticked]).then((answer) => answer.ok, () => false);
      said.textContent = kept ? form.dataset.kept : form.dataset.notKept;
    });
  }
}
