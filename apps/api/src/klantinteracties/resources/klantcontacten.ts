import {
  type Betrokkene,
  type Klantcontact,
  type Klantcontactzicht,
  NumberedLists,
  type SideRecord,
  SideRecords,
  type SideSoort,
  zichtOpKlantcontact
} from "@betrokkene/domain"
import { type SideZicht, zichtOpSideRecord } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { digits, listOf, moment, relation, text, yesNoOrNeither, yesOrNo } from "../engine/kind.ts"
import { member } from "../engine/member.ts"
import type { Resource, Right } from "../engine/resource.ts"
import { wholeRecord } from "../engine/whole-record.ts"
import { actoren } from "../side-records/actoren.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { grouped } from "./grouped.ts"
import { metadata } from "./metadata.ts"

/** A klantcontact as the caller may see it, with its betrokkenen. */
export interface ShownKlantcontact {
  readonly zicht: Klantcontactzicht
  readonly betrokkenen: ReadonlyArray<Betrokkene>
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
      ({ betrokkenen }) => betrokkenen.map(({ id }) => id),
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

/** Maximum number of side records that are read along with a page. */
const sideRecordsAlong = 10_000

/** Klantcontacten as they are shown, each with its betrokkenen and what stands beside it, which are read at once. */
export const shownKlantcontacten = Effect.fnUntraced(function*(stored: ReadonlyArray<Klantcontact>, right: Right) {
  const ids = stored.map(({ id }) => id)
  const involved = grouped(
    yield* NumberedLists.use((lists) => lists.betrokkenenVanKlantcontacten(ids)),
    ({ klantcontact }) => klantcontact
  )
  const beside = ids.length === 0
    ? []
    : yield* SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids }], sideRecordsAlong))
  const ofSoort = <Soort extends SideSoort>(soort: Soort) =>
    grouped(
      beside.filter((one) => one.soort === soort) as ReadonlyArray<SideRecord> as ReadonlyArray<SideRecord<Soort>>,
      ({ gegevens }) => (gegevens as { readonly klantcontact?: string }).klantcontact
    )
  const [about, documents, tasks, part] = [
    ofSoort("onderwerpobject"),
    ofSoort("bijlage"),
    ofSoort("internetaak"),
    ofSoort("actorklantcontact")
  ]
  const actorIds = [...new Set(ids.flatMap((id) => part(id).map(({ gegevens }) => gegevens.actor)))]
  const actorOf = grouped(yield* SideRecords.use((all) => all.zoekAll("actor", actorIds)), ({ id }) => id)
  return stored.map((klantcontact): ShownKlantcontact => {
    const zicht = zichtOpKlantcontact(klantcontact, right)
    const shown = <Soort extends SideSoort>(records: ReadonlyArray<SideRecord<Soort>>) =>
      records.map((record) => zichtOpSideRecord(record, klantcontact, right))
    return {
      zicht,
      betrokkenen: involved(klantcontact.id),
      actoren: shown(part(klantcontact.id).flatMap(({ gegevens }) => actorOf(gegevens.actor))),
      onderwerpen: zicht._tag === "Open" ? shown(about(klantcontact.id)) : [],
      bijlagen: zicht._tag === "Open" ? shown(documents(klantcontact.id)) : [],
      taken: shown(tasks(klantcontact.id))
    }
  })
})
