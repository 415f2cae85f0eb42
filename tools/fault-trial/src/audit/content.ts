import { layer } from "@betrokkene/adapters/postgres"
import { asOtherProgram } from "@betrokkene/dataset"
import type { Koppelgebeurtenis, Regel } from "@betrokkene/domain"
import { gevondenDoor, readRecords, type RegisterContent, violationsOf } from "@betrokkene/domain/testing/invarianten"
import { Effect } from "effect"

const registerOn = (databaseUrl: string) => layer({ url: databaseUrl, poolSize: 2, statementTimeout: 60_000 })

/** The whole content of a register, read as the software itself reads it. */
export const readContent = async (databaseUrl: string): Promise<RegisterContent> => {
  const records = await Effect.runPromise(Effect.provide(readRecords, registerOn(databaseUrl)))
  const events = await asOtherProgram<Koppelgebeurtenis>(
    databaseUrl,
    `select betrokkene_id as betrokkene, soort, door,
        to_char(op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as op
      from koppelgebeurtenis order by id`
  )
  return { ...records, koppelingen: Map.groupBy(events, ({ betrokkene }) => betrokkene) }
}

/** Rules of the reconciliation that must never find anything, whatever these clients ask. */
const rules: ReadonlyArray<Regel> = [
  "ongeldige-waarde",
  "verweesd-adres",
  "dubbele-partij-identificator",
  "gegevens-van-partij-in-ongekende"
]

/** Violations of an invariant: its number or rule, and the id of a record. */
export const breachesOf = async (databaseUrl: string, content: RegisterContent): Promise<ReadonlyArray<string>> => [
  ...violationsOf(content),
  ...await Effect.runPromise(Effect.provide(gevondenDoor(rules, new Date()), registerOn(databaseUrl)))
]
