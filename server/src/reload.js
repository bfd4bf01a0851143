// Shows a page anew once its text has changed. Loaded from `ardoise serve --watch` alone.

let shown;
for (;;) {
  // A browser asks one server a few things at a time: pages that nobody looks at do not take part.
  if (document.hidden) await new Promise((resolve) => addEventListener("visibilitychange", resolve, { once: true }));
  try {
    const answer = await fetch(`/reload?shown=${shown ?? ""}`);
    if (!answer.ok) throw new Error(answer.statusText);
    const now = await answer.text();
    if (shown !== undefined && now !== shown) location.reload();
    shown = now;
  } catch {
    // The server starts again.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
