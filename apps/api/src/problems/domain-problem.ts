import type {
  AccessTokenRevoked,
  AccessTokenUnknown,
  AlGekoppeld,
  AnderRegisterVereist,
  BetrokkeneNietGevonden,
  BevindingNietAfgewezen,
  BevindingNietGevonden,
  BevindingNietOpen,
  BevindingVerouderd,
  DigitaalAdresDubbel,
  DigitaalAdresNietGevonden,
  GeenSamenvoeging,
  GeenVoorstel,
  IdempotencyKeyReused,
  IdempotentAnswerExpired,
  IdentificatorBezet,
  IdentificatorTegenstrijdig,
  IdentificatorwijzigingVereist,
  KeuzesOngeldig,
  KlantcontactNietGevonden,
  NietGekoppeld,
  NietOngedaanTeMaken,
  NummerBezet,
  OwnAccessToken,
  PartijgegevensVereist,
  PartijHeeftBetrokkenen,
  PartijNietGevonden,
  RaadplegingNietGevonden,
  ReconciliatieNietGevonden,
  RegisterUnavailable,
  SamenvoegenGeweigerd,
  SindsdienGewijzigd,
  SoortPartijOnveranderlijk,
  TooManyDigitaleAdressen,
  VersieConflict
} from "@betrokkene/domain"
import { maximumDigitaleAdressen } from "@betrokkene/domain"
import { choicesProblem } from "./choices-problem.ts"
import { bodyFault, recordFaults } from "./fault.ts"
import type { ProblemCode } from "./problem-table.ts"
import { Problem } from "./problem.ts"
import { unavailabilityCode } from "./unavailability-code.ts"

/** Every way in which the domain can refuse a request. */
export type DomainError =
  | AccessTokenRevoked
  | AccessTokenUnknown
  | OwnAccessToken
  | AlGekoppeld
  | AnderRegisterVereist
  | IdempotentAnswerExpired
  | BetrokkeneNietGevonden
  | BevindingNietGevonden
  | BevindingNietAfgewezen
  | BevindingNietOpen
  | BevindingVerouderd
  | DigitaalAdresDubbel
  | DigitaalAdresNietGevonden
  | GeenSamenvoeging
  | GeenVoorstel
  | IdentificatorBezet
  | IdentificatorTegenstrijdig
  | IdentificatorwijzigingVereist
  | KeuzesOngeldig
  | KlantcontactNietGevonden
  | NietGekoppeld
  | NummerBezet
  | NietOngedaanTeMaken
  | PartijgegevensVereist
  | PartijHeeftBetrokkenen
  | PartijNietGevonden
  | RaadplegingNietGevonden
  | ReconciliatieNietGevonden
  | RegisterUnavailable
  | SamenvoegenGeweigerd
  | SindsdienGewijzigd
  | IdempotencyKeyReused
  | SoortPartijOnveranderlijk
  | TooManyDigitaleAdressen
  | VersieConflict

/** Seconds after which it makes sense to try again when the register was away. */
export const retryAfter = "5"

