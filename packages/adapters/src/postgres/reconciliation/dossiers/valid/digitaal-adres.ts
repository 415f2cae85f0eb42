import { sql } from "kysely"
import { nullOr, plainText } from "./text.ts"

const label = "[a-z0-9]+(-+[a-z0-9]+)*"
const email = `^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@(${label}[.])+${label}$`

/** What stands behind the 0 or the country code of a Dutch telephone number: so, and nine digits of it. */
const subscriber = "([1-7]|8[1-9]|9[1-57-9])[0-9 -]*"
const nineDigits = sql<boolean>`char_length(adres.vergelijkingsvorm) = 12`

/**
 * Whether the row `adres` of a digital address is plainly valid, with the vergelijkingsvorm that it should have: an e-mail address with a
 * domain in lower case, a Dutch telephone number as it is usually written, and of other kinds any plain text.
 */
export const plainDigitaalAdres = sql<boolean>`(
  adres.volgorde between 0 and 49
  and case adres.soort
    when 'email' then adres.vergelijkingsvorm = adres.adres and char_length(adres.adres) <= 63 and adres.adres ~ ${
  sql.lit(email)
}
    when 'telefoonnummer' then ${nineDigits} and char_length(adres.adres) <= 60 and (
      (adres.adres ~ ${
  sql.lit(`^0${subscriber}$`)
} and adres.vergelijkingsvorm = '+31' || substr(translate(adres.adres, ' -', ''), 2))
      or (adres.adres ~ ${
  sql.lit(`^[+]31[ -]?${subscriber}$`)
} and adres.vergelijkingsvorm = translate(adres.adres, ' -', ''))
      or (adres.adres ~ ${
  sql.lit(`^0031[ -]?${subscriber}$`)
} and adres.vergelijkingsvorm = '+' || substr(translate(adres.adres, ' -', ''), 3))
    )
    else adres.soort ~ '^[a-z][a-z0-9_-]{0,39}$' and adres.vergelijkingsvorm = adres.adres and ${
  plainText(sql.ref("adres.adres"), 254)
}
  end
  and ${nullOr(sql.ref("adres.omschrijving"), plainText(sql.ref("adres.omschrijving"), 40))}
)`
