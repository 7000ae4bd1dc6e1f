/** Whether a media type is JSON: `application/json`, `application/hal+json`, with parameters or without. */
export function isJson(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType);
}
