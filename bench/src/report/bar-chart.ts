/** One bar. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written at the bar's end. */
  readonly text: string;
}

const rowHeight = 28;
const labelWidth = 190;
const barWidth = 400;
const width = 720;

const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 15px; }
  .note { fill: #59636e; }
  .bar { fill: #8c959f; }
  .ours { fill: #0969da; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .note { fill: #9198a1; }
    .bar { fill: #656c76; }
    .ours { fill: #4493f8; }
  }
`;

/** Horizontal bars, shortest first, ours in colour, as an SVG for light and dark pages. */
export function barChart(
  title: string,
  note: string,
  bars: readonly Bar[],
): string {
  const sorted = bars.toSorted((a, b) => a.value - b.value);
  const longest = Math.max(...sorted.map(({ value }) => value));
  const height = 64 + sorted.length * rowHeight;
  const rows = sorted.map(({ label, value, text }, index) => {
    const y = 60 + index * rowHeight;
    const length = Math.max(2, (value / longest) * barWidth);
    const kind = label.startsWith("fintech-clients") ? "bar ours" : "bar";
    return `
  <text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${escape(label)}</text>
  <rect class="${kind}" x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="18" rx="2"/>
  <text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 14}">${escape(text)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">
  <style>${style}</style>
  <text class="title" x="8" y="22">${escape(title)}</text>
  <text class="note" x="8" y="42">${escape(note)}</text>${rows.join("")}
</svg>
`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;");
}
