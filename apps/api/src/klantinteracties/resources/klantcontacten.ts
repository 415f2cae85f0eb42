import {
  type Betrokkene,
  type Klantcontact,
  type Klantcontactzicht,
  NumberedLists,
  SideRecords,
  zichtOpKlantcontact
} from "@betrokkene/domain"
import { Effect } from "effect"
import { listOf, moment, nothing, notKept, orNull, relation, text, textOrNull, yesOrNo } from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"
import type { Resource, Right } from "../engine/resource.ts"
import { grouped } from "./grouped.ts"
import type { Onderwerpobject } from "./onderwerpobjecten.ts"

/** A klantcontact as the caller may see it, with its betrokkenen. */
export interface ShownKlantcontact {
  readonly zicht: Klantcontactzicht
  readonly betrokkenen: ReadonlyArray<Betrokkene>
  /** What it was about; nothing where its texts are left out. */
  readonly onderwerpen: ReadonlyArray<Onderwerpobject>
}

const gegevensOf = ({ zicht }: ShownKlantcontact) => zicht.klantcontact.gegevens

/** The texts of a klantcontact that is vertrouwelijk are empty for who may not see them. */
const textsOf = ({ zicht }: ShownKlantcontact) => zicht._tag === "Open" ? zicht.klantcontact.gegevens : undefined

export const klantcontacten: Resource<ShownKlantcontact> = {
  collection: "klantcontacten",
  uuidOf: ({ zicht }) => zicht.klantcontact.id,
  shows: ({ zicht }) => [{ record: { soort: "klantcontact", id: zicht.klantcontact.id } }],
  members: [
    member(
      "gingOverOnderwerpobjecten",
      listOf(relation("onderwerpobjecten")),
      ({ onderwerpen }) => onderwerpen.map(({ id }) => id),
      { readOnly: true }
    ),
    member("hadBetrokkenActoren", nothing, () => undefined, { readOnly: true }),
    member("omvatteBijlagen", nothing, () => undefined, { readOnly: true }),
    member(
      "hadBetrokkenen",
      listOf(relation("betrokkenen")),
      ({ betrokkenen }) => betrokkenen.map(({ id }) => id),
      { readOnly: true }
    ),
    member("leiddeTotInterneTaken", nothing, () => undefined, { readOnly: true }),
    member("nummer", notKept(textOrNull(10)), ({ zicht }) => zicht.klantcontact.nummer),
    member("referentienummer", notKept(textOrNull(10)), () => undefined),
    member("kanaal", text(50), (shown) => gegevensOf(shown).kanaal, { required: true }),
    member("onderwerp", text(200), (shown) => textsOf(shown)?.onderwerp, { required: true }),
    member("inhoud", text(1000), (shown) => textsOf(shown)?.inhoud),
    member("reactie", notKept(text(4000)), () => undefined),
    member("indicatieContactGelukt", orNull(yesOrNo), (shown) => gegevensOf(shown).indicatieContactGelukt),
    member("hoofdOnderwerpType", notKept(text(200)), () => undefined),
    member("verdereActieOndernomen", notKept(yesOrNo), () => false),
    member("taal", text(3), (shown) => gegevensOf(shown).taal, { required: true }),
    member("vertrouwelijk", yesOrNo, (shown) => gegevensOf(shown).vertrouwelijk, { required: true }),
    member("plaatsgevondenOp", moment, (shown) => gegevensOf(shown).plaatsgevondenOp),
    member("metadata", notKept(group<unknown>([])), () => undefined)
  ]
}

/** Maximum number of onderwerpobjecten that are read along with a page. */
const onderwerpenAlong = 10_000

/** Klantcontacten as they are shown, each with its betrokkenen and what it was about, which are read at once. */
export const shownKlantcontacten = Effect.fnUntraced(function*(stored: ReadonlyArray<Klantcontact>, right: Right) {
  const ids = stored.map(({ id }) => id)
  const involved = grouped(
    yield* NumberedLists.use((lists) => lists.betrokkenenVanKlantcontacten(ids)),
    ({ klantcontact }) => klantcontact
  )
  const beside = ids.length === 0
    ? []
    : yield* SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids }], onderwerpenAlong))
  const about = grouped(
    beside.filter((one): one is Onderwerpobject => one.soort === "onderwerpobject"),
    ({ gegevens }) => gegevens.klantcontact
  )
  return stored.map((klantcontact): ShownKlantcontact => {
    const zicht = zichtOpKlantcontact(klantcontact, right)
    return {
      zicht,
      betrokkenen: involved(klantcontact.id),
      onderwerpen: zicht._tag === "Open" ? about(klantcontact.id) : []
    }
  })
})
