export { sitePlugin } from "./plugin/plugin.ts";
export { sidebar } from "./pages/sidebar.ts";
