import { maximumLengths } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { all } from "../conditions.ts"
import { fieldOf, hasOnly, textField } from "./json-object.ts"
import { noLongerThan, plainTexts } from "./text.ts"

/** In the order in which jsonb keeps them. */
const parts = ["voornaam", "achternaam", "voorletters", "voorvoegselAchternaam"] as const

/** The whole as a text is no longer than the longest part may be; the shorter parts are measured by themselves. */
const maximum = Math.max(...parts.map((part) => maximumLengths[part]))

/** Whether a contactnaam is plainly valid: it has known parts and no others, none longer than it may be. */
export const plainContactnaam = (naam: RawBuilder<unknown>): RawBuilder<boolean> =>
  all([
    sql<boolean>`${naam} <> '{}'`,
    noLongerThan(sql`${naam}::text`, maximum),
    hasOnly(naam, parts.map(textField)),
    plainTexts(parts.map((part) => fieldOf(naam, part))),
    ...parts.filter((part) => maximumLengths[part] < maximum)
      .map((part) => noLongerThan(fieldOf(naam, part), maximumLengths[part]))
  ])
