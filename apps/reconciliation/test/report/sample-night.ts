import { geenBeleid, Reconciliatie, type ReconciliatieFigures, type Regel, regelnamen } from "@betrokkene/domain"
import { Schema } from "effect"
import type { EndedReconciliatie } from "../../src/report/earlier-nights.ts"

/** The id with this number. */
export const id = (nummer: number): string => `0192f3a0-7c41-7d5e-8a3b-${nummer.toString(16).padStart(12, "0")}`

/** Open findings of each rule on a usual night. */
const usual: { readonly [regel in Regel]?: number } = {
  "dubbele-partij-identificator": 3,
  "dubbele-partij-vermoeden": 41,
  "mogelijke-partij": 1630,
  "meer-mogelijke-partijen": 212,
  "tegenstrijdige-koppeling": 27,
  "koppeling-zonder-grond": 2,
  "overbodige-afwijking": 840,
  "onbereikbaar": 96,
  "niet-actieve-partij": 18,
  "geheim-en-afwijkend": 4,
  "geen-initiator": 133,
  "zelfde-partij-dubbel": 9,
  "ongeldige-waarde": 6,
  "bewaartermijn-verstreken": 58
}

const ofTheRegister = regelnamen.filter((regel) =>
  regel !== "ontbreekt-hier" && regel !== "ontbreekt-daar" && regel !== "verschilt"
)

/** A number from 0 to 1, the same for the same input. It is a hash, so that nights vary independently. */
const capriciousness = (nummer: number): number => (Math.imul(nummer ^ 0x9e37, 0x85ebca6b) >>> 8) / 2 ** 24

const figures = (night: number): ReconciliatieFigures => ({
  gelezen: 1_412_000 + night * 830,
  regels: ofTheRegister.filter((regel) => usual[regel] !== undefined).map((regel, place) => {
    const capricious = capriciousness(night * 100 + place)
    const open = Math.round((usual[regel] ?? 0) * (0.8 + 0.25 * capricious + night / 100))
    const nieuw = Math.round(open * 0.04 * (1 + capricious))
    const hersteld = regel === "ongeldige-waarde" ? 12 + Math.round(20 * capricious) : 0
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
      gelezen: 1_012_000 + night * 600,
      milliseconden: 431_000 + Math.round(capriciousness(night) * 90_000)
    },
    { stap: "partij", delen: 204, gelezen: 400_000 + night * 230, milliseconden: 208_500 }
  ]
})

/** The run of this night, counted from 24 October, with these replacements. */
export const night = (nummer: number, otherwise: Partial<EndedReconciliatie> = {}): EndedReconciliatie => {
  const started = Date.UTC(2026, 9, 24 + nummer, 1, 0, 4)
  const ready = figures(nummer)
  const duration = ready.stappen.reduce((sum, { milliseconden }) => sum + milliseconden, 21_000)
  return {
    ...Schema.decodeUnknownSync(Reconciliatie)({
      id: id(0xa000 + nummer),
      houder: "reconciliatie op nacht-1, proces 4711",
      begonnen: new Date(started).toISOString(),
      peildatum: new Date(started).toISOString(),
      watermerk: 8_214_900 + nummer * 5120,
      opdracht: { regels: ofTheRegister, proef: false, beleid: geenBeleid },
      toestand: "klaar",
      geeindigd: new Date(started + duration).toISOString(),
      cijfers: ready
    }) as EndedReconciliatie,
    ...otherwise
  }
}
