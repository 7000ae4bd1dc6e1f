import { sidebar, sitePlugin } from "@fintech-clients/site";
import { defineConfig } from "vitepress";

export default defineConfig({
  title: "fintech-clients",
  description: "Typed TypeScript clients for the APIs of fintech providers.",
  lang: "en",
  cleanUrls: true,
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  rewrites: {
    "README.md": "all-pages.md",
    "generated/:rest*": ":rest*",
  },
  markdown: {
    // A path parameter in braces is no attribute.
    attrs: { disable: true },
    theme: {
      light: "github-light-high-contrast",
      dark: "github-dark-high-contrast",
    },
    config: (markdown) => markdown.use(sitePlugin),
  },
  themeConfig: {
    nav: [
      { text: "Start", link: "/" },
      { text: "Contract", link: "/contract" },
      { text: "All pages", link: "/all-pages" },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    // The theme's own label is not what the link shows.
    notFound: { linkLabel: "Take me home" },
    search: {
      provider: "local",
      options: {
        // The index needs no colours, and no examples of answers.
        _render: (text, env, markdown) =>
          markdown.render(
            text
              .replaceAll(/^```json$[^]*?^```$/gm, "")
              .replaceAll(/^```\w+$/gm, "```txt"),
            env,
          ),
      },
    },
  },
});
