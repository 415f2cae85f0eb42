import { officialNamen } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/**
 * The voornamen of two, folded as the domain compares them, as rows `een` and `ander`: empty where there is none. What follows from
 * them says that two must be of two persons, or leaves it to the domain.
 */
export const voornamen = (een: string, ander: string): RawBuilder<unknown> =>
  sql`${voornaamVan(een)} as een cross join lateral ${voornaamVan(ander)} as ander`

// Without the offset the planner would write it out wherever it is used, and have it made each time.
const voornaamVan = (wie: string): RawBuilder<unknown> => {
  const voornaam = naamdeel(wie, "voornaam")
  return sql`(
    select replace(replace(
      case when ${voornaam} #>> '{}' ~ '^[A-Za-z]+$' and jsonb_typeof(${voornaam}) = 'string' then lower((${voornaam} #>> '{}') collate "C")
        else gevouwen_woorden(${voornaam}) end,
      'ij', 'y'), ' ', '') as voornaam
    offset 0
  )`
}

const naamdeel = (wie: string, deel: string): RawBuilder<unknown> =>
  sql`(${sql.ref(`${wie}.contactnaam`)} -> ${sql.lit(deel)})`

/** Whether no voornaam can be compared: there is none, or initials may stand in its place. */
const zonderVoornaam = (naam: "een" | "ander", wie: string): RawBuilder<boolean> => {
  const voornaam = sql.ref(`${naam}.voornaam`)
  return sql<boolean>`(char_length(${voornaam}) < 2 or ${voornaam} !~ '[aeiouy]' or strpos(${
    naamdeel(wie, "voornaam")
  } #>> '{}', '.') > 0)`
}

const metY = (naam: string): string => naam.replaceAll("ij", "y")

/** Each call name with each official name, both ways round; also as they are compared, with y for ij. */
const roepnaamparen = sql.lit(`{${
  [
    ...new Set(
      [...officialNamen].flatMap(([roepnaam, namen]) =>
        namen.flatMap((officieel) => [`${roepnaam} ${officieel}`, `${officieel} ${roepnaam}`])
      )
        .flatMap((paar) => [paar, metY(paar)])
    )
  ].map((paar) => `"${paar}"`).join(",")
}}`)

/** The voornamen may be of one person: equal, one more of several, written otherwise in the middle, or a call name. */
const voornamenLijken = sql<boolean>`(
  een.voornaam = ander.voornaam
  or (left(een.voornaam, 1) = left(ander.voornaam, 1) and right(een.voornaam, 2) = right(ander.voornaam, 2))
  or starts_with(een.voornaam, ander.voornaam) or starts_with(ander.voornaam, een.voornaam)
  or concat(een.voornaam, ' ', ander.voornaam) = any(${roepnaamparen}::text[])
)`

/** By call name the first letters of the official names that it may be short for. */
const roepletters = sql.lit(JSON.stringify(Object.fromEntries(
  [...officialNamen].flatMap(([roepnaam, namen]) =>
    [roepnaam, metY(roepnaam)].map((naam) => [naam, namen.map((officieel) => officieel.slice(0, 1)).join("")])
  )
)))

/** With what the initials of somebody may begin: his voorletters, his voornaam, or an official name that it may be short for; a y beside each i. */
const letters = (naam: "een" | "ander", wie: string): RawBuilder<string> => {
  const voornaam = sql.ref(`${naam}.voornaam`)
  return sql<string>`replace(concat(left(${voornaam}, 1), gevouwen_letter(${
    naamdeel(wie, "voorletters")
  }), ${roepletters}::jsonb ->> ${voornaam}), 'i', 'iy')`
}

const lettersGemeen = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`translate(${letters("een", een)}, ${letters("ander", ander)}, '') <> ${letters("een", een)}`

const eenZonderLetters = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(${letters("een", een)} = '' or ${letters("ander", ander)} = '')`

const eenZonderVoornaam = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(${zonderVoornaam("een", een)} or ${zonderVoornaam("ander", ander)})`

/** Whether voornaam and achternaam may have changed places. */
const kunnenVerwisseldZijn = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(${isAchternaamVan("een", ander)} and ${isAchternaamVan("ander", een)})`

const isAchternaamVan = (naam: "een" | "ander", wie: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${naam}.voornaam`)} = replace(gevouwen_achternaam(${naamdeel(wie, "achternaam")}), 'ij', 'y')`

/** Whether two of whom the {@link voornamen} are there may be one by voornaam and voorletters; who gave none may be anybody. */
export const kunnenEenZijn = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(
    ((${voornamenLijken} or ${eenZonderVoornaam(een, ander)}) and (${eenZonderLetters(een, ander)} or ${
    lettersGemeen(een, ander)
  }))
    or ${kunnenVerwisseldZijn(een, ander)}
  )`

/** Whether the names of two may agree: of persons the voornaam or the voorletters, of others the organisatienaam. */
export const namenKunnenOvereenstemmen = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(
    ((${voornamenLijken} or ${eenZonderVoornaam(een, ander)}) and (${lettersGemeen(een, ander)} or (
      ${eenZonderLetters(een, ander)} and ${sql.ref(`${een}.organisatienaam`)} is not null and ${
    sql.ref(`${ander}.organisatienaam`)
  } is not null
    )))
    or ${kunnenVerwisseldZijn(een, ander)}
  )`
