// Lighthouse, run by `cargo xtask lighthouse`. Its packages stand in `lighthouse/` and are installed on demand: they weigh
// four times as much as all that the tests need.
import { defineConfig } from "@playwright/test";

import base from "./playwright.config";

export default defineConfig({
  ...base,
  projects: [{ name: "lighthouse", testDir: "lighthouse" }],
  // What is timed is timed alone.
  workers: 1,
  fullyParallel: false,
  timeout: 600_000,
});
