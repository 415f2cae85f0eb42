import { type RawBuilder, sql } from "kysely"
import { heeftAlleen, tekst, waardeVan } from "./json-object.ts"
import { platteTeksten } from "./text.ts"

const delen = ["voornaam", "achternaam", "voorletters", "voorvoegselAchternaam"]

/** Whether a contactnaam is plainly valid: it has known parts and no others, none longer than it may be. */
export const platteContactnaam = (naam: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`(
    ${naam} <> '{}' and char_length(${naam}::text) <= 200 and ${heeftAlleen(naam, delen.map(tekst))}
    and ${platteTeksten(delen.map((deel) => waardeVan(naam, deel)))}
    and coalesce(char_length(${waardeVan(naam, "voorletters")}), 0) <= 10
    and coalesce(char_length(${waardeVan(naam, "voorvoegselAchternaam")}), 0) <= 10
  )`
