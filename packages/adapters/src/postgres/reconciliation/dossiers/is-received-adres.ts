import { soortenZoalsOntvangen } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { literals } from "./valid/literals.ts"

/** Whether the digital address in the row of this alias is only kept as it was received: nobody is reached by it. */
export const isReceivedAdres = (alias: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${alias}.soort`)} in (${literals(Object.values(soortenZoalsOntvangen))})`
