/** An SVG in the page itself, so that it has the theme's colours. Where it is wider than the page, it scrolls by itself. */
export function figure(svg: string, label: string): string {
  const drawing = svg
    .slice(svg.indexOf("<svg"))
    .replaceAll(
      /<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>|<style>[\s\S]*?<\/style>/g,
      "",
    )
    .replaceAll(/ (?:fill|stroke|font-family|role|aria-label)="[^"]*"/g, "")
    .replaceAll(/(?<=(?:width|height)="[\d.]+)pt"/g, 'px"')
    .replaceAll(/\n\s*/g, "")
    .replace("<svg ", `<svg role="img" aria-label="${label}" `);
  return `<figure class="diagram" tabindex="0" v-pre>${drawing}</figure>`;
}
