import type { Afwijking, Voorstel } from "@betrokkene/domain"

/** What would be done when the finding is accepted, in a few words with the ids that it is about. */
export const voorstelInWoorden = (voorstel: Voorstel): string => {
  switch (voorstel.soort) {
    case "koppelen":
      return `koppel betrokkene ${voorstel.betrokkene} aan partij ${voorstel.partij}`
    case "ontkoppelen":
      return `ontkoppel betrokkene ${voorstel.betrokkene}`
    case "samenvoegen":
      return `voeg samen: partij ${voorstel.blijft} blijft, partij ${voorstel.vervalt} vervalt`
    case "afwijking-verwijderen":
      return `haal weg bij betrokkene ${voorstel.betrokkene}: ${voorstel.afwijkingen.map(afwijking).join(", ")}`
    case "normaliseren":
      return `zet de schrijfwijze recht van ${voorstel.record.soort} ${voorstel.record.id}`
    case "betrokkene-verwijderen":
      return `verwijder betrokkene ${voorstel.betrokkene}`
    case "adressen-verwijderen":
      return `verwijder de adressen van ${voorstel.eigenaar.soort} ${voorstel.eigenaar.id}`
    case "anonimiseren":
      return `anonimiseer klantcontact ${voorstel.klantcontact}`
    case "overnemen":
      return voorstel.partij === undefined ? "neem over uit het andere register" : `neem over uit het andere register: partij ${voorstel.partij}`
  }
}

const afwijking = ({ soort, soortDigitaalAdres }: Afwijking): string => soort === "digitaalAdres" ? soortDigitaalAdres ?? "digitaal adres" : soort
