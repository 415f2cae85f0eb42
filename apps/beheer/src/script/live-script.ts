import { ownFile } from "../files/own-file.ts"
import { digestOf } from "../http/digest-of.ts"

/** The one piece of code of the pages, under a path that changes with it, so that browsers may keep it. */
export const liveScript = (): { readonly path: string; readonly code: string } => {
  const code = ownFile("live.js")
  return { code, path: `/script/${digestOf(code)}.js` }
}
