import { placeholderEmail, placeholderTelefoonnummer } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { matches } from "./valid/matches.ts"

/** The key of a row with an e-mail address: a blocking key if it {@link saysSomething}. */
export const emailKey = sql<string>`bloksleutel_email(vergelijkingsvorm)`

/** The key of a row with a telephone number: a blocking key if it {@link saysSomething}. */
export const telefoonKey = sql<string>`vergelijkingsvorm`

/**
 * Whether a key of this kind can identify somebody: false for an address or number that people write where they have
 * none, such as 0600000000. The patterns take longer than the look-up of who has the key, so they are asked last.
 */
export const saysSomething = (kind: RawBuilder<unknown>, key: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`case ${kind}
    when 'email' then not ${matches(key, placeholderEmail)}
    when 'telefoon' then not ${matches(key, placeholderTelefoonnummer)}
    else true end`
