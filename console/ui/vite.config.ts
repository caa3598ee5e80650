import vue from "@vitejs/plugin-vue";
import { compression } from "vite-plugin-compression2";
import { defineConfig } from "vitest/config";

const server = process.env["HOTLINE_CONSOLE"] ?? "http://127.0.0.1:18000";

export default defineConfig({
  // Chromium takes Brotli over https and from its own machine only.
  plugins: [vue(), compression({ algorithms: ["brotliCompress", "gzip"], threshold: 1000 })],
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    outDir: "../static",
    emptyOutDir: true,
    // The policy forbids data: addresses for scripts and fonts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": { target: server } } },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
