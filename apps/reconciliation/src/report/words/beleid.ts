import type { Beleid, Koppelgrond } from "@betrokkene/domain"
import { countOf } from "@betrokkene/program"

/** The operator's policy in sentences. */
export const beleidInWords = (beleid: Beleid): ReadonlyArray<string> => [
  koppelen(beleid.koppelOpGronden),
  beleid.verwijderOverbodigeAfwijkingen
    ? "Wat een betrokkene gaf en gelijk is aan wat de partij heeft, wordt vanzelf weggehaald, behalve bij geheimhouding."
    : "Wat een betrokkene gaf en gelijk is aan wat de partij heeft, wordt alleen voorgesteld om weg te halen.",
  ...retention(beleid),
  `De opvolging van een klantcontact staat ${days(beleid.opvolgtermijn)} open.`,
  `Gegevens die voor één klantcontact zijn gegeven, zijn na ${days(beleid.verouderdNa)} oud.`,
  `Adressen die van niemand meer zijn, blijven ${days(beleid.respijtVerweesdAdres)} staan.`,
  `Wat meer dan ${countOf(beleid.grootsteBlok, "partij deelt", "partijen delen")}, telt bij het koppelen niet mee.`
]

const koppelen = (gronden: ReadonlyArray<Koppelgrond>): string =>
  gronden.length === 0
    ? "Er wordt niemand vanzelf gekoppeld."
    : `Vanzelf wordt gekoppeld als dit overeenkomt: ${gronden.map((grond) => inWords[grond]).join("; of ")}.`

const inWords: Readonly<Record<Koppelgrond, string>> = {
  "email-en-naam": "e-mailadres, telefoonnummer en naam",
  "telefoon-adres-en-naam": "telefoonnummer, adres, e-mailadres en naam"
}

const retention = ({ anonimiseer, bewaartermijnen }: Beleid): ReadonlyArray<string> =>
  bewaartermijnen.length === 0 ? ["Er zijn geen bewaartermijnen."] : [
    ...bewaartermijnen.map((period) =>
      `De bewaartermijn ${
        period.kanaal === undefined ? "van elk kanaal zonder eigen termijn" : `van kanaal ${period.kanaal}`
      } is ${days(period.dagen)}.`
    ),
    anonimiseer
      ? "Wat ouder is, wordt geanonimiseerd zodra er geen internetaak meer te verwerken is."
      : "Wat ouder is, wordt alleen voorgesteld om te anonimiseren."
  ]

const days = (howMany: number): string => countOf(howMany, "dag", "dagen")
