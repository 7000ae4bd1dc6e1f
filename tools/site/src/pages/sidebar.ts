import { groups } from "../reference/provider-page.ts";
import { readProvider } from "../reference/provider.ts";
import { sections, sitePath } from "../repository-pages.ts";
import { providers } from "./write-pages.ts";

/** An entry of the sidebar, in VitePress's terms. */
export interface SidebarItem {
  text: string;
  link?: string;
  items?: SidebarItem[];
}

/** What the sidebar shows, by the beginning of the path: a provider's operations in its reference, all pages elsewhere. */
export function sidebar(): Record<string, SidebarItem[]> {
  return {
    ...Object.fromEntries(
      providers().map((name) => [`/reference/${name}/`, operations(name)]),
    ),
    "/": sections.map(({ title, pages }) => ({
      text: title,
      items: [
        ...pages.map(({ file, title: text }) => ({
          text,
          link: String(sitePath(file)),
        })),
        ...(generated[title]?.() ?? []),
      ],
    })),
  };
}

/** What is generated has its place in the sections of docs/README.md too. */
const generated: Readonly<Record<string, () => SidebarItem[]>> = {
  Reference: () => [
    ...providers().map((name) => ({
      text: readProvider(name).title,
      link: `/reference/${name}/`,
    })),
    { text: "States, and what leads where", link: "/reference/states" },
  ],
  Contract: () => [
    { text: "What proves the contract", link: "/contract-cases" },
  ],
};

function operations(name: string): SidebarItem[] {
  const provider = readProvider(name);
  return [
    { text: provider.title, link: `/reference/${name}/` },
    ...[...groups(provider)].map(([text, members]) => ({
      text,
      items: members.map(({ summary, page }) => ({
        text: summary,
        link: page,
      })),
    })),
    { text: "All pages", link: "/all-pages" },
  ];
}
