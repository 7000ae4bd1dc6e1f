import type { Mutation } from "../mutation.ts";

export const credentials: readonly Mutation[] = [
  {
    rule: "CREDENTIAL-1",
    breaks: "Extra headers go over credentials.",
    find: "sent.set(name, value);",
    replace: "sent.has(name) || sent.set(name, value);",
  },
  {
    rule: "CREDENTIAL-1",
    breaks: "YouHodler's token goes by another scheme.",
    package: "youhodler",
    find: "`Bearer ${",
    replace: "`Token ${",
  },
  {
    rule: "CREDENTIAL-2",
    breaks: "A credential may have space around it.",
    find: "/^[!-~](?:[ -~]*[!-~])?$/",
    replace: "/^[ -~]+$/",
  },
  {
    rule: "CREDENTIAL-2",
    breaks: "A refused credential is quoted.",
    find: '"must be printable ASCII"}`',
    replace: '"must be printable ASCII"}: ${value}`',
  },
  {
    rule: "CREDENTIAL-3",
    breaks: "Credentials are asked for at every attempt.",
    find: "const last = await attempt(call, request, credentials);",
    replace:
      'credentials = await callCredentials(call, "call"); const last = await attempt(call, request, credentials);',
  },
  {
    rule: "CREDENTIAL-4",
    breaks: "A 401 is replayed for ever.",
    find: "mayReplay = false;",
    replace: "",
  },
  {
    rule: "CREDENTIAL-4",
    breaks: "A 401 is replayed with the same credentials.",
    find: 'let mayReplay = typeof call.credentials === "function";',
    replace: "let mayReplay = true;",
  },
  {
    rule: "CREDENTIAL-4",
    breaks: "A replay uses up an attempt.",
    find: "counted += replay ||",
    replace: "counted +=",
  },
  {
    rule: "CREDENTIAL-5",
    breaks: "Credentials go to any origin.",
    find: "if (url.startsWith(`${origin}/`)) {",
    replace: "if (true) {",
  },
  {
    rule: "CREDENTIAL-5",
    breaks: "An origin that starts like the client's gets credentials.",
    find: "url.startsWith(`${origin}/`)",
    replace: "url.startsWith(origin)",
  },
  {
    rule: "CREDENTIAL-6",
    breaks: "A key's environment is not looked at.",
    find: "value.startsWith(prefix) &&",
    replace: "value === prefix &&",
  },
  {
    rule: "CREDENTIAL-2",
    breaks: "A missing credential is said to be no ASCII.",
    find: "${path} is missing",
    replace: "${path} must be printable ASCII",
  },
];
