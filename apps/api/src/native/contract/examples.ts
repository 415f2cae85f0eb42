/** Examples for the documentation; the bsn can belong to nobody. */
export const klantcontactExample = {
  kanaal: "telefoon",
  onderwerp: "Paspoort verlengen",
  inhoud: "Vraagt om een afspraak.",
  taal: "nld",
  vertrouwelijk: false,
  plaatsgevondenOp: "2026-11-23T09:15:00+01:00",
  indicatieContactGelukt: true
}

const identificatie = { soort: "bsn", waarde: "999990019" }

const partijgegevens = { soortPartij: "persoon", contactnaam: { voornaam: "Anna", achternaam: "Boer" } }

const contactgegevens = {
  communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "0612345678", omschrijving: "alleen vandaag" }
}

/** The id of an existing klantcontact. */
export const klantcontactReference = { id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c10" }

const one = (summary: string, value: unknown) => ({
  [summary.toLowerCase().replaceAll(/[ ,]+/gu, "-")]: { summary, value }
})

export const klantcontactExamples = one("Een telefoongesprek", klantcontactExample)

export const partijExamples = {
  ...one("Een persoon", { ...partijgegevens, identificatoren: [identificatie] }),
  ...one("Een organisatie", {
    soortPartij: "organisatie",
    organisatienaam: "Bakkerij De Korenaar",
    identificatoren: [{ soort: "vestigingsnummer", waarde: "000012345678", kvkNummer: "12345678" }]
  })
}

export const betrokkeneExamples = one("Een ongekende betrokkene", {
  klantcontact: klantcontactReference,
  rol: "klant",
  initiator: true,
  contactnaam: { voornaam: "Anna", achternaam: "Boer" },
  ...contactgegevens
})

export const registratieOpKlantcontactExamples = {
  ...one("Een gekende betrokkene", { rol: "klant", initiator: true, identificatie, partijgegevens, contactgegevens }),
  ...one("Een ongekende betrokkene", { rol: "klant", contactgegevens })
}

export const registratieExamples = {
  ...one("Nieuw klantcontact, gekende betrokkene", {
    klantcontact: klantcontactExample,
    rol: "klant",
    initiator: true,
    identificatie,
    partijgegevens,
    contactgegevens
  }),
  ...one("Bestaand klantcontact, ongekende betrokkene", {
    klantcontact: klantcontactReference,
    rol: "klant",
    contactgegevens
  })
}

export const koppelExamples = one("Met een identificator", { identificatie, partijgegevens })

export const klantcontactPatchExamples = one("Onderwerp wijzigen en inhoud verwijderen", {
  onderwerp: "Rijbewijs",
  inhoud: null
})

export const contactgegevensPatchExamples = one("Voorkeurstaal verwijderen", { voorkeurstaal: null })

export const digitaalAdresExamples = one("Een e-mailadres met voorkeur", {
  soortDigitaalAdres: "email",
  adres: "anna@example.nl",
  omschrijving: "thuis",
  voorkeur: true
})

export const digitaalAdresPatchExamples = {
  ...one("Een ander adres", { adres: "anna.boer@example.nl" }),
  ...one("De voorkeur geven", { voorkeur: true })
}

export const zoekPartijenExamples = {
  ...one("Op identificator", { identificatie }),
  ...one("Op digitaal adres", { digitaalAdres: { soortDigitaalAdres: "email", adres: "anna@example.nl" } })
}

export const vermoedenExamples = one("Naam, telefoon en adres", {
  contactnaam: { voornaam: "Anna", achternaam: "Boer" },
  digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "06-12345678" }],
  bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 }
})

export const zoekBetrokkenenExamples = one("Op digitaal adres", {
  digitaalAdres: { soortDigitaalAdres: "telefoonnummer", adres: "06-12345678" }
})

export const zoekDigitaalAdresExamples = {
  ...one("Op telefoonnummer", {
    digitaalAdres: { soortDigitaalAdres: "telefoonnummer", adres: "06-12345678" }
  }),
  ...one("Op e-mailadres", { digitaalAdres: { soortDigitaalAdres: "email", adres: "anna@example.nl" } })
}

export const zoekRaadplegingenExamples = one("In een maand", {
  identiteit: "token:0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c10",
  vanaf: "2026-11-01T00:00:00+01:00",
  tot: "2026-12-01T00:00:00+01:00"
})

export const revocationExamples = {
  ...one("Van een ander", {}),
  ...one("Ook als het het eigen token is", { ookEigen: true })
}

export const besluitExamples = {
  ...one("Afwijzen", { besluit: "afwijzen", reden: "Het zijn vader en zoon." }),
  ...one("Accepteren", { besluit: "accepteren" }),
  ...one("Samenvoegen met een keuze", {
    besluit: "accepteren",
    keuzes: [{ veld: "bezoekadres", keuze: "vervalt" }],
    versies: { blijft: 3, vervalt: 2 }
  }),
  ...one("Ongedaan maken", { besluit: "ongedaan-maken" }),
  ...one("Heropenen", { besluit: "heropenen", reden: "Het blijkt toch dezelfde persoon." })
}
