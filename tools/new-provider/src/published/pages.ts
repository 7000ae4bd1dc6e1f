import type { Facts } from "./facts.ts";
import { callText } from "./tests.ts";

/** The pages and the example, around the call of the tests. */
export function publishedPages(
  { names, environments, credentials, call }: Facts,
  template: ReadonlyMap<string, string>,
  file: string,
): [file: string, text: string][] {
  const { folder, title, identifier, variable } = names;
  const [environment] = environments.keys();
  const secrets = credentials.fields.map(
    (field) =>
      `${field}: process.env.${variable}_${field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()} ?? ""`,
  );
  const program = `import { create${identifier}Client } from "@fintech-clients/${folder}";

const client = create${identifier}Client({
  environment: ${JSON.stringify(environment)},
  credentials: { ${secrets.join(", ")} },
});

const result = await ${callText(call)};

if (result.error) {
  console.error(result.error.message, result.error.outcome);
} else {
  console.log(result.status);
}`;
  const listed = [...environments.keys()].map((name) => `\`${name}\``);
  const fields = credentials.fields.map((field) => `\`${field}\``).join(", ");
  const withExample = (page: string): string =>
    page
      .replace(/```ts\n[^]*?\n```/, () => `\`\`\`ts\n${program}\n\`\`\``)
      .replace(
        /^`environment` is .*? The other options/m,
        () =>
          `\`environment\` is ${listed.join(" or ")}, and has no default; \`baseUrl\` takes its place for a proxy or a mock. \`credentials\` are ${fields}, or a function that gives them. The other options`,
      );
  const files = ["README.md", "AGENTS.md", "docs/guide.md"];
  const pages = files.map((page): [string, string] => [
    `packages/${folder}/${page}`,
    withExample(template.get(`packages/${folder}/${page}`) ?? ""),
  ]);
  return [
    ...pages,
    [
      `examples/${folder}.ts`,
      `// #region first-call\n${program}\n// #endregion\n`,
    ],
    [
      `specs/${folder}/sources.json`,
      JSON.stringify({
        documents: [],
        pages: `${file} was given as a file: name the URL where ${title} publishes it.`,
      }),
    ],
  ];
}
