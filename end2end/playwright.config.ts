// The browser tests. `cargo xtask test` gives ARDOISE_BINARY and ARDOISE_CHROMIUM; to run one test:
//
//   ARDOISE_BINARY=../target/debug/ardoise npx playwright test hydrated/quiz.spec.ts
import { defineConfig } from "@playwright/test";

export default defineConfig({
  globalSetup: "./server.ts",
  projects: [
    // Everything works without JavaScript.
    { name: "nojs", testDir: "nojs", use: { javaScriptEnabled: false } },
    // The same pages with their islands.
    { name: "hydrated", testDir: "hydrated" },
  ],
  use: {
    // Set by server.ts before the workers read this file.
    baseURL: process.env.ARDOISE_URL,
    launchOptions: {
      executablePath: process.env.ARDOISE_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        // Root, as in many a container, has no sandbox.
        "--no-sandbox",
        "--disable-gpu",
        // The browser itself asks nothing of the network.
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  reporter: "list",
  // A test that passes the second time is a fault, of the test or of the program.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
});
