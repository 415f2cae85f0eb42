import { Effect, Schema } from "effect"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { regel, violation } from "../values/regel.ts"
import { ruleOver } from "../values/rule-over-fields.ts"
import { multilineText, seenText, text } from "../values/text.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import { ActorId } from "./actor.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies an internetaak: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const InternetaakId = Uuid.pipe(Schema.brand("InternetaakId"))
export type InternetaakId = typeof InternetaakId.Type

/** Maximum number of actoren that an internetaak is assigned to. */
const maximumActoren = 100

const number = Schema.optionalKey(seenText(maximumLengths.taaknummer))

/** Whether it has to be done or is done. */
export const InternetaakStatus = Schema.Literals(["te_verwerken", "verwerkt"])
export type InternetaakStatus = typeof InternetaakStatus.Type

/**
 * Something that has to be done after a klantcontact, such as ringing back, and the actoren that it is assigned to, in
 * order. `afgehandeldOp` is only there when it is done (`status` is `verwerkt`), and `toegewezenOp` is when it was
 * assigned to these actoren: the register fills in both unless they are given.
 */
export const Internetaakgegevens = Schema.Struct({
  klantcontact: KlantcontactId,
  nummer: number,
  referentienummer: number,
  gevraagdeHandeling: text(maximumLengths.gevraagdeHandeling),
  actoren: Schema.Array(ActorId).check(
    Schema.isMaxLength(maximumActoren, regel("te-veel-actoren", `Ten hoogste ${maximumActoren} actoren.`)),
    Schema.isUnique(regel("actor-dubbel", "Een actor staat er twee keer."))
  ).pipe(Schema.withDecodingDefaultKey(Effect.succeed([]))),
  toelichting: Schema.optionalKey(multilineText(maximumLengths.toelichting)),
  status: InternetaakStatus,
  toegewezenOp: Schema.optionalKey(Tijdstip),
  afgehandeldOp: Schema.optionalKey(Tijdstip)
}).check(
  ruleOver(["afgehandeldOp", "status"], ({ afgehandeldOp, status }: {
    readonly status: string
    readonly afgehandeldOp?: string
  }) =>
    afgehandeldOp === undefined || status === "verwerkt" ? undefined : violation(
      ["afgehandeldOp"],
      "afgehandeld-op-zonder-verwerkt",
      "Wat nog te verwerken is, is niet afgehandeld: laat dit moment weg."
    ))
).annotate({ identifier: "Internetaakgegevens" })
export type Internetaakgegevens = typeof Internetaakgegevens.Type

/**
 * The gegevens with what follows from them. It keeps its number unless another is given. It is assigned anew when it goes to other actoren, and done at the
 * moment that it becomes `verwerkt`.
 */
const completed = (
  gegevens: Internetaakgegevens,
  before: Internetaakgegevens | undefined,
  nu: Tijdstip
): Internetaakgegevens => ({
  ...gegevens,
  ...(gegevens.nummer === undefined && before?.nummer !== undefined ? { nummer: before.nummer } : {}),
  toegewezenOp: gegevens.toegewezenOp ?? (sameActoren(gegevens, before) ? before?.toegewezenOp : undefined) ?? nu,
  ...(gegevens.status === "verwerkt"
    ? { afgehandeldOp: gegevens.afgehandeldOp ?? before?.afgehandeldOp ?? nu }
    : {})
})

const sameActoren = ({ actoren }: Internetaakgegevens, before: Internetaakgegevens | undefined): boolean =>
  actoren.join() === before?.actoren.join()

/** The description of an internetaak. */
export const internetaak = {
  id: InternetaakId,
  gegevens: Internetaakgegevens,
  neighbours: { klantcontact: "klantcontact" },
  lists: { actoren: "actor" },
  filters: {
    nummer: ["nummer"],
    referentienummer: ["referentienummer"],
    status: ["status"],
    toegewezenOp: ["toegewezenOp"]
  },
  unique: [["nummer"], ["referentienummer"]],
  numbered: "internetaak",
  ofCustomer: "klantcontact",
  texts: ["gevraagdeHandeling", "toelichting"],
  /** Fills in `nummer`, `toegewezenOp` and `afgehandeldOp`. */
  complete: completed as NonNullable<SideDescription["complete"]>
} as const satisfies SideDescription
