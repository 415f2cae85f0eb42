import { maximumDigitaleAdressen, maximumLengths } from "@betrokkene/domain"
import { emailadresLimits, soortDigitaalAdresPattern, subscriberPattern } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { all, any } from "../conditions.ts"
import { matches } from "./matches.ts"
import { nullOr, plainText } from "./text.ts"

const adres = sql.ref("adres.adres")
const vergelijkingsvorm = sql.ref("adres.vergelijkingsvorm")
const omschrijving = sql.ref("adres.omschrijving")
const sameAsWritten = sql<boolean>`${vergelijkingsvorm} = ${adres}`

const label = "[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*"
const plainEmail = new RegExp(`^[A-Za-z0-9_+-]+(?:[.][A-Za-z0-9_+-]+)*@(?:${label}[.])+${label}$`, "u")

/**
 * An e-mail address of plain letters that is no longer than each part of it may be. A form with capitals is from before
 * they counted as the same: another address of the record may be the same.
 */
const validEmail = all([
  sql<boolean>`bloksleutel_email(${vergelijkingsvorm}) = ${vergelijkingsvorm}`,
  sql<boolean>`bloksleutel_email(${vergelijkingsvorm}) = lower(${adres} collate "C")`,
  sql<boolean>`char_length(${adres}) <= ${sql.lit(Math.min(...Object.values(emailadresLimits)))}`,
  matches(adres, plainEmail)
])

/** The digits of a telephone number as people usually write it. */
const written = sql`translate(${adres}, ' -', '')`

/**
 * Whether the number is written with this in front, digits, spaces and dashes, and its E.164 form is the other text.
 */
const writtenAs = (front: RegExp, e164: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${matches(adres, front)} and ${vergelijkingsvorm} = ${e164}`

/** The number of a Dutch subscriber: as such, or with the code of the country. */
const validTelefoonnummer = all([
  matches(sql`substr(${vergelijkingsvorm}, 4)`, subscriberPattern),
  sql<boolean>`char_length(${adres}) <= 60`,
  any([
    writtenAs(/^0[0-9 -]*$/u, sql`'+31' || substr(${written}, 2)`),
    writtenAs(/^[+]31[0-9 -]*$/u, written),
    writtenAs(/^0031[0-9 -]*$/u, sql`'+' || substr(${written}, 3)`)
  ])
])

const validOther = all([
  matches(sql.ref("adres.soort"), soortDigitaalAdresPattern),
  sameAsWritten,
  plainText(adres, maximumLengths.digitaalAdres)
])

/**
 * Whether the row `adres` of a digital address is plainly valid and has the vergelijkingsvorm that it should have: an
 * e-mail address of plain letters, a Dutch telephone number as it is usually written, or any plain text of
 * another kind.
 */
export const plainDigitaalAdres = all([
  sql<boolean>`adres.volgorde between 0 and ${sql.lit(maximumDigitaleAdressen - 1)}`,
  sql<boolean>`case adres.soort
    when 'email' then ${validEmail}
    when 'telefoonnummer' then ${validTelefoonnummer}
    else ${validOther} end`,
  nullOr(omschrijving, plainText(omschrijving, maximumLengths.omschrijving))
])
