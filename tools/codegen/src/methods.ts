/** The methods a client has, in the order in which every generated file lists them. */
export const methods = [
  "get",
  "post",
  "put",
  "patch",
  "delete",
  "head",
  "options",
] as const;
