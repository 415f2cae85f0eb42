import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { countries } from "../words/countries.ts"
import { preferredLanguages } from "../words/preferred-languages.ts"
import { yesOrNoFields } from "./contactgegevens-as-typed.ts"
import { fieldLabels } from "./field-labels.ts"
import { adresName, voorkeurName } from "./typed-digitale-adressen.ts"
import type { SentForm, Typed } from "./typed.ts"

/** What was changed since a form was shown, and what was typed at what is gone; undefined if that is nothing. */
export const otherChanges = (c: Context<SignedIn>, now: Typed, { before, typed }: SentForm): Html | undefined => {
  const texts = c.get("texts")
  const { contactgegevens: words } = texts
  const labels = fieldLabels(texts, { ...before, ...now })
  const rows = [...labels].flatMap(([name, label]) => {
    const [was = "", is = ""] = [before[name], now[name]]
    const mine = typed[name] ?? was
    // What was typed at what is gone may stand nowhere else.
    if (was === is && (name in now || mine === was)) return []
    return [[
      label,
      bdi(shown(c, name, was, before)),
      bdi(shown(c, name, is, now)),
      bdi(mine === was || mine === is ? "" : shown(c, name, mine, typed))
    ]]
  })
  return rows.length === 0 ? undefined : table({
    caption: words.otherChanges,
    columns: [words.detail, words.stood, words.stands, words.typed],
    rows
  })
}

/** A value as people read it: what is chosen from a list has a code. */
const shown = (c: Context<SignedIn>, name: string, value: string, all: Typed): string => {
  const { contactgegevens: words, partij } = c.get("texts")
  if (name === voorkeurName) return all[adresName(value)] ?? value
  if (yesOrNoFields.some((one) => one === name)) return value === "yes" ? partij.yes : partij.no
  if (name === "rol" && value in partij.roles) return partij.roles[value as keyof typeof partij.roles]
  if (name === "voorkeurstaal") return preferredLanguages.nameOf(value, c.get("language"))
  if (name.endsWith("-land")) return countries.nameOf(value, c.get("language"))
  return name.endsWith("-soort") && value in words.adresKinds
    ? words.adresKinds[value as keyof typeof words.adresKinds]
    : value
}
