import { type Betrokkene, canonicalText, type Partij, readBsn } from "@betrokkene/domain"
import type { RegisterContent } from "@betrokkene/domain/testing/invarianten"
import { explains, type Found } from "../ledger/history.ts"
import type { KnownRecord, Ledger } from "../ledger/ledger.ts"
import { bsns, firstPartij, gegevensOfBetrokkene, type Registration } from "../ledger/registration.ts"

/** Differences between the register and its clients' answers: each as the id of a record and a description. */
export interface Kept {
  /** Acknowledged, but now gone or different. */
  readonly lost: ReadonlyArray<string>
  /** Only part of a request was carried out. */
  readonly half: ReadonlyArray<string>
  /** Stored twice, or stored though every request for it was refused or none was made. */
  readonly doubled: ReadonlyArray<string>
  /** Registrations with an unknown outcome that turned out to be made. */
  readonly madeUnknown: ReadonlyMap<Registration, { readonly betrokkene: string }>
}

export const compareWithLedger = (content: RegisterContent, { records, registrations }: Ledger): Kept => {
  const lost = [...records.values()].filter((record) => !isKept(content, record)).map(({ id, soort }) =>
    `${soort} ${id}`
  )
  const half: Array<string> = []
  const doubled: Array<string> = []
  const madeUnknown = new Map<Registration, { readonly betrokkene: string }>()
  const strangers = Map.groupBy(
    [...content.betrokkenen.values()].filter(({ id }) => !records.has(id)),
    gegevensOfBetrokkene
  )
  const contacts = Map.groupBy(
    [...content.klantcontacten.values()].filter(({ id }) => !records.has(id)),
    ({ gegevens }) => canonicalText(gegevens)
  )
  for (const registration of registrations) {
    if (registration.made !== undefined || !registration.isUncertain) continue
    const found = strangers.get(registration.betrokkene.gegevens) ?? []
    const at = registration.klantcontact === undefined
      ? undefined
      : contacts.get(registration.klantcontact.gegevens) ?? []
    strangers.delete(registration.betrokkene.gegevens)
    if (registration.klantcontact !== undefined) contacts.delete(registration.klantcontact.gegevens)
    const [betrokkene] = found
    if (found.length > 1 || (at?.length ?? 0) > 1) doubled.push(`registration ${registration.key}`)
    else if (!isWhole(content, registration, betrokkene, at?.[0]?.id)) half.push(`registration ${registration.key}`)
    if (betrokkene !== undefined) madeUnknown.set(registration, { betrokkene: betrokkene.id })
  }
  for (const found of strangers.values()) doubled.push(...found.map(({ id }) => `betrokkene ${id}`))
  for (const found of contacts.values()) doubled.push(...found.map(({ id }) => `klantcontact ${id}`))
  doubled.push(
    ...[...content.partijen.values()].filter((partij) => !records.has(partij.id) && !isNew(partij)).map(({ id }) =>
      `partij ${id}`
    )
  )
  return { lost, half, doubled, madeUnknown }
}

/** A betrokkene goes with his klantcontact (B11); one that remains is judged by its own history. */
const isKept = (content: RegisterContent, { history, id, klantcontact, soort }: KnownRecord): boolean => {
  if (klantcontact !== undefined && !content.klantcontacten.has(klantcontact)) return !content.betrokkenen.has(id)
  return explains(history, foundIn(content, soort, id))
}

const foundIn = (content: RegisterContent, soort: KnownRecord["soort"], id: string): Found | undefined => {
  if (soort === "betrokkene") {
    const betrokkene = content.betrokkenen.get(id)
    return betrokkene &&
      {
        versie: betrokkene.versie,
        state: { gegevens: gegevensOfBetrokkene(betrokkene), bsn: bsnOf(content, betrokkene) }
      }
  }
  const record = soort === "klantcontact" ? content.klantcontacten.get(id) : content.partijen.get(id)
  return record && { versie: record.versie, state: { gegevens: canonicalText(record.gegevens), bsn: null } }
}

const bsnOf = (content: RegisterContent, betrokkene: Betrokkene): string | null =>
  betrokkene._tag === "Ongekend" ? null : bsnsOf(content.partijen.get(betrokkene.partij)).join() || "nobody"

const bsnsOf = (partij: Partij | undefined): ReadonlyArray<string> =>
  (partij?.gegevens.identificatoren ?? []).flatMap((identificator) =>
    identificator.soort === "bsn" ? [readBsn(identificator.waarde)] : []
  )

/** No client got its id, so none changed it: it is there whole, as requested, or not at all. */
const isWhole = (
  content: RegisterContent,
  registration: Registration,
  betrokkene: Betrokkene | undefined,
  klantcontact: string | undefined
): boolean => {
  if (betrokkene === undefined) return klantcontact === undefined
  return betrokkene.versie === 1
    && bsnOf(content, betrokkene) === registration.betrokkene.bsn
    && (registration.klantcontact === undefined || betrokkene.klantcontact === klantcontact)
}

/** A partij from a registration whose client got no answer. */
const isNew = (partij: Partij): boolean =>
  partij.versie === 1 &&
  bsnsOf(partij).some((bsn) => bsns.includes(bsn) && firstPartij(bsn).gegevens === canonicalText(partij.gegevens))
