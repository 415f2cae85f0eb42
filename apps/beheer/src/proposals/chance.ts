import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { paragraph } from "../pages/paragraph.ts"

/** How often it is right, and where that is known from; nothing where it is not. */
export const chance = (c: Context<SignedIn>, kans: number | undefined): Html | string => {
  const { proposals: words } = c.get("texts")
  return kans === undefined ? "" : paragraph(`${words.chance} ${Math.floor(1000 * kans)}. ${words.chanceSource}`)
}
