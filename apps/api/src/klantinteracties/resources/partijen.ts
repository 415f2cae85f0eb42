import {
  type AlongFilter,
  type BetrokkeneId,
  type Identificator,
  NumberedLists,
  type Partij,
  Partijen,
  type PartijId,
  type Partijzicht,
  soortenPartij,
  type WithAlong,
  zichtOpPartij
} from "@betrokkene/domain"
import { maySee, partijWithAlong, type SideZicht } from "@betrokkene/domain/internal"
import { Effect, Result } from "effect"
import { shownPartij } from "../../accounting/shown.ts"
import {
  choice,
  date,
  digits,
  type Kind,
  listOf,
  orNull,
  relation,
  text,
  yesNoOrNeither,
  yesOrNo
} from "../engine/kind.ts"
import { group, member } from "../engine/member.ts"
import { readOrNull } from "../engine/reading.ts"
import type { Resource, Right } from "../engine/resource.ts"
import { wholeRecord } from "../engine/whole-record.ts"
import { categorieRelaties } from "../side-records/categorie-relaties.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { adresGroup } from "./adres-group.ts"
import { type BesidePartij, besidePartijen } from "./beside-partijen.ts"
import { contactnaamGroup, volledigeNaam } from "./contactnaam-group.ts"
import { adressenVanPartij } from "./digitale-adressen.ts"
import { grouped } from "./grouped.ts"
import { nothingAlong } from "./nothing-along.ts"
import {
  type Parents,
  parentsOf,
  partijIdentificatoren,
  type ShownIdentificator,
  shownIdentificatoren
} from "./partij-identificatoren.ts"

/** A partij as the caller may see it, with its betrokkenen. */
export interface ShownPartij {
  readonly zicht: Partijzicht
  readonly betrokkenen: ReadonlyArray<BetrokkeneId>
  /** The kvk_nummers that its vestigingsnummer stands under. */
  readonly parents: Parents
  /** What is beside it; nothing when it has geheimhouding and the caller may not see that. */
  readonly beside: BesidePartij
}

/** The partij with its gegevens; nothing when it has geheimhouding and the caller may not see them. */
export const openPartij = ({ zicht }: ShownPartij): Partij | undefined =>
  zicht._tag === "Open" ? zicht.partij : undefined

const gegevensOf = (shown: ShownPartij) => openPartij(shown)?.gegevens

/** The digital addresses that the caller may see. */
export const shownAdressen = (shown: ShownPartij) => {
  const partij = openPartij(shown)
  return partij === undefined ? [] : adressenVanPartij(partij)
}

/** A vestigingsnummer comes first: programs look no further to find what it stands under. */
const identificatorenOf = ({ parents, zicht }: ShownPartij): ReadonlyArray<ShownIdentificator> =>
  zicht._tag === "Geheim"
    ? []
    : shownIdentificatoren(zicht, parents).toSorted((one, other) => rank(one) - rank(other))

const rank = ({ identificator: { soort } }: ShownIdentificator): number => soort === "vestigingsnummer" ? 0 : 1

const persoon = group<ShownPartij>([
  member("contactnaam", contactnaamGroup, contactnaamOf),
  member("volledigeNaam", text(422), (shown) => volledigeNaam(contactnaamOf(shown)), { readOnly: true })
])

const organisatie = group<ShownPartij>([member("naam", text(200), (shown) => {
  const gegevens = gegevensOf(shown)
  return gegevens?.soortPartij === "organisatie" ? gegevens.organisatienaam : undefined
})])

const contactpersoon = group<ShownPartij>([
  member("uuid", text(36), ({ zicht }) => zicht.partij.id, { readOnly: true }),
  member(
    "werkteVoorPartij",
    orNull(relation("partijen")),
    ({ beside }) => beside("werkrelatie")[0]?.gegevens.organisatie
  ),
  member("contactnaam", contactnaamGroup, contactnaamOf),
  member("volledigeNaam", text(422), (shown) => volledigeNaam(contactnaamOf(shown)), { readOnly: true })
])

/** What identifies a partij by its name, by the kind of partij. */
const identificatie: Kind<ShownPartij> = {
  schema: { oneOf: [persoon.schema, organisatie.schema, contactpersoon.schema], nullable: true },
  read: Result.succeed,
  write: (shown, base) => {
    const kinds = { persoon, organisatie, contactpersoon }
    return kinds[shown.zicht.partij.gegevens.soortPartij].write(shown, base)
  }
}

function contactnaamOf(shown: ShownPartij) {
  const gegevens = gegevensOf(shown)
  return gegevens === undefined || gegevens.soortPartij === "organisatie" ? undefined : gegevens.contactnaam
}

const adresReferences = listOf(relation("digitaleadressen"))
const rekeningnummerReferences = listOf(relation("rekeningnummers"))

/** A relation to a categorie, with its name. */
const categorieRelatie = wholeRecord<SideZicht<"categorierelatie">>({
  ...sideResource(categorieRelaties),
  members: [
    member("categorieNaam", orNull(text(80)), ({ gegevens }) => {
      const { categorie, categorieNaam } = gegevens as { readonly categorie?: string; readonly categorieNaam?: string }
      return categorie === undefined ? undefined : categorieNaam ?? ""
    }),
    member("beginDatum", orNull(date), ({ gegevens }) => gegevens.beginDatum),
    member("eindDatum", orNull(date), ({ gegevens }) => gegevens.eindDatum)
  ]
})

