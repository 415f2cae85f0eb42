import { placeholderEmail, placeholderTelefoonnummer } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { matches } from "./valid/matches.ts"

/** The key of a row with an e-mail address: a blocking key if it {@link saysSomething}. */
export const emailKey = sql<string>`bloksleutel_email(vergelijkingsvorm)`

/** The key of a row with a telephone number: a blocking key if it {@link saysSomething}. */
export const telefoonKey = sql<string>`vergelijkingsvorm`

/**
 * Whether a key of this kind is no address or number that says that there is none. These patterns take longer than it takes to
 * look up who has the key, so they are asked last.
 */
export const saysSomething = (kind: RawBuilder<unknown>, key: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`case ${kind}
    when 'email' then not ${matches(key, placeholderEmail)}
    when 'telefoon' then not ${matches(key, placeholderTelefoonnummer)}
    else true end`
