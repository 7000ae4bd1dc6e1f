export { sitePlugin } from "./markdown/plugin.ts";
export { sidebar } from "./pages/sidebar.ts";
