import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { choice, digits, listOf, moment, orNull, relation, text } from "../engine/kind.ts"
import { exact, instant, nummer, oneOf, uuid } from "../engine/parameter.ts"
import { refused } from "../engine/reading.ts"
import { byRelation, type DescribedSide, field, type Values } from "./described-side.ts"

const statuses = ["te_verwerken", "verwerkt"] as const

const actor = relation("actoren")
const moreActoren = listOf(actor)

/** Who a task is assigned to, by one name or by the other. */
const assigned = (values: Values, isPart: boolean): Read<Values> => {
  const { toegewezenAanActor: one, toegewezenAanActoren: all, ...rest } = values
  if (one !== undefined && all !== undefined) {
    return refused("nonFieldErrors", "invalid", "Geef toegewezenAanActor of toegewezenAanActoren, en niet beide.")
  }
  if (one === undefined && all === undefined) {
    return isPart
      ? Result.succeed(rest)
      : refused("nonFieldErrors", "invalid", "Geef toegewezenAanActor of toegewezenAanActoren.")
  }
  return Result.succeed({ ...rest, toegewezenAanActoren: one === undefined ? [...new Set(all as [])] : [one] })
}

/** What a body says of a task, without the moments that the register fills in. */
const withoutFilledIn = (own: Values, present: { readonly status: string } | undefined): Values => {
  const status = own["status"] ?? present?.status
  return {
    ...own,
    // The register tells it anew when others are to do it.
    toegewezenOp: undefined,
    ...(status === "verwerkt" || own["afgehandeldOp"] !== undefined ? {} : { afgehandeldOp: undefined })
  }
}

/** What has to be done after a klantcontact. */
export const internetaken: DescribedSide<"internetaak"> = {
  soort: "internetaak",
  collection: "internetaken",
  members: [
    field("nummer", digits(10), "nummer"),
    field("referentienummer", digits(10), "referentienummer"),
    field("gevraagdeHandeling", text(200), "gevraagdeHandeling", { required: true }),
    field("aanleidinggevendKlantcontact", relation("klantcontacten"), "klantcontact", { required: true }),
    field(
      "toegewezenAanActor",
      {
        ...actor,
        // Without actoren, as the contract tells that.
        write: ([first]: ReadonlyArray<string>, base) => first === undefined ? { uuid: null } : actor.write(first, base)
      },
      "actoren"
    ),
    field("toegewezenAanActoren", moreActoren, "actoren"),
    field("toelichting", text(1000), "toelichting"),
    field("status", choice(statuses), "status", { required: true }),
    field("toegewezenOp", moment, "toegewezenOp", { readOnly: true }),
    field("afgehandeldOp", orNull(moment), "afgehandeldOp")
  ],
  parameters: {
    nummer: [nummer, "nummer"],
    referentienummer: [exact, "referentienummer"],
    status: [oneOf(statuses), "status"],
    toegewezenOp: [instant, "toegewezenOp"],
    actoren__naam: [exact, "naamOfActor"],
    klantcontact__uuid: [uuid, "klantcontact"],
    klantcontact__nummer: [nummer, "klantcontactNummer"],
    klantcontact__referentienummer: [nummer, "klantcontactReferentienummer"],
    ...byRelation("toegewezenAanActor", "actoren"),
    ...byRelation("aanleidinggevendKlantcontact", "klantcontact")
  },
  prepare: (values, present, isPart) => Result.map(assigned(values, isPart), (own) => withoutFilledIn(own, present))
}

/** As {@link internetaken}, of a klantcontact that is made along with it. Who is to do it is read apart. */
export const taskOfNew: DescribedSide<"internetaak"> = {
  ...internetaken,
  members: internetaken.members.filter(({ veld }) => veld !== "klantcontact" && veld !== "actoren"),
  prepare: (values, present) => Result.succeed(withoutFilledIn(values, present))
}
