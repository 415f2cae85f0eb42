import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/** The one piece of code of the pages, under a path that changes with it, so that browsers may keep it. */
export const liveScript = (): { readonly path: string; readonly code: string } => {
  const code = readFileSync(join(import.meta.dirname, "live.js"), "utf8")
  return { code, path: `/script/${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js` }
}
