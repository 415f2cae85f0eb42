import { placeholders, roepnaamPairs, titles, titlesInFront } from "@betrokkene/domain/internal"
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
 * The names of the contactnamen in the rows `one` and `other`, as columns of the rows `one` and `other`. The other exports
 * of this file need these rows.
 *
 * - `voornaam`: folded as the domain compares it; empty where it is missing, a placeholder or a title.
 * - `first`: its first word in one spelling, coarser than that of the domain, so that names that the domain finds
 *   spelled alike are equal here;
 * - `two`: the same of its first two words, as one word;
 * - `initials`: whether it is letters that stand alone;
 * - `as_achternaam` and `achternaam`: the whole voornaam and the achternaam as the domain compares last names, but for what
 *   may stand behind them.
 */
export const voornamen = (one: string, other: string): RawBuilder<unknown> =>
  sql`${namesIn(one)} as one cross join lateral ${namesIn(other)} as other`

// Without the offsets the planner repeats an expression wherever it is used, and evaluates it each time.
const namesIn = (row: string): RawBuilder<unknown> =>
  sql`(
    select replace(named, ' ', '') as voornaam, first, initials, as_achternaam, achternaam,
      case when strpos(named, ' ') = 0 then first
        else ${coarseSpelling(sql`concat(split_part(named, ' ', 1), ' ', split_part(named, ' ', 2))`)} end as two
    from (
      select named, ${coarseSpelling(sql`split_part(named, ' ', 1)`)} as first, as_achternaam, achternaam,
        char_length(named) = 1 or (substr(named, 2, 1) = ' ' and named ~ '^([a-z] )*[a-z]$') as initials
      from (
        select replace(${meaningfulWords(sql`folded`)}, 'ij', 'y') as named, as_achternaam, achternaam
        from (
          select coalesce(plain_voornaam, ${foldedWords(naamPart(row, "voornaam"))}) as folded,
            ${asAchternaam(sql`plain_voornaam`, naamPart(row, "voornaam"))} as as_achternaam,
            ${asAchternaam(sql`plain_achternaam`, naamPart(row, "achternaam"))} as achternaam
          from (
            select ${plainly(naamText(row, "voornaam"))} as plain_voornaam,
              ${plainly(naamText(row, "achternaam"))} as plain_achternaam offset 0
          ) as plain
          offset 0
        ) as all_words
        offset 0
      ) as meaningful
      offset 0
    ) as spelled
    offset 0
  )`

/** A text of plain letters as it is folded, which takes no function; null for any other, and where it is no text. */
const plainly = (text: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when ${text} ~ '^[A-Za-z]+$' and ${text} not in ('true', 'false') then lower(${text} collate "C") end`

const foldedWords = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`case when ${value} is null then '' else gevouwen_woorden(${value}) end`

const asAchternaam = (plain: RawBuilder<unknown>, value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`replace(
    coalesce(${plain}, case when ${value} is null then '' else gevouwen_achternaam(${value}) end, ''), 'ij', 'y'
  )`

/**
 * Folded words without titles in front; empty where that is a placeholder, or the same letter three times or more. A single
 * word can only be a title as a whole, which a table tells sooner than the pattern.
 */
const meaningfulWords = (folded: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`(
    select case when replace(named, ' ', '') = any(${placeholderWords}::text[])
      or (char_length(replace(named, ' ', '')) > 2 and replace(replace(named, ' ', ''), left(named, 1), '') = '')
      then '' else named end
    from (
      select case when strpos(${folded}, ' ') = 0
        then case when ${folded} = any(${singleTitles}::text[]) then '' else ${folded} end
        else btrim(regexp_replace(concat(${folded}, ' '), ${sql.lit(titlesInFront.source)}, '')) end as named
      offset 0
    ) as without_titles
  )`

const placeholderWords = sql.lit(`{${placeholders.join(",")}}`)

const singleTitles = sql.lit(`{${titles.filter((title) => !title.includes(" ")).join(",")}}`)

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

const naamText = (row: string, part: string): RawBuilder<string> =>
  sql<string>`(${sql.ref(`${row}.contactnaam`)} ->> ${sql.lit(part)})`

const columnOf = (
  { voornaam: row }: Person,
  column: "achternaam" | "as_achternaam" | "first" | "initials" | "voornaam"
): RawBuilder<string> => sql.ref(`${row}.${column}`)

const voornaamOf = (person: Person): RawBuilder<string> => columnOf(person, "voornaam")

/** Whether no voornaam can be compared: there is none, or initials may stand in its place. */
const withoutVoornaam = (person: Person): RawBuilder<boolean> => {
  const voornaam = voornaamOf(person)
  const written = naamText(person.row, "voornaam")
  return sql<boolean>`(
    char_length(${voornaam}) < 2 or translate(${voornaam}, 'aeiouy', '') = ${voornaam} or strpos(${written}, '.') > 0
    or ${columnOf(person, "initials")} or (char_length(${written}) = 2 and ${written} ~ '^[A-Z]{2}$')
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
  const written = naamText(person.row, "voorletters")
  const voorletters = sql`case when ${written} ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(left(${written}, 1) collate "C")
    else (
      select left(${meaningfulWords(sql`folded`)}, 1)
      from (select ${foldedWords(naamPart(person.row, "voorletters"))} as folded offset 0) as all_words
    ) end`
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
  const achternaam = columnOf(other, "achternaam")
  const voornaam = columnOf(one, "as_achternaam")
  return sql<boolean>`(
    ${achternaam} <> '' and ${voornaam} <> ''
    and (strpos(${achternaam}, ${voornaam}) > 0 or strpos(${voornaam}, ${achternaam}) > 0)
  )`
}

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
  sql<boolean>`(${naamText(person.row, "achternaam")} ~ '[^A-Za-z]' and ${withoutVoornaam(person)})`

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
