const names = (...lines: ReadonlyArray<string>): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ")))

/**
 * Whole Dutch names that others rely on: they are published or stored, or a digest depends on them, and no check finds
 * them among the recorded fields. A new name does not belong here.
 */
export const publishedNames = names(
  // Schemas of the OpenAPI document.
  "BesluitInvoer BetrokkeneInvoer BetrokkeneVervanging BetrokkenenZoekvraag EerderGegeven Eindcijfers GekozenPartij",
  "IdentificatorAntwoord KlantcontactVervanging KlantcontactVerwijzing PartijVervanging PartijVerwijzing",
  "PartijenZoekvraag Probleem Probleemsoort ProbleemsoortInLijst Probleemsoorten Reconciliatieopdracht",
  "Recordverwijzing Regelcijfer RegistratieInvoer",
  "RaadplegingenZoekvraag RegistratieOpKlantcontactInvoer RegistratieVerwijzingen Verwijzing WeggelatenTekst",
  "BetrokkeneOfVerwijzing GrootBlok KlantcontactOfVerwijzing KlantcontactVerwijzingMetId PartijOfVerwijzing",
  "PartijVerwijzingMetId RegelEindcijfer RegistratieOfVerwijzingen Stapcijfer WeggelatenContactgegeven",
  "Stapvoortgang Voortgang",
  // Fields of the answers of the API, and the operation of the AsyncAPI document.
  "bezorg migraties opslag uitgevoerd ontbrekend activiteit verzoek begonnen geeindigd watermerk volgende vorige perSeconde",
  // Names of migrations, as each database keeps them.
  "idempotentieEnSlot bloksleutels herstelbaar lijsten 0004-idempotentie-en-slot 0006-bloksleutels 0010-bezorging",
  "0011-herstelbaar 0012-lijsten",
  // Figures of a comparison, as the database keeps them.
  "gelezenDaar gelezenHier zonderSleutelDaar zonderSleutelHier meerduidig gelijk",
  // Keys of the texts from which digests of bevindingen are made.
  "bezwaar anders achternaamdelen postcodecijfers telefoons",
  // Names of rules.
  "ontbreektDaar ontbreektHier geheimEnAfwijkend geheim-en-afwijkend",
  // Open Klant's fields, in its contract and in its stand-in.
  "codeObjecttype verstrektDoorBetrokkene verstrektDoorPartij isStandaardAdres referentie verificatieDatum",
  "categorieRelaties vertegenwoordigden rekeningnummers voorkeursRekeningnummer volledigeNaam",
  "gingOverOnderwerpobjecten hadBetrokkenActoren omvatteBijlagen leiddeTotInterneTaken referentienummer reactie",
  "hoofdOnderwerpType verdereActieOndernomen stad identificeerdePartij ValidatieFout behouden",
  "verstrektedigitaalAdres__uuid verstrektedigitaalAdres__url verstrektedigitaalAdres__adres",
  // Options of commands.
  "toevoegen",
  // Environment variables of the test browser.
  "AWS_LAMBDA_JS_RUNTIME"
)
