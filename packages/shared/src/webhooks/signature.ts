/** Bytes that Web Crypto takes; the type differs between releases of TypeScript. */
export type Bytes = ReturnType<TextEncoder["encode"]>;

export function encodeText(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The HMAC-SHA256 of a message. Keys are imported for each: some runtimes let no request use what another began. */
export async function hmac(
  key: Bytes,
  message: Bytes | ArrayBuffer,
): Promise<ArrayBuffer> {
  return crypto.subtle.sign(
    "HMAC",
    await crypto.subtle.importKey(
      "raw",
      key,
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    ),
    message,
  );
}

export function toBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

export function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/**
 * Whether `given` is one of the expected texts. What is compared are MACs under a key that is used once, so how long
 * that takes depends on nothing that a sender could choose: neither a common beginning nor a length can be measured.
 */
export async function isOneOf(
  expected: readonly string[],
  given: string,
): Promise<boolean> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const macOf = async (text: string): Promise<string> =>
    toBase64(await hmac(key, encodeText(text)));
  const mac = await macOf(given);
  const macs = await Promise.all(expected.map(macOf));
  return macs.includes(mac);
}
