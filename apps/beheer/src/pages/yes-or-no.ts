import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import { type Choice, choice } from "./choice.ts"
import type { Html } from "./html.ts"

/** The value of a field that {@link yesOrNo} asks. */
export const yesOrNoValue = (holds: boolean): "no" | "yes" => holds ? "yes" : "no"

/** Asks whether something holds. */
export const yesOrNo = (c: Context<SignedIn>, asked: Omit<Choice, "options">): Html => {
  const { partij: words } = c.get("texts")
  return choice({ ...asked, options: [["yes", words.yes], ["no", words.no]] })
}
