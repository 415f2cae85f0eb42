import { officialNamen } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"

/** One of two whose names are compared. */
interface Person {
  /** The row of {@link voornamen} with the folded voornaam. */
  readonly voornaam: "one" | "other"
  /** The row with the contactnaam. */
  readonly row: string
}

const persons = (one: string, other: string): readonly [Person, Person] => [
  { voornaam: "one", row: one },
  { voornaam: "other", row: other }
]

/**
 * The voornamen of the contactnamen in the rows `one` and `other`, folded as the domain compares them, as the column
 * `voornaam` of the rows `one` and `other`. A missing voornaam is empty. The other exports of this file need these
 * rows.
 */
export const voornamen = (one: string, other: string): RawBuilder<unknown> =>
  sql`${foldedVoornaam(one)} as one cross join lateral ${foldedVoornaam(other)} as other`

// Without the offset the planner repeats the expression wherever it is used, and evaluates it each time.
const foldedVoornaam = (row: string): RawBuilder<unknown> => {
  const voornaam = naamPart(row, "voornaam")
  return sql`(
    select replace(replace(
      case when ${voornaam} #>> '{}' ~ '^[A-Za-z]+$' and jsonb_typeof(${voornaam}) = 'string'
        then lower((${voornaam} #>> '{}') collate "C")
        else gevouwen_woorden(${voornaam}) end,
      'ij', 'y'), ' ', '') as voornaam
    offset 0
  )`
}

const naamPart = (row: string, part: string): RawBuilder<unknown> =>
  sql`(${sql.ref(`${row}.contactnaam`)} -> ${sql.lit(part)})`

const voornaamOf = ({ voornaam }: Person): RawBuilder<string> => sql.ref(`${voornaam}.voornaam`)

/** Whether no voornaam can be compared: there is none, or initials may stand in its place. */
const withoutVoornaam = (person: Person): RawBuilder<boolean> => {
  const voornaam = voornaamOf(person)
  const written = naamPart(person.row, "voornaam")
  return sql<boolean>`(
    char_length(${voornaam}) < 2 or ${voornaam} !~ '[aeiouy]' or strpos(${written} #>> '{}', '.') > 0
  )`
}

const withY = (naam: string): string => naam.replaceAll("ij", "y")

/** Each call name with each official name, both ways round, also with y for ij as they are compared. */
const roepnaamPairs = sql.lit(`{${
  [
    ...new Set(
      [...officialNamen].flatMap(([roepnaam, namen]) =>
        namen.flatMap((official) => [`${roepnaam} ${official}`, `${official} ${roepnaam}`])
      )
        .flatMap((pair) => [pair, withY(pair)])
    )
  ].map((pair) => `"${pair}"`).join(",")
}}`)

/**
 * Whether the voornamen may be of one person: they are equal, one begins with the other, they differ in the middle
 * only, or one is a call name for the other.
 */
const voornamenAlike = sql<boolean>`(
  one.voornaam = other.voornaam
  or (left(one.voornaam, 1) = left(other.voornaam, 1) and right(one.voornaam, 2) = right(other.voornaam, 2))
  or starts_with(one.voornaam, other.voornaam) or starts_with(other.voornaam, one.voornaam)
  or concat(one.voornaam, ' ', other.voornaam) = any(${roepnaamPairs}::text[])
)`

/** For each call name the first letters of the official names that it may be short for. */
const roepnaamLetters = sql.lit(JSON.stringify(Object.fromEntries(
  [...officialNamen].flatMap(([roepnaam, namen]) =>
    [roepnaam, withY(roepnaam)].map((naam) => [naam, namen.map((official) => official.slice(0, 1)).join("")])
  )
)))

/**
 * The letters with which somebody's initials may begin: of the voorletters, of the voornaam, and of the official names
 * that it may be short for. A y follows each i.
 */
const letters = (person: Person): RawBuilder<string> => {
  const voornaam = voornaamOf(person)
  const voorletters = sql`gevouwen_letter(${naamPart(person.row, "voorletters")})`
  const official = sql`${roepnaamLetters}::jsonb ->> ${voornaam}`
  return sql<string>`replace(concat(left(${voornaam}, 1), ${voorletters}, ${official}), 'i', 'iy')`
}

const shareLetter = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`translate(${letters(one)}, ${letters(other)}, '') <> ${letters(one)}`

const eitherWithoutLetters = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${letters(one)} = '' or ${letters(other)} = '')`

/** Whether the voornamen leave it open that the two are one: they are alike, or one cannot be compared. */
const voornamenAllow = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${voornamenAlike} or (${withoutVoornaam(one)} or ${withoutVoornaam(other)}))`

/** Whether voornaam and achternaam may have changed places. */
const maybeSwapped = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${isAchternaamOf(one, other)} and ${isAchternaamOf(other, one)})`

/** Whether the voornaam of one is the achternaam of the other. */
const isAchternaamOf = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`${voornaamOf(one)} = replace(gevouwen_achternaam(${naamPart(other.row, "achternaam")}), 'ij', 'y')`

/**
 * Whether two may be one person by voornaam and voorletters; somebody without either may be anybody. Otherwise the
 * domain would find that their names contradict. It needs the rows of {@link voornamen}.
 */
export const mayBeOne = (oneRow: string, otherRow: string): RawBuilder<boolean> => {
  const [one, other] = persons(oneRow, otherRow)
  const lettersAllow = sql`(${eitherWithoutLetters(one, other)} or ${shareLetter(one, other)})`
  return sql<boolean>`(
    (${voornamenAllow(one, other)} and ${lettersAllow})
    or ${maybeSwapped(one, other)}
  )`
}

/**
 * Whether the names of two may agree: the voornaam or the voorletters, or where one has neither, an organisatienaam
 * that both have. It needs the rows of {@link voornamen}.
 */
export const namenMayAgree = (oneRow: string, otherRow: string): RawBuilder<boolean> => {
  const [one, other] = persons(oneRow, otherRow)
  const hasOrganisatienaam = ({ row }: Person) => sql<boolean>`${sql.ref(`${row}.organisatienaam`)} is not null`
  const organisatienamen = sql`(
    ${eitherWithoutLetters(one, other)} and ${hasOrganisatienaam(one)} and ${hasOrganisatienaam(other)}
  )`
  return sql<boolean>`(
    (${voornamenAllow(one, other)} and (${shareLetter(one, other)} or ${organisatienamen}))
    or ${maybeSwapped(one, other)}
  )`
}
