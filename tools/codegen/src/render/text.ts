import { format, resolveConfig } from "prettier";

export function header(provider: string): string {
  return `// Generated from specs/${provider} by \`pnpm generate\`. Do not edit.\n`;
}

/** Text as the repository's prettier would leave it in this file. */
export async function formatText(file: string, text: string): Promise<string> {
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}
