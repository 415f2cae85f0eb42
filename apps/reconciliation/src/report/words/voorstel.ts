import type { Afwijking, RecordReference, Voorstel } from "@betrokkene/domain"

/** A proposal in words: what to do, and with which records, each with its part in it. */
export interface VoorstelInWords {
  readonly doe: string
  readonly met: ReadonlyArray<{ readonly naam: string; readonly id: string }>
}

/** What accepting the finding about these records does. A record whose part is its own kind is not named. */
export const voorstelInWords = (voorstel: Voorstel, records: ReadonlyArray<RecordReference>): VoorstelInWords => {
  const { doe, met } = inWords(voorstel)
  return {
    doe,
    met: met.filter(({ id, naam }) => !records.some((record) => record.id === id && record.soort === naam))
  }
}

const inWords = (voorstel: Voorstel): VoorstelInWords => {
  switch (voorstel.soort) {
    case "koppelen":
      return {
        doe: "koppel de betrokkene aan de partij",
        met: [{ naam: "betrokkene", id: voorstel.betrokkene }, { naam: "partij", id: voorstel.partij }]
      }
    case "ontkoppelen":
      return { doe: "ontkoppel de betrokkene", met: [{ naam: "betrokkene", id: voorstel.betrokkene }] }
    case "samenvoegen":
      return {
        doe: "voeg de partijen samen",
        met: [{ naam: "blijft", id: voorstel.blijft }, { naam: "vervalt", id: voorstel.vervalt }]
      }
    case "afwijking-verwijderen":
      return {
        doe: `haal bij de betrokkene weg: ${voorstel.afwijkingen.map(afwijking).join(", ")}`,
        met: [{ naam: "betrokkene", id: voorstel.betrokkene }]
      }
    case "normaliseren":
      return { doe: "zet de schrijfwijze recht", met: [{ naam: voorstel.record.soort, id: voorstel.record.id }] }
    case "betrokkene-verwijderen":
      return { doe: "verwijder", met: [{ naam: "deze betrokkene", id: voorstel.betrokkene }] }
    case "adressen-verwijderen":
      return { doe: "verwijder de adressen", met: [{ naam: voorstel.eigenaar.soort, id: voorstel.eigenaar.id }] }
    case "anonimiseren":
      return { doe: "anonimiseer het klantcontact", met: [{ naam: "klantcontact", id: voorstel.klantcontact }] }
    case "overnemen":
      return {
        doe: "neem over uit het andere register",
        met: voorstel.partij === undefined ? [] : [{ naam: "partij", id: voorstel.partij }]
      }
  }
}

const afwijking = ({ soort, soortDigitaalAdres }: Afwijking): string =>
  soort === "digitaalAdres" ? soortDigitaalAdres ?? "digitaal adres" : soort
