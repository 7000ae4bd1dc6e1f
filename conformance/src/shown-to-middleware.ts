interface Shown {
  readonly request?: Request;
  readonly response?: Response;
  readonly error?: unknown;
}

/** What a middleware can read of a call, as text. */
export async function shownToMiddleware(context: object): Promise<string> {
  const { request, response, error, ...rest } = context as Shown;
  return [
    JSON.stringify(rest),
    await textOf(request),
    await textOf(response),
    `${String(error)} ${JSON.stringify(error)}`,
  ].join("\n");
}

async function textOf(
  message: Request | Response | undefined,
): Promise<string> {
  if (!message || message.bodyUsed) {
    return "";
  }
  const headers = JSON.stringify([...message.headers]);
  return `${message.url} ${headers} ${await message.clone().text()}`;
}
