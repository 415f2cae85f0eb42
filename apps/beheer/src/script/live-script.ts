import { readFileSync } from "node:fs"
import { join } from "node:path"
import { digestOf } from "../http/digest-of.ts"

/** The one piece of code of the pages, under a path that changes with it, so that browsers may keep it. */
export const liveScript = (): { readonly path: string; readonly code: string } => {
  const code = readFileSync(join(import.meta.dirname, "live.js"), "utf8")
  return { code, path: `/script/${digestOf(code)}.js` }
}
