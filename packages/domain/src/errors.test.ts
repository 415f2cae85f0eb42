import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import * as domain from "./index.ts"

const id = "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"

/** The errors that a caller can tell apart. Their tags and fields are part of the contract. */
const fouten: { readonly [tag: string]: { readonly [veld: string]: unknown } } = {
  AbonnementActive: { abonnement: "zaaksysteem" },
  ProcessLockTaken: { houder: "nachtelijke-controle", sinds: "2026-11-23T08:15:00.000Z" },
  AlGekoppeld: { betrokkene: id },
  AnderRegisterVereist: { bevinding: id },
  IdempotentAnswerExpired: {},
  BetrokkeneNietGevonden: { betrokkene: id },
  BevindingNietGevonden: { bevinding: id },
  BevindingNietAfgewezen: { bevinding: id, toestand: "open" },
  BevindingNietOpen: { bevinding: id, toestand: "afgewezen" },
  BevindingVerouderd: { bevinding: id },
  SideRecordCombinationTaken: { soort: "internetaak", velden: ["nummer"] },
  IdentificatorBezet: { soort: "bsn" },
  IdentificatorHeeftVestigingen: { identificator: id },
  IdentificatorNietGevonden: { identificator: id },
  IdentificatorTegenstrijdig: { soort: "rsin" },
  IdentificatorwijzigingVereist: { partij: id, soort: "bsn" },
  IdentificatorZonderPartij: {},
  KeuzesOngeldig: {
    blijft: id,
    vervalt: id,
    vereist: [{ veld: "bezoekadres", blijft: "2026-11-23T08:15:00.000Z" }],
    overbodig: ["voorkeurstaal"]
  },
  KlantcontactNietGevonden: { klantcontact: id },
  ReconciliatiePartLost: {},
  DigitaalAdresDubbel: { digitaalAdres: id, veld: "adres" },
  DigitaalAdresNotShareable: { betrokkene: id, reden: "niet-gekoppeld" },
  DigitaalAdresNietGevonden: { digitaalAdres: id },
  TooManyDigitaleAdressen: {},
  GeenSamenvoeging: { bevinding: id },
  GeenVoorstel: { bevinding: id },
  SideRecordNeighbourNotFound: { soort: "bijlage", veld: "klantcontact" },
  NietGekoppeld: { betrokkene: id },
  NietOngedaanTeMaken: { bevinding: id },
  NummerBezet: { soort: "klantcontact", veld: "referentienummer" },
  PartijHeeftBetrokkenen: { partij: id },
  PartijNietGevonden: { partij: id },
  PartijgegevensVereist: {},
  RaadplegingNietGevonden: { raadpleging: id },
  ReconciliatieLooptNog: { reconciliatie: id },
  ReconciliatieNietGevonden: { reconciliatie: id },
  RegisterUnavailable: { reden: "57P01" },
  SamenvoegenGeweigerd: { blijft: id, vervalt: id, reden: "andere-soort-partij" },
  RekeningnummerNotOwn: { id, veld: "rekeningnummers" },
  TooManyRekeningnummers: {},
  SideRecordNotFound: { soort: "onderwerpobject", id },
  SindsdienGewijzigd: {
    bevinding: id,
    gewijzigd: [{ record: { soort: "partij", id }, velden: ["identificatoren"] }]
  },
  IdempotencyKeyReused: {},
  SoortPartijOnveranderlijk: { partij: id },
  AccessTokenNotFound: { naam: "balie-3" },
  AccessTokenRevoked: { token: id },
  AccessTokenUnknown: { token: id },
  OwnAccessToken: { token: id },
  TokenNameTaken: { naam: "balie-3" },
  TokenAlreadyExpired: { verlooptOp: "2026-11-23T08:15:00.000Z" },
  VersieConflict: {}
}

const classes = Object.entries<unknown>(domain).filter(([, waarde]) =>
  typeof waarde === "function" && waarde.prototype instanceof Error
)

describe("the errors of the domain", () => {
  it("are these, and each has its own name", () => {
    assert.deepStrictEqual(classes.map(([naam]) => naam).sort(), Object.keys(fouten).sort())
  })

  it.each(classes)("%s carries its declared fields, and no personal data", (tag, kind) => {
    const Fout = kind as
      & Schema.ConstraintCodec<Error & { readonly _tag: string }, unknown>
      & (new(velden: object) => Error & { readonly _tag: string })
    const fout = new Fout(fouten[tag] ?? {})
    assert.strictEqual(fout._tag, tag)
    assert.strictEqual(fout.name, tag)
    assert.deepStrictEqual<unknown>({ ...Schema.encodeUnknownSync(Fout)(fout) as object }, {
      _tag: tag,
      ...fouten[tag]
    })
  })
})
