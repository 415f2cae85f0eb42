import { type FinalFigures, geenBeleid, Reconciliatie, type Regel, regelnamen } from "@betrokkene/domain"
import { Schema } from "effect"
import type { BeeindigdeReconciliatie } from "../../src/report/eerdere-nachten.ts"

/** The id with this number. */
export const id = (nummer: number): string => `0192f3a0-7c41-7d5e-8a3b-${nummer.toString(16).padStart(12, "0")}`

/** What stands open of each rule on a usual night. */
const gewoon: { readonly [regel in Regel]?: number } = {
  "dubbele-partij-identificator": 3,
  "dubbele-partij-vermoeden": 41,
  "mogelijke-partij": 1630,
  "meer-mogelijke-partijen": 212,
  "tegenstrijdige-koppeling": 27,
  "overbodige-afwijking": 840,
  "onbereikbaar": 96,
  "niet-actieve-partij": 18,
  "geheim-en-afwijkend": 4,
  "geen-initiator": 133,
  "zelfde-partij-dubbel": 9,
  "ongeldige-waarde": 6,
  "bewaartermijn-verstreken": 58
}

const vanHetRegister = regelnamen.filter((regel) =>
  regel !== "ontbreekt-hier" && regel !== "ontbreekt-daar" && regel !== "verschilt"
)

/** Between 0 and 1, the same for the same number: a hash, so that no two nights go up and down together. */
const grilligheid = (nummer: number): number => (Math.imul(nummer ^ 0x9e37, 0x85ebca6b) >>> 8) / 2 ** 24

const cijfers = (nacht: number): FinalFigures => ({
  gelezen: 1_412_000 + nacht * 830,
  regels: vanHetRegister.filter((regel) => gewoon[regel] !== undefined).map((regel, plaats) => {
    const grillig = grilligheid(nacht * 100 + plaats)
    const open = Math.round((gewoon[regel] ?? 0) * (0.8 + 0.25 * grillig + nacht / 100))
    const nieuw = Math.round(open * 0.04 * (1 + grillig))
    const hersteld = regel === "ongeldige-waarde" ? 12 + Math.round(20 * grillig) : 0
    return {
      regel,
      gevonden: open + hersteld,
      nieuw: nieuw + hersteld,
      hersteld,
      opgelost: Math.round(nieuw * 0.7),
      open
    }
  }),
  mislukteDelen: 0,
  terzijde: 0,
  vergetenIdempotentiesleutels: 310,
  groteBlokken: [{ soort: "telefoon", aantal: 3, grootste: 412 }, { soort: "email", aantal: 1, grootste: 57 }],
  stappen: [
    {
      stap: "klantcontact",
      delen: 512,
      gelezen: 1_012_000 + nacht * 600,
      milliseconden: 431_000 + Math.round(grilligheid(nacht) * 90_000)
    },
    { stap: "partij", delen: 204, gelezen: 400_000 + nacht * 230, milliseconden: 208_500 }
  ]
})

/** The run of this night, counted from 24 October on, with what is put in its place. */
export const nacht = (nummer: number, anders: Partial<BeeindigdeReconciliatie> = {}): BeeindigdeReconciliatie => {
  const begonnen = Date.UTC(2026, 9, 24 + nummer, 1, 0, 4)
  const klaar = cijfers(nummer)
  const duur = klaar.stappen.reduce((som, { milliseconden }) => som + milliseconden, 21_000)
  return {
    ...Schema.decodeUnknownSync(Reconciliatie)({
      id: id(0xa000 + nummer),
      houder: "reconciliatie op nacht-1, proces 4711",
      begonnen: new Date(begonnen).toISOString(),
      peildatum: new Date(begonnen).toISOString(),
      watermerk: 8_214_900 + nummer * 5120,
      opdracht: { regels: vanHetRegister, proef: false, beleid: geenBeleid },
      toestand: "klaar",
      geeindigd: new Date(begonnen + duur).toISOString(),
      cijfers: klaar
    }) as BeeindigdeReconciliatie,
    ...anders
  }
}