export const partijen: Resource<ShownPartij> = {
  collection: "partijen",
  uuidOf: ({ zicht }) => zicht.partij.id,
  shows: ({ zicht }) => [shownPartij(zicht.partij.id)],
  members: [
    member("nummer", digits(10), ({ zicht }) => zicht.partij.nummer),
    member("interneNotitie", text(1000), (shown) => gegevensOf(shown)?.interneNotitie),
    member(
      "betrokkenen",
      listOf(relation("betrokkenen")),
      ({ betrokkenen }) => betrokkenen,
      { readOnly: true }
    ),
    member(
      "categorieRelaties",
      listOf(categorieRelatie),
      ({ beside }) => beside("categorierelatie"),
      { readOnly: true }
    ),
    member(
      "digitaleAdressen",
      { ...adresReferences, read: readOrNull(adresReferences.read ?? Result.succeed) },
      (shown) => shownAdressen(shown).map(({ uuid }) => uuid)
    ),
    member(
      "voorkeursDigitaalAdres",
      orNull(relation("digitaleadressen")),
      (shown) => shownAdressen(shown).find(({ isPreferred }) => isPreferred)?.uuid
    ),
    member(
      "vertegenwoordigden",
      listOf(relation("partijen")),
      ({ beside }) => beside("vertegenwoordiging").flatMap(({ gegevens }) => gegevens.vertegenwoordigdePartij ?? []),
      { readOnly: true }
    ),
    member(
      "rekeningnummers",
      { ...rekeningnummerReferences, read: readOrNull(rekeningnummerReferences.read ?? Result.succeed) },
      ({ beside }) => beside("rekeningnummer").map(({ id }) => id)
    ),
    member(
      "voorkeursRekeningnummer",
      orNull(relation("rekeningnummers")),
      ({ beside }) => beside("rekeningnummer").find(({ gegevens }) => gegevens.voorkeur === true)?.id
    ),
    member(
      "partijIdentificatoren",
      { ...listOf(wholeRecord(partijIdentificatoren)), read: Result.succeed },
      identificatorenOf
    ),
    member("soortPartij", choice(soortenPartij), ({ zicht }) => zicht.partij.gegevens.soortPartij, { required: true }),
    member(
      "indicatieGeheimhouding",
      yesNoOrNeither,
      (shown) => gegevensOf(shown)?.indicatieGeheimhouding ?? true
    ),
    member("voorkeurstaal", text(3), (shown) => {
      const gegevens = gegevensOf(shown)
      return gegevens?.zoalsOntvangen?.voorkeurstaal ?? gegevens?.voorkeurstaal?.code
    }),
    member("indicatieActief", yesOrNo, ({ zicht }) => zicht.partij.gegevens.indicatieActief, { required: true }),
    ...(["bezoekadres", "correspondentieadres"] as const).map((veld) =>
      member(veld, adresGroup, (shown: ShownPartij) => {
        const gegevens = gegevensOf(shown)
        return { adres: gegevens?.[veld], ontvangen: gegevens?.zoalsOntvangen?.[veld] }
      })
    ),
    member("partijIdentificatie", identificatie, (shown) => shown)
  ]
}

/** Partijen as they are shown. */
export const shownPartijen = Effect.fnUntraced(function*(stored: ReadonlyArray<Partij>, right: Right) {
  const along = yield* NumberedLists.use((lists) => lists.alongPartijen(stored.map(({ id }) => id), alongFilter(right)))
  return yield* shownWithAlong(
    stored.map((record) => ({ record, along: along.get(record.id) ?? nothingAlong })),
    right
  )
})

/** The partij with this id, and as it is shown. */
export const partijWithId = Effect.fnUntraced(function*(id: PartijId, right: Right) {
  const found = yield* partijWithAlong(id, alongFilter(right))
  const [shown] = yield* shownWithAlong([found], right)
  return { stored: found.record, shown: shown as ShownPartij }
})

/** A caller who may not see a partij with geheimhouding sees nothing that stands beside one. */
const alongFilter = ({ geheim }: Right): AlongFilter => geheim ? {} : { notSecret: true }

const shownWithAlong = Effect.fnUntraced(function*(found: ReadonlyArray<WithAlong<Partij>>, right: Right) {
  const parents = yield* parentsOf(
    found.flatMap(({ record: { gegevens } }) => gegevens.identificatoren as ReadonlyArray<Identificator>)
  )
  const open = found.filter(({ record }) => maySee(record, right))
  const beside = yield* besidePartijen(open.flatMap(({ along }) => along.sideRecords), right)
  return found.map(({ along: { betrokkenen }, record }): ShownPartij => ({
    zicht: zichtOpPartij(record, right),
    betrokkenen,
    parents,
    beside: beside(record.id)
  }))
})

/** The partijen with these ids as they are shown, each found by its id. */
export const partijenWithIds = Effect.fnUntraced(function*(ids: ReadonlyArray<PartijId>, right: Right) {
  const stored = yield* Partijen.use((partijen) => partijen.zoekAll([...new Set(ids)]))
  const byId = grouped(yield* shownPartijen(stored, right), ({ zicht }) => zicht.partij.id)
  return (id: string | undefined) => id === undefined ? [] : byId(id)
})
