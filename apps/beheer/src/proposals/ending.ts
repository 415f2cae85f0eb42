import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { moment } from "../words/moment.ts"
import type { Bevinding } from "../words/schemas.ts"

/** How a finding ended, by whom and when, or that it was opened again. */
export const ending = (c: Context<SignedIn>, { door, op, reden, wijze }: NonNullable<Bevinding["besluit"]>): Html => {
  const { proposals: words } = c.get("texts")
  return html`${words.endings[wijze]}, ${words.by} ${bdi(door)}, ${moment(op, c.get("language"))}.${
    reden === undefined ? "" : html` ${words.reason}: ${bdi(reden)}`
  }`
}
