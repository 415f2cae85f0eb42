import { type RawBuilder, sql } from "kysely"
import { fieldOf, hasOnly, textField } from "./json-object.ts"
import { plainTexts } from "./text.ts"

const parts = ["voornaam", "achternaam", "voorletters", "voorvoegselAchternaam"]

/** Whether a contactnaam is plainly valid: it has known parts and no others, none longer than it may be. */
export const plainContactnaam = (naam: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(
    ${naam} <> '{}' and char_length(${naam}::text) <= 200 and ${hasOnly(naam, parts.map(textField))}
    and ${plainTexts(parts.map((part) => fieldOf(naam, part)))}
    and coalesce(char_length(${fieldOf(naam, "voorletters")}), 0) <= 10
    and coalesce(char_length(${fieldOf(naam, "voorvoegselAchternaam")}), 0) <= 10
  )`
