export function header(provider: string): string {
  return `// Generated from specs/${provider} by \`pnpm generate\`. Do not edit.\n`;
}
