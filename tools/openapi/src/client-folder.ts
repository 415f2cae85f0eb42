import { resolve } from "node:path"

/** Where the files of the client stand that are made from the OpenAPI document. */
export const clientFolder = resolve(import.meta.dirname, "../../../packages/client/src/generated")
