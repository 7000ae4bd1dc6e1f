/** A provider's document in a documentation page, as it would come to us. */
export function documentPage(document: string): string {
  return `# An operation\n\n## OpenAPI\n\n\`\`\`\`yaml openapi/close-account.json DELETE /\n${document}\`\`\`\`\n`;
}
