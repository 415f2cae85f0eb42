import { placeholders, roepnaamPairs, sameLetters, titlesInFront } from "@betrokkene/domain/internal"
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
 * The voornamen of the contactnamen in the rows `one` and `other`, as columns of the rows `one` and `other`. The other
 * exports of this file need these rows.
 *
 * - `voornaam`: folded as the domain compares it; empty where it is missing, a placeholder or a title.
 * - `first`: its first word in one spelling, coarser than that of the domain, so that names that the domain finds
 *   spelled alike are equal here;
 * - `two`: the same of its first two words, as one word;
 * - `initials`: whether it is letters that stand alone.
 */
export const voornamen = (one: string, other: string): RawBuilder<unknown> =>
  sql`${foldedVoornaam(one)} as one cross join lateral ${foldedVoornaam(other)} as other`

// Without the offset the planner repeats the expression wherever it is used, and evaluates it each time.
const foldedVoornaam = (row: string): RawBuilder<unknown> =>
  sql`(
    select replace(named, ' ', '') as voornaam, ${coarseSpelling(sql`split_part(named, ' ', 1)`)} as first,
      ${coarseSpelling(sql`concat(split_part(named, ' ', 1), ' ', split_part(named, ' ', 2))`)} as two,
      named ~ '^([a-z] )*[a-z]$' as initials
    from (select replace(${meaningfulWords(naamPart(row, "voornaam"))}, 'ij', 'y') as named offset 0) as meaningful
    offset 0
  )`

