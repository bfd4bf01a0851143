// Pictures of every kind of page, for people to look at; `cargo xtask screenshots` takes them.
import { defineConfig } from "@playwright/test";

import base from "./playwright.config";

export default defineConfig({ ...base, projects: [{ name: "screens", testDir: "screens" }], timeout: 120_000 });
