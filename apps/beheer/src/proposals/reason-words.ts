import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import type { Kenmerk } from "../words/schemas.ts"

/** The name of the field of a reason. A place in a record is shown as it is. */
export const fieldText = (c: Context<SignedIn>, { veld }: Kenmerk): Html | string => {
  const { fields } = c.get("texts").proposals
  return Object.hasOwn(fields, veld) ? fields[veld as keyof typeof fields] : html`<code>${veld}</code>`
}

/** What holds for the field of a reason. */
export const outcomeText = (c: Context<SignedIn>, { uitkomst }: Kenmerk): Html | string => {
  const { outcomes } = c.get("texts").proposals
  return Object.hasOwn(outcomes, uitkomst)
    ? outcomes[uitkomst as keyof typeof outcomes]
    : html`<span lang="nl">${uitkomst}</span>`
}
