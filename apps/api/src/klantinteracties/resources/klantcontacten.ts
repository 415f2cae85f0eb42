import {
  type BetrokkeneId,
  type Klantcontact,
  type KlantcontactId,
  type Klantcontactzicht,
  NumberedLists,
  type ReadAlong,
  type SideRecord,
  type SideSoort,
  zichtOpKlantcontact
} from "@betrokkene/domain"
import { klantcontactWithAlong, type SideZicht, zichtOpSideRecord } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { digits, listOf, moment, relation, text, yesNoOrNeither, yesOrNo } from "../engine/kind.ts"
import { member } from "../engine/member.ts"
import type { Resource, Right } from "../engine/resource.ts"
import { wholeRecord } from "../engine/whole-record.ts"
import { actoren } from "../side-records/actoren.ts"
import { ofSoort } from "../side-records/of-soort.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { metadata } from "./metadata.ts"
import { nothingAlong } from "./nothing-along.ts"

/** A klantcontact as the caller may see it, with its betrokkenen. */
export interface ShownKlantcontact {
  readonly zicht: Klantcontactzicht
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  readonly actoren: ReadonlyArray<SideZicht<"actor">>
  /** What it was about, and its documents; nothing where its texts are left out. */
  readonly onderwerpen: ReadonlyArray<SideZicht<"onderwerpobject">>
  readonly bijlagen: ReadonlyArray<SideZicht<"bijlage">>
  readonly taken: ReadonlyArray<SideZicht<"internetaak">>
}

const gegevensOf = ({ zicht }: ShownKlantcontact) => zicht.klantcontact.gegevens

/** The texts of a klantcontact that is vertrouwelijk are empty for who may not see them. */
const textsOf = ({ zicht }: ShownKlantcontact) => zicht._tag === "Open" ? zicht.klantcontact.gegevens : undefined

export const klantcontacten: Resource<ShownKlantcontact> = {
  collection: "klantcontacten",
  uuidOf: ({ zicht }) => zicht.klantcontact.id,
  shows: ({ actoren, zicht }) => [
    { record: { soort: "klantcontact", id: zicht.klantcontact.id } },
    ...actoren.map(({ id }) => ({ record: { soort: "actor", id } } as const))
  ],
  members: [
    member(
      "gingOverOnderwerpobjecten",
      listOf(relation("onderwerpobjecten")),
      ({ onderwerpen }) => onderwerpen.map(({ id }) => id),
      { readOnly: true }
    ),
    member("hadBetrokkenActoren", listOf(wholeRecord(sideResource(actoren))), ({ actoren }) => actoren, {
      readOnly: true
    }),
    member("omvatteBijlagen", listOf(relation("bijlagen")), ({ bijlagen }) => bijlagen.map(({ id }) => id), {
      readOnly: true
    }),
    member(
      "hadBetrokkenen",
      listOf(relation("betrokkenen")),
      ({ betrokkenen }) => betrokkenen,
      { readOnly: true }
    ),
    member("leiddeTotInterneTaken", listOf(relation("internetaken")), ({ taken }) => taken.map(({ id }) => id), {
      readOnly: true
    }),
    member("nummer", digits(10), ({ zicht }) => zicht.klantcontact.nummer),
    member("referentienummer", digits(10), (shown) => gegevensOf(shown).referentienummer),
    member("kanaal", text(50), (shown) => gegevensOf(shown).kanaal, { required: true }),
    member("onderwerp", text(200), (shown) => textsOf(shown)?.onderwerp, { required: true }),
    member("inhoud", text(1000), (shown) => textsOf(shown)?.inhoud),
    member("reactie", text(4000), (shown) => textsOf(shown)?.reactie),
    member("indicatieContactGelukt", yesNoOrNeither, (shown) => gegevensOf(shown).indicatieContactGelukt),
    member("hoofdOnderwerpType", text(200), (shown) => textsOf(shown)?.hoofdOnderwerpType),
    member("verdereActieOndernomen", yesOrNo, (shown) => gegevensOf(shown).verdereActieOndernomen ?? false),
    member("taal", text(3), (shown) => gegevensOf(shown).zoalsOntvangen?.taal ?? gegevensOf(shown).taal, {
      required: true
    }),
    member("vertrouwelijk", yesOrNo, (shown) => gegevensOf(shown).vertrouwelijk, { required: true }),
    member("plaatsgevondenOp", moment, (shown) => gegevensOf(shown).plaatsgevondenOp),
    member("metadata", metadata, (shown) => textsOf(shown)?.metadata)
  ]
}

/** Klantcontacten as they are shown. */
export const shownKlantcontacten = Effect.fnUntraced(function*(stored: ReadonlyArray<Klantcontact>, right: Right) {
  const along = yield* NumberedLists.use((lists) => lists.alongKlantcontacten(stored.map(({ id }) => id)))
  return stored.map((klantcontact) =>
    shownKlantcontact(klantcontact, along.get(klantcontact.id) ?? nothingAlong, right)
  )
})

/** The klantcontact with this id, and as it is shown. */
export const klantcontactWithId = (id: KlantcontactId, right: Right) =>
  Effect.map(klantcontactWithAlong(id), ({ along, record }) => ({
    stored: record,
    shown: shownKlantcontact(record, along, right)
  }))

const shownKlantcontact = (
  klantcontact: Klantcontact,
  { betrokkenen, sideRecords }: ReadAlong,
  right: Right
): ShownKlantcontact => {
  const zicht = zichtOpKlantcontact(klantcontact, right)
  const shown = <Soort extends SideSoort>(records: ReadonlyArray<SideRecord<Soort>>) =>
    records.map((record) => zichtOpSideRecord(record, klantcontact, right))
  const isOpen = zicht._tag === "Open"
  const actoren = ofSoort(sideRecords, "actor")
  return {
    zicht,
    betrokkenen,
    actoren: shown(
      ofSoort(sideRecords, "actorklantcontact").flatMap(({ gegevens }) =>
        actoren.find(({ id }) => id === gegevens.actor) ?? []
      )
    ),
    onderwerpen: isOpen ? shown(ofSoort(sideRecords, "onderwerpobject")) : [],
    bijlagen: isOpen ? shown(ofSoort(sideRecords, "bijlage")) : [],
    taken: shown(ofSoort(sideRecords, "internetaak"))
  }
}
