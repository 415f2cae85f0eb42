import * as fc from "fast-check"
import type { Klantcontactdossier, Partijdossier } from "../../src/reconciliatie/dossier.ts"
import { klantcontactdossier, partijdossier } from "./dossier.ts"

type Pad = ReadonlyArray<string>

/** What stands where today's values expect something else. No text of it may ever come out. */
const rommel = fc.constantFrom<unknown>(null, 17, true, [], {}, "Zandstra\u0000", "zandstra @ proefdorp", {
  Zandstraveld: "Proefdorp"
})

/** A name that no field has, and that is somebody's. */
const vreemdVeld = "Zandstraveld"

const isVelden = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === "object" && waarde !== null &&
  [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(waarde))

/** Every place in a value, outside in. */
const plaatsen = (waarde: unknown): ReadonlyArray<Pad> =>
  isVelden(waarde)
    ? Object.entries(waarde).flatMap(([naam, deel]) => [[naam], ...plaatsen(deel).map((pad) => [naam, ...pad])])
    : []

/** What is stored as it came, as one value: anything may stand in it. */
const isVrij = ([veld = ""]: Pad): boolean =>
  ["contactnaam", "bezoekadres", "correspondentieadres", "voorkeurstaal"].includes(veld)

/** What is stored as text: that it is. What there is besides, the database itself keeps in form. */
const isTekst = ([veld = "", , naam = ""]: Pad): boolean =>
  veld === "digitaleAdressen"
    ? ["adres", "omschrijving"].includes(naam)
    : ["kanaal", "onderwerp", "inhoud", "taal", "organisatienaam", "interneNotitie"].includes(veld)

const vervangen = (waarde: unknown, [naam, ...verder]: Pad, nieuw: unknown): unknown => {
  if (naam === undefined) return nieuw
  if (Array.isArray(waarde)) {
    return waarde.map((deel, plaats) => String(plaats) === naam ? vervangen(deel, verder, nieuw) : deel)
  }
  return isVelden(waarde) ? { ...waarde, [naam]: vervangen(waarde[naam], verder, nieuw) } : waarde
}

/** As it was written before it was kept in one form: postcodes with a space and in lower case, languages by the other code, lands by another name. */
const zoalsVroeger = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(zoalsVroeger)
  if (!isVelden(waarde)) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => {
      if (naam === "postcode" && typeof deel === "string") {
        return [naam, `${deel.slice(0, 4)} ${deel.slice(4).toLowerCase()}`]
      }
      if (naam === "voorkeurstaal" && isVelden(deel)) {
        return [naam, { ...deel, code: deel["code"] === "nld" ? "dut" : deel["code"] }]
      }
      return [naam, naam === "land" && isVelden(deel) ? { ...deel, naam: "zomaar een land" } : zoalsVroeger(deel)]
    })
  )
}

interface Veroudering {
  readonly vroeger: boolean
  readonly breuken: ReadonlyArray<{ readonly plaats: number; readonly rommel: unknown; readonly veld: boolean }>
}

const veroudering: fc.Arbitrary<Veroudering> = fc.record({
  vroeger: fc.boolean(),
  breuken: fc.array(fc.record({ plaats: fc.nat(200), rommel, veld: fc.constantFrom(false, false, false, true) }), {
    maxLength: 3
  })
})

const verouderd = <A>(gegevens: A, { breuken, vroeger }: Veroudering): A =>
  breuken.reduce<unknown>((huidig, { plaats, rommel, veld }) => {
    const alle = plaatsen(huidig).filter((pad) => isVrij(pad) || isTekst(pad))
    const pad = alle[plaats % Math.max(1, alle.length)]
    if (pad === undefined) return huidig
    if (isTekst(pad)) return vervangen(huidig, pad, "Zandstra\u0000")
    return veld ? vervangen(huidig, [...pad.slice(0, 1), vreemdVeld], "Proefdorp") : vervangen(huidig, pad, rommel)
  }, vroeger ? zoalsVroeger(gegevens) : gegevens) as A

const metOudereGegevens = <A extends { readonly gegevens: unknown }>(partij: A, hoe: Veroudering): A => ({
  ...partij,
  gegevens: verouderd(partij.gegevens, hoe)
})

/** As {@link klantcontactdossier}, with values that are older than a rule: written otherwise, or no values at all. */
export const ouderKlantcontactdossier: fc.Arbitrary<Klantcontactdossier> = fc.tuple(
  klantcontactdossier,
  fc.array(veroudering, { minLength: 3, maxLength: 3 })
).map(
  ([{ betrokkenen, klantcontact }, hoe]) => ({
    klantcontact: hoe[0] === undefined ? klantcontact : metOudereGegevens(klantcontact, { ...hoe[0], vroeger: false }),
    betrokkenen: betrokkenen.map(({ betrokkene, kandidaten, partij, ...overig }, plaats) => {
      const dit = hoe[plaats % hoe.length] ?? { vroeger: false, breuken: [] }
      return {
        ...overig,
        betrokkene: { ...betrokkene, contactgegevens: verouderd(betrokkene.contactgegevens, dit) },
        ...(partij === undefined ? {} : { partij: metOudereGegevens(partij, hoe[1] ?? dit) }),
        kandidaten: kandidaten.map((kandidaat) => metOudereGegevens(kandidaat, hoe[2] ?? dit))
      }
    })
  })
)

/** As {@link partijdossier}, in the same way. */
export const ouderPartijdossier: fc.Arbitrary<Partijdossier> = fc.tuple(partijdossier, veroudering, veroudering).map((
  [dossier, hoe, kandidaathoe]
) => ({
  ...dossier,
  partij: metOudereGegevens(dossier.partij, hoe),
  kandidaten: dossier.kandidaten.map((kandidaat) => metOudereGegevens(kandidaat, kandidaathoe))
}))
