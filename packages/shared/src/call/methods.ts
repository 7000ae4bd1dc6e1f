import type { Method } from "../types/operations.js";

/** The HTTP methods that a client has, each as a method of its own. */
export const methods: readonly Method[] = [
  "GET",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "HEAD",
  "OPTIONS",
];