export const domainProblem = (error: DomainError): Problem => {
  switch (error._tag) {
    case "KlantcontactNietGevonden":
      return new Problem({ code: "klantcontact-niet-gevonden", detail: "Er is geen klantcontact met dit id." })
    case "PartijNietGevonden":
      return new Problem({ code: "partij-niet-gevonden", detail: "Er is geen partij met dit id." })
    case "BetrokkeneNietGevonden":
      return new Problem({ code: "betrokkene-niet-gevonden", detail: "Er is geen betrokkene met dit id." })
    case "DigitaalAdresNietGevonden":
      return new Problem({ code: "digitaal-adres-niet-gevonden", detail: "Er is hier geen digitaal adres met dit id." })
    case "DigitaalAdresDubbel":
      return inField(
        "digitaal-adres-dubbel",
        [error.veld],
        error.veld === "adres"
          ? "Dit digitale adres staat er al, misschien anders geschreven. Wijzig het, of voeg niets toe."
          : "Een ander digitaal adres van deze soort heeft deze referentie al."
      )
    case "TooManyDigitaleAdressen":
      return new Problem({
        code: "digitale-adressen-te-veel",
        detail: `Er staan al ${maximumDigitaleAdressen} digitale adressen. Verwijder er eerst een.`
      })
    case "AlGekoppeld":
      return new Problem({
        code: "al-gekoppeld",
        detail: "De betrokkene is al aan een andere partij gekoppeld. Ontkoppel eerst, als dat een vergissing was."
      })
    case "NietGekoppeld":
      return new Problem({ code: "niet-gekoppeld", detail: "De betrokkene is aan geen partij gekoppeld." })
    case "IdentificatorBezet":
      return identificatorTaken(error, ["identificatoren"])
    case "NummerBezet":
      return numberTaken(error, [])
    case "SoortPartijOnveranderlijk":
      return inField("soort-partij-onveranderlijk", ["soortPartij"], "De soort van een partij verandert nooit.")
    case "IdentificatorwijzigingVereist":
      return inField(
        "identificatorwijziging-vereist",
        ["identificatoren"],
        `Betrokkenen zijn gekoppeld op de identificator die verandert (${error.soort}). Met `
          + "?identificatorwijziging=correctie blijven zij gekoppeld: het nummer was verkeerd vastgelegd. Met "
          + "?identificatorwijziging=andere-persoon worden zij ontkoppeld: het nummer is van een ander."
      )
    case "PartijHeeftBetrokkenen":
      return new Problem({
        code: "partij-heeft-betrokkenen",
        detail: "De partij heeft betrokkenen. Met ?betrokkenen=ontkoppelen worden zij eerst ontkoppeld."
      })
    case "PartijgegevensVereist":
      return inField(
        "partijgegevens-vereist",
        ["partijgegevens"],
        "Geen partij heeft deze identificator; geef partijgegevens om er een te registreren."
      )
    case "IdentificatorTegenstrijdig":
      return inField(
        "identificator-tegenstrijdig",
        ["partijgegevens"],
        `De partijgegevens en de identificatie spreken elkaar tegen: ${error.soort}.`
      )
    case "BevindingNietGevonden":
      return new Problem({ code: "bevinding-niet-gevonden", detail: "Er is geen bevinding met dit id." })
    case "RaadplegingNietGevonden":
      return new Problem({ code: "raadpleging-niet-gevonden", detail: "Er is geen raadpleging met dit id." })
    case "AccessTokenUnknown":
      return new Problem({ code: "token-niet-gevonden", detail: "Er is geen token met dit id." })
    case "AccessTokenRevoked":
      return new Problem({ code: "token-al-ingetrokken", detail: "Dit token is al ingetrokken." })
    case "OwnAccessToken":
      return new Problem({
        code: "eigen-token",
        detail: "Met dit token bent u zelf binnen. Met ookEigen: true wordt het toch ingetrokken."
      })
    case "ReconciliatieNietGevonden":
      return new Problem({ code: "reconciliatie-niet-gevonden", detail: "Er is geen reconciliatie met dit id." })
    case "BevindingNietOpen":
      return new Problem({
        code: "bevinding-niet-open",
        detail: `De bevinding is ${error.toestand}; alleen over een open bevinding kan worden besloten.`
      })
    case "GeenVoorstel":
      return new Problem({
        code: "bevinding-zonder-voorstel",
        detail: "Deze bevinding meldt alleen iets. Verbeter het zelf, of wijs haar af."
      })
    case "GeenSamenvoeging":
      return new Problem({
        code: "bevinding-zonder-samenvoeging",
        detail: "Deze bevinding stelt niet voor partijen samen te voegen, dus valt er niets te kiezen."
      })
    case "AnderRegisterVereist":
      return new Problem({
        code: "bevinding-zonder-voorstel",
        detail: "Wat hier wordt voorgesteld, staat in het andere register. Neem het over met de reconciliatie, "
          + "of wijs de bevinding af."
      })
    case "BevindingVerouderd":
      return new Problem({
        code: "bevinding-verouderd",
        detail: "De gegevens zijn sindsdien gewijzigd: er is niets gedaan, en de bevinding is opgelost."
      })
    case "NietOngedaanTeMaken":
      return new Problem({
        code: "bevinding-niet-ongedaan-te-maken",
        detail: "Er is niets uitgevoerd, of wat is uitgevoerd is niet terug te draaien."
      })
    case "SindsdienGewijzigd":
      return new Problem({ code: "bevinding-sindsdien-gewijzigd", faults: error.gewijzigd.flatMap(recordFaults) })
    case "BevindingNietAfgewezen":
      return new Problem({
        code: "bevinding-niet-afgewezen",
        detail: `De bevinding is niet afgewezen, maar ${error.toestand}.`
      })
    case "SamenvoegenGeweigerd":
      return new Problem({ code: "samenvoegen-geweigerd", detail: objections[error.reden] })
    case "KeuzesOngeldig":
      return choicesProblem(error)
    case "IdempotencyKeyReused":
      return new Problem({
        code: "idempotency-key-hergebruikt",
        detail: "Deze Idempotency-Key hoort bij een eerder verzoek met een andere inhoud."
      })
    case "IdempotentAnswerExpired":
      return new Problem({
        code: "antwoord-vervallen",
        detail: "Wat onder deze Idempotency-Key is gemaakt, is er niet meer of is veranderd van koppeling."
      })
    case "VersieConflict":
      return new Problem({
        code: "versie-verouderd",
        detail: "Het gegeven is intussen gewijzigd. Haal het opnieuw op en pas de wijziging daarop toe."
      })
    case "RegisterUnavailable":
      return new Problem({
        code: unavailabilityCode(error),
        headers: { "Retry-After": retryAfter }
      })
  }
}

const objections: { readonly [reden in SamenvoegenGeweigerd["reden"]]: string } = {
  "zelfde-partij": "Het is dezelfde partij.",
  "andere-soort-partij": "De partijen zijn niet van dezelfde soort.",
  "identificatoren-tegenstrijdig": "De partijen zijn als twee verschillende geïdentificeerd.",
  "digitale-adressen-te-veel": "Samen hebben de partijen te veel digitale adressen.",
  "omschrijving-te-lang": "Samen zijn de omschrijvingen van een digitaal adres te lang.",
  "interne-notitie-te-lang": "Samen zijn de interne notities van de partijen te lang."
}

/** `path`: where in the body the identificatoren of the partij stand. */
export const identificatorTaken = ({ soort }: IdentificatorBezet, path: ReadonlyArray<string>): Problem =>
  inField("identificator-bezet", path, `Een andere partij heeft deze identificator (${soort}) al.`)

/** `path`: where in the body the record stands. */
export const numberTaken = ({ soort, veld }: NummerBezet, path: ReadonlyArray<string>): Problem =>
  inField("nummer-bezet", [...path, veld], `Een ander gegeven (${soort}) heeft dit ${veld} al.`)

const inField = (code: ProblemCode, path: ReadonlyArray<string>, detail: string): Problem =>
  new Problem({ code, detail, faults: [bodyFault(path, code, detail)] })
