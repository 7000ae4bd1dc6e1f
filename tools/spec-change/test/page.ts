/** A provider's documentation page with a document in it, as Yuno's site gives it in Markdown. */
export function page(
  document: string,
  source = "openapi/x/an-operation.json",
): string {
  return `> ## Documentation Index
> Read the index first.

# An operation

What it does.


## OpenAPI

\`\`\`\`yaml ${source} POST /x
${document}\`\`\`\`
`;
}
