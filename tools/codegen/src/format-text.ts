import { format, resolveConfig } from "prettier";

/** Text as the repository's prettier would leave it in this file. */
export async function formatText(file: string, text: string): Promise<string> {
  return await format(text, { ...(await resolveConfig(file)), filepath: file });
}
