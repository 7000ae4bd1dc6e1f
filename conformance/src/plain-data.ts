/** A call's data, with what is no JSON read to its end and told by its type. */
export async function plainData(data: unknown): Promise<unknown> {
  if (data instanceof ArrayBuffer) {
    return { arrayBuffer: new TextDecoder().decode(data) };
  }
  if (data instanceof Blob) {
    return { blob: await data.text() };
  }
  if (data instanceof ReadableStream) {
    return { stream: await new Response(data).text() };
  }
  return data;
}
