// Wakes the islands of a page. Loaded by pages that hold one, and by no other.
//
// Leptos writes this as an inline script, which the content security policy forbids. The walk is the one of
// leptos 0.8 (`island_script.js`): an island's children may hold islands, which are told when their parent is awake.

const module = await import("__GLUE__");
await module.default({ module_or_path: "__WASM__" });
module.hydrate();

const parents = [];

async function wake(element) {
  const name = element.tagName === "LEPTOS-ISLAND" ? element.dataset.component : undefined;
  if (name !== undefined) {
    parents.at(-1)?.();
    await module[name]?.(element);
  }
  const holdsChildren = element.tagName === "LEPTOS-CHILDREN";
  if (holdsChildren) parents.push(element.$$on_hydrate);
  for (const child of element.children) await wake(child);
  if (holdsChildren) parents.pop();
}

await wake(document.body);
document.documentElement.dataset.islands = "awake";
