import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import {
  type Betrokkene,
  type BetrokkeneId,
  type CallerIdentity,
  DigitaalAdres,
  type IdempotencyKey,
  Identificator,
  type Identificatorsoort,
  IdGenerator,
  type Klantcontact,
  type KlantcontactId,
  NumberSource,
  type Partij,
  type PartijId
} from "../../../src/index.ts"
import { passesElfproef } from "../../../src/values/elfproef.ts"
import { klantcontact as klantcontacten } from "../../arbitraries/klantcontact.ts"
import { partij as partijen } from "../../arbitraries/partij.ts"

const testBsnList = Array.from({ length: 10_000 }, (_, number) => `99999${String(number).padStart(4, "0")}`).filter(
  passesElfproef
)
let used = Math.floor(Math.random() * testBsnList.length)

/** Digits of chance. */
export const figures = (count: number): string =>
  Array.from({ length: count }, () => Math.floor(Math.random() * 10)).join("")

const freshRsin = (): string => {
  const attempt = figures(9)
  return passesElfproef(attempt) ? attempt : freshRsin()
}

const waarde = (soort: Identificatorsoort) => {
  switch (soort) {
    case "bsn":
      return { soort, waarde: testBsnList[used++ % testBsnList.length] ?? "" }
    case "rsin":
      return { soort, waarde: freshRsin() }
    case "kvk_nummer":
      return { soort, waarde: figures(8) }
    case "vestigingsnummer":
      return { soort, waarde: figures(12), kvkNummer: figures(8) }
  }
}

/** An identificator that no partij of this run has. A bsn is one that belongs to nobody. */
export const freshIdentificator = (soort: Identificatorsoort): Identificator =>
  Schema.decodeSync(Identificator)(waarde(soort))

/** An e-mail address that nobody else of this run has. */
export const freshEmailadres = (): DigitaalAdres =>
  Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: `${figures(16)}@Example.NL` })

/** A kanaal that no klantcontact of this run has. */
export const freshKanaal = (): string => `kanaal ${figures(16)}`

/** An idempotency key that the holder has not used in this run. */
export const freshKey = (holder: CallerIdentity): IdempotencyKey => ({
  houder: holder,
  sleutel: `sleutel-${figures(16)}`
})

const first = <A>(waarden: fc.Arbitrary<A>): A => fc.sample(waarden, 1)[0] as A

/** The klantcontact, or an arbitrary one, with a fresh id and number. */
export const freshKlantcontact = Effect.fnUntraced(function*(klantcontact: Klantcontact = first(klantcontacten)) {
  const id: KlantcontactId = yield* (yield* IdGenerator).klantcontact
  return { ...klantcontact, id, nummer: yield* (yield* NumberSource).klantcontact } satisfies Klantcontact
})

/** The partij, or an arbitrary one, with a fresh id and number, and with fresh identificatoren of the same kinds. */
export const freshPartij = Effect.fnUntraced(function*(partij: Partij = first(partijen)) {
  const id: PartijId = yield* (yield* IdGenerator).partij
  const identificatoren = partij.gegevens.identificatoren.map(({ soort }: Identificator) => freshIdentificator(soort))
  return {
    ...partij,
    id,
    nummer: yield* (yield* NumberSource).partij,
    gegevens: { ...partij.gegevens, identificatoren } as Partij["gegevens"]
  } satisfies Partij
})

/** The betrokkene with a fresh id, of this klantcontact and, if gekend, linked to this partij. */
export const freshBetrokkene = Effect.fnUntraced(
  function*(betrokkene: Betrokkene, klantcontact: KlantcontactId, partij: PartijId) {
    const id: BetrokkeneId = yield* (yield* IdGenerator).betrokkene
    const own = { ...betrokkene, id, klantcontact }
    return (own._tag === "Gekend" ? { ...own, partij } : own) as Betrokkene
  }
)
