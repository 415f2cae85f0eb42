import {
  type Betrokkene,
  type Betrokkenheid,
  type Herstelpunt,
  type Inzage,
  Koppelgebeurtenis,
  type Partij,
  zichtOpKlantcontact,
  zichtOpPartij
} from "@betrokkene/domain"
import { Schema } from "effect"
import type { CallerRight } from "../../access/inzagerecht.ts"
import { BetrokkeneAnswer, betrokkeneJson } from "./betrokkene-json.ts"
import { BevindingAnswer, bevindingJson } from "./bevinding-json.ts"
import { GrondAnswer, grondJson } from "./grond-json.ts"
import { HandelingAnswer, handelingJson } from "./handeling-json.ts"
import { KlantcontactAnswer, klantcontactJson } from "./klantcontact-json.ts"
import { PartijAnswer, partijJson } from "./partij-json.ts"
import { RaadplegingAnswer, raadplegingJson } from "./raadpleging-json.ts"
import { SideRecordAnswer, sideRecordJson } from "./side-record-json.ts"

const { door, op, soort } = Koppelgebeurtenis.fields

/** What is held about a partij, or a part of it, as it is answered. */
export const InzageAnswer = Schema.Struct({
  partij: PartijAnswer,
  betrokkenheden: Schema.Array(
    Schema.Struct({
      betrokkene: BetrokkeneAnswer,
      klantcontact: KlantcontactAnswer,
      grond: GrondAnswer,
      koppelgeschiedenis: Schema.Array(Schema.Struct({ soort, door, op }).annotate({ identifier: "Koppelgebeurtenis" }))
    }).annotate({ identifier: "Betrokkenheid" })
  ),
  bijbehorend: Schema.Array(SideRecordAnswer),
  bevindingen: Schema.Array(BevindingAnswer),
  eerdereGegevens: Schema.Array(
    Schema.Union([
      Schema.Struct({ soort: Schema.Literal("betrokkene"), gegevens: BetrokkeneAnswer }),
      Schema.Struct({ soort: Schema.Literal("partij"), gegevens: PartijAnswer })
    ]).annotate({ identifier: "EerderGegeven" })
  ),
  handelingen: Schema.Array(HandelingAnswer),
  raadplegingen: Schema.Array(RaadplegingAnswer),
  meerBijbehorend: Schema.Boolean,
  meerBevindingen: Schema.Boolean,
  meerHandelingen: Schema.Boolean,
  meerRaadplegingen: Schema.Boolean,
  next: Schema.NullOr(Schema.String.annotate({ format: "uri" }))
}).annotate({ identifier: "Inzage" })

export const inzageJson = (
  base: string,
  right: CallerRight,
  {
    betrokkenheden,
    bevindingen,
    handelingen,
    herstelpunten,
    meerBevindingen,
    meerHandelingen,
    meerRaadplegingen,
    meerSideRecords,
    partij,
    raadplegingen,
    sideRecords
  }: Inzage,
  next: string | null
) => ({
  partij: partijJson(base, zichtOpPartij(partij, right)),
  betrokkenheden: betrokkenheden.map((betrokkenheid) => betrokkenheidJson(base, right, betrokkenheid)),
  bijbehorend: sideRecords.map(sideRecordJson),
  bevindingen: bevindingen.map((bevinding) => bevindingJson(base, bevinding)),
  eerdereGegevens: herstelpunten.flatMap((herstelpunt) => earlierJson(base, right, herstelpunt)),
  handelingen: handelingen.map((handeling) => handelingJson(base, handeling)),
  raadplegingen: raadplegingen.map((raadpleging) => raadplegingJson(base, raadpleging)),
  meerBijbehorend: meerSideRecords,
  meerBevindingen,
  meerHandelingen,
  meerRaadplegingen,
  next
})

const betrokkenheidJson = (
  base: string,
  right: CallerRight,
  { betrokkene, klantcontact, koppelgeschiedenis }: Betrokkenheid
) => ({
  betrokkene: betrokkeneJson(base, right, betrokkene),
  klantcontact: klantcontactJson(base, zichtOpKlantcontact(klantcontact, right)),
  grond: grondJson(betrokkene.grond),
  koppelgeschiedenis: koppelgeschiedenis.map(({ door, op, soort }) => ({ soort, door, op }))
})

/** The record before the finding was carried out and, where that is kept too, after it. */
/** What undoes a merge in what stands beside partijen is no earlier gegeven: it has ids alone. */
const earlierJson = (base: string, right: CallerRight, { na, soort, voor }: Herstelpunt) =>
  soort === "bijbehorend" ?
    [] :
    [voor, na].filter((record) => record !== undefined).map((record) =>
      soort === "betrokkene"
        ? { soort, gegevens: betrokkeneJson(base, right, record as Betrokkene) }
        : { soort, gegevens: partijJson(base, zichtOpPartij(record as Partij, right)) }
    )
