import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { fieldName } from "../words/field-name.ts"
import type { Kenmerk } from "../words/schemas.ts"

/** The name of the field of a reason. A place in a record is shown as it is. */
export const fieldText = (c: Context<SignedIn>, { veld }: Kenmerk): Html | string =>
  fieldName(veld, c.get("texts")) ?? html`<code>${veld}</code>`

/** What holds for the field of a reason, and how many others have the same. */
export const outcomeText = (c: Context<SignedIn>, kenmerk: Kenmerk): Html | string => {
  const { outcomes } = c.get("texts").proposals
  const { uitkomst } = kenmerk
  const said = Object.hasOwn(outcomes, uitkomst)
    ? outcomes[uitkomst as keyof typeof outcomes]
    : html`<span lang="nl">${uitkomst}</span>`
  const others = othersText(c, kenmerk)
  return others === "" ? said : html`${said} (${others})`
}

const othersText = (c: Context<SignedIn>, { anderen, anderenMinstens }: Kenmerk): string => {
  const { proposals: words } = c.get("texts")
  if (anderenMinstens !== undefined) return `${anderenMinstens} ${words.orMoreOthers}`
  if (anderen === undefined) return ""
  return anderen === 0 ? words.nobodyElse : anderen === 1 ? words.oneOther : `${anderen} ${words.others}`
}