/** The folded words of a text without titles in front; empty where that is a placeholder. */
const meaningfulWords = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(
    select case when replace(named, ' ', '') = any(${placeholderWords}::text[])
      or replace(named, ' ', '') ~ ${sql.lit(sameLetters.source)} then '' else named end
    from (
      select btrim(regexp_replace(concat(folded, ' '), ${sql.lit(titlesInFront.source)}, '')) as named
      from (select ${foldedWords(text)} as folded offset 0) as all_words offset 0
    ) as without_titles
  )`

const foldedWords = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`case when ${text} #>> '{}' ~ '^[A-Za-z]+$' and jsonb_typeof(${text}) = 'string'
    then lower((${text} #>> '{}') collate "C") else gevouwen_woorden(${text}) end`

const placeholderWords = sql.lit(`{${placeholders.join(",")}}`)

const coarseSpelling = (words: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`regexp_replace(
    translate(
      replace(replace(replace(replace(replace(translate(${words}, 'yj', 'ii'), 'ph', 'f'), 'x', 'ks'), 'ie', 'i'),
        'oe', 'u'), 'ou', 'u'),
      'czdh ', 'kst'),
    '(.)\\1+', '\\1', 'g')`

/** As {@link coarseSpelling}, of a name in a table. */
const inCoarseSpelling = (naam: string): string =>
  naam.replaceAll("ij", "y").replaceAll("y", "i").replaceAll("j", "i").replaceAll("ph", "f").replaceAll("x", "ks")
    .replaceAll("ie", "i").replaceAll("oe", "u").replaceAll("ou", "u").replaceAll("c", "k").replaceAll("z", "s")
    .replaceAll("d", "t").replace(/[h ]/gu, "").replace(/(.)\1+/gu, "$1")

const naamPart = (row: string, part: string): RawBuilder<unknown> =>
  sql`(${sql.ref(`${row}.contactnaam`)} -> ${sql.lit(part)})`

const columnOf = ({ voornaam: row }: Person, column: "first" | "initials" | "voornaam"): RawBuilder<string> =>
  sql.ref(`${row}.${column}`)

const voornaamOf = (person: Person): RawBuilder<string> => columnOf(person, "voornaam")

/** Whether no voornaam can be compared: there is none, or initials may stand in its place. */
const withoutVoornaam = (person: Person): RawBuilder<boolean> => {
  const voornaam = voornaamOf(person)
  const written = naamPart(person.row, "voornaam")
  return sql<boolean>`(
    char_length(${voornaam}) < 2 or ${voornaam} !~ '[aeiouy]' or strpos(${written} #>> '{}', '.') > 0
    or ${columnOf(person, "initials")} or ${written} #>> '{}' ~ '^[A-Z]{2}$'
  )`
}

/** Pairs of a call name and an official name as an array of texts in coarse spelling, both ways round. */
const pairsAsArray = (pairs: typeof roepnaamPairs): RawBuilder<unknown> =>
  sql.lit(`{${
    [
      ...new Set(
        pairs.map((pair) => pair.map(inCoarseSpelling)).flatMap(([roepnaam, official]) => [
          `${roepnaam} ${official}`,
          `${official} ${roepnaam}`
        ])
      )
    ].map((pair) => `"${pair}"`).join(",")
  }}`)

const [ofOneWord, ofTwoWords] = [false, true].map((hasTwo) =>
  pairsAsArray(roepnaamPairs.filter(([, official]) => official.includes(" ") === hasTwo))
)

/**
 * Whether the voornamen may be of one person: the first one begins with the other's, they differ in the middle only or in
 * the last letter, or one is a call name for the other, or for two names of the other.
 */
const voornamenAlike = sql<boolean>`(
  starts_with(one.first, other.first) or starts_with(other.first, one.first)
  or (left(one.voornaam, 1) = left(other.voornaam, 1) and right(one.voornaam, 2) = right(other.voornaam, 2))
  or (char_length(one.first) > 5 and left(one.first, -1) = left(other.first, -1))
  or concat(one.first, ' ', other.first) = any(${ofOneWord}::text[])
  or concat(one.first, ' ', other.two) = any(${ofTwoWords}::text[])
  or concat(one.two, ' ', other.first) = any(${ofTwoWords}::text[])
)`

/** For each call name in coarse spelling the first letters of the official names that it may be short for. */
const roepnaamLetters = sql.lit(JSON.stringify(Object.fromEntries(
  [...Map.groupBy(roepnaamPairs, ([roepnaam]) => inCoarseSpelling(roepnaam))].map(([roepnaam, pairs]) => [
    roepnaam,
    [...new Set(pairs.map(([, official]) => official.slice(0, 1)))].join("")
  ])
)))

/**
 * The letters with which somebody's initials may begin: of the voorletters, of the voornaam, and of the official names
 * that it may be short for. A y follows each i.
 */
const letters = (person: Person): RawBuilder<string> => {
  const voornaam = voornaamOf(person)
  const written = naamPart(person.row, "voorletters")
  const voorletters =
    sql`case when ${written} #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(left(${written} #>> '{}', 1) collate "C")
    else left(${meaningfulWords(written)}, 1) end`
  const official = sql`${roepnaamLetters}::jsonb ->> ${columnOf(person, "first")}`
  return sql<string>`replace(concat(left(${voornaam}, 1), left(${
    columnOf(person, "first")
  }, 1), ${voorletters}, ${official}), 'i', 'iy')`
}

const shareLetter = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`translate(${letters(one)}, ${letters(other)}, '') <> ${letters(one)}`

const eitherWithoutLetters = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${letters(one)} = '' or ${letters(other)} = '')`

/** Whether the voornamen leave it open that the two are one: they are alike, or one cannot be compared. */
const voornamenAllow = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${voornamenAlike} or (${withoutVoornaam(one)} or ${withoutVoornaam(other)}))`

/** Whether voornaam and achternaam of either may have changed places. */
const maybeSwapped = (one: Person, other: Person): RawBuilder<boolean> =>
  sql<boolean>`(${isAchternaamOf(one, other)} or ${isAchternaamOf(other, one)})`

/** Whether the voornaam of one stands in the achternaam of the other, or that in it. */
const isAchternaamOf = (one: Person, other: Person): RawBuilder<boolean> => {
  const achternaam = folded(naamPart(other.row, "achternaam"))
  const voornaam = folded(naamPart(one.row, "voornaam"))
  return sql<boolean>`(
    ${achternaam} <> '' and ${voornaam} <> ''
    and (strpos(${achternaam}, ${voornaam}) > 0 or strpos(${voornaam}, ${achternaam}) > 0)
  )`
}

/** The text as the domain compares last names, but for what may stand behind them. */
const folded = (text: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`replace(coalesce(gevouwen_achternaam(${text}), ''), 'ij', 'y')`

/** Whether the voornamen may differ by one typing error, also in the first or last letters. */
const maybeMistyped = (one: Person, other: Person): RawBuilder<boolean> => {
  const [own, andere] = [voornaamOf(one), voornaamOf(other)]
  return sql<boolean>`(
    least(char_length(${own}), char_length(${andere})) > 3 and abs(char_length(${own}) - char_length(${andere})) < 2
    and (left(${own}, 2) = left(${andere}, 2) or right(${own}, 2) = right(${andere}, 2)
      or (left(${own}, 1) = left(${andere}, 1) and right(${own}, 1) = right(${andere}, 1)))
  )`
}

/** Whether the voornaam or voorletters may stand in front of the achternaam, in its field. */
const mayStandInAchternaam = (person: Person): RawBuilder<boolean> =>
  sql<boolean>`((${naamPart(person.row, "achternaam")} #>> '{}') ~ '[^A-Za-z]' and ${withoutVoornaam(person)})`

/**
 * Whether two may be one person by voornaam and voorletters; somebody without either may be anybody. Otherwise the
 * domain would find that their names contradict. It needs the rows of {@link voornamen}.
 */
export const mayBeOne = (oneRow: string, otherRow: string): RawBuilder<boolean> => {
  const [one, other] = persons(oneRow, otherRow)
  const lettersAllow = sql`(
    ${eitherWithoutLetters(one, other)} or ${shareLetter(one, other)}
    or ${mayStandInAchternaam(one)} or ${mayStandInAchternaam(other)}
  )`
  return sql<boolean>`(
    (${voornamenAllow(one, other)} and ${lettersAllow})
    or ${maybeSwapped(one, other)} or ${maybeMistyped(one, other)}
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
    (${voornamenAllow(one, other)} and (
      ${shareLetter(one, other)} or ${organisatienamen}
      or ${mayStandInAchternaam(one)} or ${mayStandInAchternaam(other)}
    ))
    or ${maybeSwapped(one, other)} or ${maybeMistyped(one, other)}
  )`
}
