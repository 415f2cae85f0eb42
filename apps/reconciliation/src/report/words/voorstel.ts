import type { Afwijking, RecordReference, Voorstel } from "@betrokkene/domain"

/** A proposal in words: what to do, and with which records, each with its part in it. */
export interface VoorstelInWords {
  readonly perform: string
  readonly met: ReadonlyArray<{ readonly naam: string; readonly id: string }>
}

/** What accepting the finding about these records does. A record whose part is its own kind is not named. */
export const voorstelInWords = (voorstel: Voorstel, records: ReadonlyArray<RecordReference>): VoorstelInWords => {
  const { perform, met } = inWords(voorstel)
  return {
    perform,
    met: met.filter(({ id, naam }) => !records.some((record) => record.id === id && record.soort === naam))
  }
}

const inWords = (voorstel: Voorstel): VoorstelInWords => {
  switch (voorstel.soort) {
    case "koppelen":
      return {
        perform: "koppel de betrokkene aan de partij",
        met: [{ naam: "betrokkene", id: voorstel.betrokkene }, { naam: "partij", id: voorstel.partij }]
      }
    case "ontkoppelen":
      return { perform: "ontkoppel de betrokkene", met: [{ naam: "betrokkene", id: voorstel.betrokkene }] }
    case "samenvoegen":
      return {
        perform: "voeg de partijen samen",
        met: [{ naam: "blijft", id: voorstel.blijft }, { naam: "vervalt", id: voorstel.vervalt }]
      }
    case "afwijking-verwijderen":
      return {
        perform: `haal bij de betrokkene weg: ${voorstel.afwijkingen.map(afwijking).join(", ")}`,
        met: [{ naam: "betrokkene", id: voorstel.betrokkene }]
      }
    case "normaliseren":
      return { perform: "zet de schrijfwijze recht", met: [{ naam: voorstel.record.soort, id: voorstel.record.id }] }
    case "betrokkene-verwijderen":
      return { perform: "verwijder", met: [{ naam: "deze betrokkene", id: voorstel.betrokkene }] }
    case "adressen-verwijderen":
      return { perform: "verwijder de adressen", met: [{ naam: voorstel.eigenaar.soort, id: voorstel.eigenaar.id }] }
    case "anonimiseren":
      return { perform: "anonimiseer het klantcontact", met: [{ naam: "klantcontact", id: voorstel.klantcontact }] }
    case "overnemen":
      return {
        perform: "neem over uit het andere register",
        met: voorstel.partij === undefined ? [] : [{ naam: "partij", id: voorstel.partij }]
      }
  }
}

const afwijking = ({ soort, soortDigitaalAdres }: Afwijking): string =>
  soort === "digitaalAdres" ? soortDigitaalAdres ?? "digitaal adres" : soort
