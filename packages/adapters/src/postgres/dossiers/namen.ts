import { officieleNamen } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

const metY = (naam: string): string => naam.replaceAll("ij", "y")

/**
 * What of the names of two is compared to see that they must be of two persons, as rows `een` and `ander`: the `voornaam` as the domain
 * folds it, empty where there is none or it may be initials; and `letters` with which voornaam or voorletters may begin, by themselves or
 * as those of an official name that the voornaam may be short for, with a y beside each i. The domain has the last word.
 */
export const naamdelen = (een: string, ander: string): RawBuilder<unknown> =>
  sql`${van(een)} as een cross join lateral ${van(ander)} as ander`

// Without the offset the planner would write them out wherever they are used, and have them made each time.
const van = (wie: string): RawBuilder<unknown> => {
  const naam = sql.ref(`${wie}.contactnaam`)
  return sql`(
    select case when gevouwen ~ '[aeiouy]' and char_length(gevouwen) > 1 and strpos(geschreven, '.') = 0 then gevouwen else '' end as voornaam,
      replace(concat(left(gevouwen, 1), gevouwen_letter(${naam} -> 'voorletters'), ${roepletters}::jsonb ->> gevouwen), 'i', 'iy') as letters
    from (
      select geschreven, replace(case when geschreven ~ '^[A-Za-z]*$' then lower(geschreven collate "C")
        else replace(gevouwen_woorden(${naam} -> 'voornaam'), ' ', '') end, 'ij', 'y') as gevouwen
      from (select coalesce(${naam} ->> 'voornaam', '') as geschreven offset 0) as gegeven offset 0
    ) as delen offset 0
  )`
}

/** By call name the first letters of the official names that it may be short for; as the names are compared, with y for ij. */
const roepletters = sql.lit(JSON.stringify(Object.fromEntries(
  [...officieleNamen].flatMap(([roepnaam, namen]) => [roepnaam, metY(roepnaam)].map((naam) => [naam, namen.map((officieel) => officieel.slice(0, 1)).join("")]))
)))

/** Each call name with each official name, both ways round. */
const roepnaamparen = sql.lit(`{${
  [...new Set([...officieleNamen].flatMap(([roepnaam, namen]) => namen.flatMap((officieel) => [`${roepnaam} ${officieel}`, `${officieel} ${roepnaam}`]))
    .flatMap((paar) => [paar, metY(paar)]))].map((paar) => `"${paar}"`).join(",")
}}`)

/** Both gave a voornaam, and it may be the same: equal, one more of several, written otherwise in the middle, or a call name. */
const voornaamKanGelijkZijn = sql<boolean>`(
  een.voornaam <> '' and ander.voornaam <> '' and (
    een.voornaam = ander.voornaam
    or (left(een.voornaam, 1) = left(ander.voornaam, 1) and right(een.voornaam, 2) = right(ander.voornaam, 2))
    or starts_with(een.voornaam, ander.voornaam) or starts_with(ander.voornaam, een.voornaam)
    or concat(een.voornaam, ' ', ander.voornaam) = any(${roepnaamparen}::text[])
  )
)`

const hebbenLetterGemeen = sql<boolean>`translate(een.letters, ander.letters, '') <> een.letters`
const eenZonderVoornaam = sql<boolean>`(een.voornaam = '' or ander.voornaam = '')`
const eenZonderLetters = sql<boolean>`(een.letters = '' or ander.letters = '')`

/** Whether voornaam and achternaam may have changed places. */
const kunnenVerwisseldZijn = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(
    een.voornaam <> '' and ander.voornaam <> ''
    and een.voornaam = replace(gevouwen_achternaam(${sql.ref(`${ander}.contactnaam`)} -> 'achternaam'), 'ij', 'y')
    and ander.voornaam = replace(gevouwen_achternaam(${sql.ref(`${een}.contactnaam`)} -> 'achternaam'), 'ij', 'y')
  )`

/** Whether two of whom the {@link naamdelen} are there may be one by voornaam and voorletters; who gave none may be anybody. */
export const kunnenEenZijn = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(
    ((${eenZonderVoornaam} or ${voornaamKanGelijkZijn}) and (${eenZonderLetters} or ${hebbenLetterGemeen}))
    or ${kunnenVerwisseldZijn(een, ander)}
  )`

/** Whether the names of two may agree: of persons the voornaam or the voorletters, of others the organisatienaam. */
export const namenKunnenOvereenstemmen = (een: string, ander: string): RawBuilder<boolean> =>
  sql<boolean>`(
    (${hebbenLetterGemeen} and (${eenZonderVoornaam} or ${voornaamKanGelijkZijn}))
    or (${eenZonderLetters} and ${sql.ref(`${een}.organisatienaam`)} is not null and ${sql.ref(`${ander}.organisatienaam`)} is not null)
    or ${kunnenVerwisseldZijn(een, ander)}
  )`
