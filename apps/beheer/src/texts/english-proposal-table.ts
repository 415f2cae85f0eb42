import type { dutchProposalTable } from "./dutch-proposal-table.ts"

export const englishProposalTable: typeof dutchProposalTable = {
  fields: {
    achternaam: "Family name",
    voornaam: "First name",
    voorletters: "Initials",
    organisatienaam: "Name of the organisation",
    email: "E-mail address",
    telefoon: "Telephone number",
    adres: "Address",
    naam: "Name",
    contactnaam: "Name",
    internetaken: "Tasks",
    contactgegevens: "Contact details",
    digitaleAdressen: "Telephone numbers and e-mail addresses",
    "digitaalAdres.email": "E-mail address",
    "digitaalAdres.telefoonnummer": "Telephone number",
    bezoekadres: "Visiting address",
    correspondentieadres: "Postal address",
    voorkeurskanaal: "Preferred way to be reached",
    voorkeurstaal: "Preferred language",
    indicatieActief: "Active",
    partij: "Person or organisation",
    samenvoegen: "Merging",
    rol: "Role",
    bsn: "Bsn",
    rsin: "RSIN",
    kvk_nummer: "KvK number",
    vestigingsnummer: "Branch number"
  },
  outcomes: {
    gelijk: "The same",
    "bijna-gelijk": "Almost the same",
    anders: "Different",
    ontbreekt: "Not known of both",
    "te-vaak-gedeeld": "Too many others have this too; there may be more",
    "niet-actief": "No longer active",
    "zonder-adres": "Without address or number",
    ongekend: "Not known who this is",
    "van-ander": "Somebody else's",
    "ook-mogelijk": "May be the other one too",
    "van-niemand": "Nobody's any more",
    bewaard: "Still kept",
    klant: "Customer",
    vertegenwoordiger: "Representative",
    "namen-tegenstrijdig": "Impossible: the names are of two persons",
    "ongeldige-waarde": "Impossible: there is a wrong value",
    "andere-soort-partij": "Impossible: one is a person, the other an organisation",
    "identificatoren-tegenstrijdig": "Impossible: the numbers contradict each other",
    "digitale-adressen-te-veel": "Impossible: together too many addresses and numbers",
    "omschrijving-te-lang": "Impossible: a description gets too long",
    "interne-notitie-te-lang": "Impossible: the note gets too long"
  },
  groundNames: {
    "email-en-naam": "the same e-mail address and the same name",
    "telefoon-adres-en-naam": "the same telephone number and address and the same name"
  },
  actions: {
    koppelen: "This contact is linked to the person or organisation above.",
    "anders-koppelen": "This contact is linked to the other one instead, who was perhaps meant.",
    ontkoppelen: "This contact is unlinked from the person or organisation.",
    samenvoegen: "The two become one. All numbers, e-mail addresses and contacts are kept.",
    "afwijking-verwijderen": "What was given for this contact alone is removed. The standing details then hold.",
    normaliseren: "The notation is put right. The value itself does not change.",
    "betrokkene-verwijderen": "The second mention in this contact is deleted.",
    "adressen-verwijderen": "The addresses and numbers of nobody are deleted.",
    anonimiseren: "The personal data of this contact are erased.",
    overnemen: "The data of the other register come to stand here."
  },
  endings: {
    uitgevoerd: "Accepted",
    hersteld: "Repaired by itself",
    afgewezen: "Rejected",
    verdwenen: "No longer so",
    "ongedaan-gemaakt": "Undone",
    heropend: "Opened again"
  }
}
