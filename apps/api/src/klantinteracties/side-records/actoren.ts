import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { choice, type Kind, text, yesOrNo } from "../engine/kind.ts"
import { member, objectSchema, writeMembers } from "../engine/member.ts"
import { exact, oneOf, yesNo } from "../engine/parameter.ts"
import { readMembers, within } from "../engine/read-members.ts"
import { refused } from "../engine/reading.ts"
import { byObjectidentificator, type DescribedSide, field, objectidentificator, type Values } from "./described-side.ts"

const soortenActor = ["medewerker", "geautomatiseerde_actor", "organisatorische_eenheid"] as const

const textOf = (name: string, maximum: number, required?: true) =>
  member(name, text(maximum), (identificatie: Values) => identificatie[name] as string | undefined, {
    ...(required === undefined ? {} : { required })
  })

/** What more is known of an actor of this kind. */
const membersOf = (soort: unknown) => {
  switch (soort) {
    case "geautomatiseerde_actor":
      return [textOf("functie", 40, true), textOf("omschrijving", 200)]
    case "organisatorische_eenheid":
      return [
        textOf("omschrijving", 200),
        textOf("emailadres", 254),
        textOf("faxnummer", 20),
        textOf("telefoonnummer", 20)
      ]
    default:
      return [textOf("functie", 40, true), textOf("emailadres", 254), textOf("telefoonnummer", 20, true)]
  }
}

const identificatie: Kind<Values | undefined> = {
  schema: { nullable: true, oneOf: soortenActor.map((soort) => objectSchema(membersOf(soort))) },
  // Read by the kind of actor, which may stand elsewhere in the body: see `prepare`.
  read: (value, name) => value === null ? refused(name, "null", "Dit veld mag niet null zijn.") : Result.succeed(value),
  write: () => null
}

const actorIdentificatie: DescribedSide<"actor">["members"][number] = {
  ...field("actorIdentificatie", identificatie, "identificatie"),
  write: ({ gegevens }, base) => {
    const { identificatie: own, soortActor } = gegevens as Values
    return own === undefined ? null : writeMembers(membersOf(soortActor), own as Values, base)
  }
}

/** An actor of another kind loses what was known of it as it was (20), and what is given of it is kept (51). */
const byKind = (values: Values, present: Values | undefined, _isPart: boolean, place: string): Read<Values> => {
  const soort = values["soortActor"] ?? present?.["soortActor"]
  if ("actorIdentificatie" in values) {
    const { actorIdentificatie: given } = values
    return Result.map(
      readMembers(membersOf(soort), given, within(place, "actorIdentificatie")),
      (identificatie) => ({ ...values, actorIdentificatie: identificatie })
    )
  }
  return Result.succeed(
    present === undefined || soort === present["soortActor"] ? values : { ...values, actorIdentificatie: undefined }
  )
}

/** Who takes part in a klantcontact for the municipality, or is to do something after it. */
export const actoren: DescribedSide<"actor"> = {
  soort: "actor",
  collection: "actoren",
  members: [
    field("naam", text(200), "naam", { required: true }),
    field("soortActor", choice(soortenActor), "soortActor", { required: true }),
    field("indicatieActief", yesOrNo, "indicatieActief"),
    field("actoridentificator", objectidentificator, "identificator"),
    actorIdentificatie
  ],
  parameters: {
    naam: [exact, "partOfNaam"],
    soortActor: [oneOf(soortenActor), "soortActor"],
    indicatieActief: [yesNo, "indicatieActief"],
    ...byObjectidentificator("actoridentificator")
  },
  prepare: byKind
}
