import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { NumberedLists } from "../ports/numbered-lists.ts"
import type { ListPosition } from "../ports/record-page.ts"
import { Transaction } from "../ports/transaction.ts"
import { type SideZicht, zichtOpSideRecord } from "../side-records/zicht-op-side-record.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { partijMetId } from "./existing.ts"

/** Maximum number of betrokkenen that one part is about, and the number of internetaken with which it is full. */
const [betrokkenenInPart, fullPart] = [100, 25]

/** An internetaak that is still to be done, as a caller may see it, and how it concerns the partij. */
export interface OpenInternetaak {
  readonly betrokkene: BetrokkeneId
  readonly klantcontact: KlantcontactId
  readonly zicht: SideZicht<"internetaak">
  readonly registratiedatum: Tijdstip
}

/** A part of the open internetaken of a partij. `volgende`: after which betrokkene the next part begins. */
export interface OpenInternetaken {
  readonly internetaken: ReadonlyArray<OpenInternetaak>
  readonly volgende?: ListPosition
}

/**
 * What is still to be done after the klantcontacten of a partij, those of the latest klantcontact first. A part is about
 * at most 100 betrokkenen, and ends with the klantcontact that brings it to 25 internetaken. Of each klantcontact as many
 * are looked at as are read along with it.
 *
 * Fails with {@link PartijNietGevonden}.
 */
export const zoekOpenInternetaken = Effect.fn("zoekOpenInternetaken")((
  partij: PartijId,
  na: ListPosition | undefined,
  right: Inzagerecht
) => Transaction.use((transaction) => transaction.read(gatherPart(partij, na, right))))

const gatherPart = Effect.fnUntraced(function*(partij: PartijId, na: ListPosition | undefined, right: Inzagerecht) {
  yield* partijMetId(partij)
  const { meer, rows } = yield* Betrokkenen.use((betrokkenen) =>
    betrokkenen.browse({ partij }, "plaatsgevondenOp", {
      ascending: false,
      aantal: betrokkenenInPart,
      ...(na === undefined ? {} : { from: { direction: "na", position: na } })
    })
  )
  const ids = [...new Set(rows.map(({ record }) => record.klantcontact))]
  const klantcontacten = new Map(
    (yield* Klantcontacten.use((all) => all.zoekAll(ids))).map((klantcontact) => [klantcontact.id, klantcontact])
  )
  const along = yield* NumberedLists.use((lists) => lists.alongKlantcontacten(ids))
  const internetaken: Array<OpenInternetaak> = []
  // A partij may be involved twice in one klantcontact. A part tells of its internetaken once.
  const told = new Set<KlantcontactId>()
  for (const [place, { position, record: { id: betrokkene, klantcontact } }] of rows.entries()) {
    for (const record of told.has(klantcontact) ? [] : along.get(klantcontact)?.sideRecords ?? []) {
      if (record.soort !== "internetaak" || record.gegevens.status !== "te_verwerken") continue
      const zicht = zichtOpSideRecord(record, klantcontacten.get(klantcontact), right)
      internetaken.push({ betrokkene, klantcontact, zicht, registratiedatum: record.registratiedatum })
    }
    told.add(klantcontact)
    const following = rows.slice(place + 1)
    const isWhole = !following.some(({ record }) => told.has(record.klantcontact))
    if (following.length === 0 ? meer : isWhole && internetaken.length >= fullPart) {
      return { internetaken, volgende: position } satisfies OpenInternetaken as OpenInternetaken
    }
  }
  return { internetaken } satisfies OpenInternetaken as OpenInternetaken
})
