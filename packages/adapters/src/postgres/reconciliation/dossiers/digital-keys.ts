import { placeholderEmail, placeholderTelefoonnummer } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { matches } from "./valid/matches.ts"

const unlessPlaceholder = (key: RawBuilder<unknown>, placeholder: RegExp): RawBuilder<string | null> =>
  sql<string | null>`case when not ${matches(key, placeholder)} then ${key} end`

/** The blocking key of a row with an e-mail address; null for an address that says that there is none. */
export const emailKey = unlessPlaceholder(sql`bloksleutel_email(vergelijkingsvorm)`, placeholderEmail)

/** The blocking key of a row with a telephone number; null for a number that says that there is none. */
export const telefoonKey = unlessPlaceholder(sql`vergelijkingsvorm`, placeholderTelefoonnummer)
