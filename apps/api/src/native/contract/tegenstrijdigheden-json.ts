import {
  Bezoekadres,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  Organisatienaam,
  type Partijzicht,
  type SamenvoegingZijde,
  samenvoegingZijden,
  type SingleVeld,
  singleVelden,
  type Tegenstrijdigheid,
  Tijdstip,
  Versie,
  Voorkeurstaal
} from "@betrokkene/domain"
import { soorten, waardeVan } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { shownPartij, shows } from "../../accounting/shown.ts"
import { nullable } from "./nullable.ts"
import { WeggelatenPartijgegevens } from "./partij-json.ts"
import { Reference, referenceJson } from "./reference.ts"

/** One of the two partijen, and whether its values are left out. */
const SideAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  weggelaten: Schema.Array(WeggelatenPartijgegevens)
}).annotate({
  identifier: "SamenTeVoegenPartij",
  ...shows(({ id }: { readonly id: string }) => [shownPartij(id)])
})

const inVeld = <const Veld extends SingleVeld, S extends Schema.Constraint>(
  veld: Veld,
  waarde: S,
  identifier: string
) => {
  const side = Schema.Struct({ waarde: Schema.NullOr(waarde), gegevenOp: Schema.NullOr(Tijdstip) })
    .annotate({ identifier })
  return Schema.Struct({
    veld: Schema.Literal(veld),
    blijft: side,
    vervalt: side,
    standaard: Schema.NullOr(Schema.Literals(samenvoegingZijden))
  })
}

/** In which fields two partijen contradict each other, as it is answered. */
export const TegenstrijdighedenAnswer = Schema.Struct({
  blijft: SideAnswer,
  vervalt: SideAnswer,
  tegenstrijdigheden: Schema.Array(
    Schema.Union([
      inVeld("contactnaam", Contactnaam, "ContactnaamMetMoment"),
      inVeld("organisatienaam", Organisatienaam, "OrganisatienaamMetMoment"),
      inVeld("bezoekadres", Bezoekadres, "BezoekadresMetMoment"),
      inVeld("correspondentieadres", Correspondentieadres, "CorrespondentieadresMetMoment"),
      inVeld("voorkeurskanaal", DigitaalAdres, "VoorkeurskanaalMetMoment"),
      inVeld("voorkeurstaal", Voorkeurstaal, "VoorkeurstaalMetMoment"),
      inVeld("indicatieActief", Schema.Boolean, "IndicatieActiefMetMoment")
    ]).annotate({ identifier: "Tegenstrijdigheid", ...soorten("veld", singleVelden) })
  )
}).annotate({ identifier: "Tegenstrijdigheden" })

/** The answer, limited to what the caller may see of each partij. */
export const tegenstrijdighedenJson = (
  base: string,
  zicht: { readonly [zijde in SamenvoegingZijde]: Partijzicht },
  tegenstrijdigheden: ReadonlyArray<Tegenstrijdigheid>
) => ({
  blijft: sideJson(base, zicht.blijft),
  vervalt: sideJson(base, zicht.vervalt),
  tegenstrijdigheden: tegenstrijdigheden.map(({ gegevenOp, standaard, veld }) => ({
    veld,
    blijft: waardeJson(zicht.blijft, veld, gegevenOp.blijft),
    vervalt: waardeJson(zicht.vervalt, veld, gegevenOp.vervalt),
    standaard: nullable(standaard)
  }))
})

const sideJson = (base: string, zicht: Partijzicht) => ({
  ...referenceJson(base, "partijen", zicht.partij.id),
  versie: zicht.partij.versie,
  weggelaten: zicht._tag === "Geheim" ? zicht.weggelaten : []
})

const waardeJson = (zicht: Partijzicht, veld: SingleVeld, op: Tijdstip | undefined) =>
  zicht._tag === "Geheim"
    ? { waarde: null, gegevenOp: null }
    : { waarde: nullable(waardeVan(zicht.partij.gegevens, veld)), gegevenOp: nullable(op) }
