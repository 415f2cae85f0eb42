const adres = (veld: "bezoekadres" | "correspondentieadres") => ({
  [`${veld}_straat`]: [veld, "straat"],
  [`${veld}_huisnummer`]: [veld, "huisnummer"],
  [`${veld}_huisletter`]: [veld, "huisletter"],
  [`${veld}_huisnummertoevoeging`]: [veld, "huisnummertoevoeging"],
  [`${veld}_aanduiding_bij_huisnummer`]: [veld, "aanduidingBijHuisnummer"],
  [`${veld}_postcode`]: [veld, "postcode"],
  [`${veld}_woonplaats`]: [veld, "woonplaats"],
  [`${veld}_nummeraanduiding_id`]: [veld, "nummeraanduidingId"],
  [`${veld}_adresregel1`]: [veld, "adresregel1"],
  [`${veld}_adresregel2`]: [veld, "adresregel2"],
  [`${veld}_adresregel3`]: [veld, "adresregel3"],
  [`${veld}_land`]: [veld, "land"]
})

/**
 * The columns of a CSV file by the name in the header, each with the API field that it holds, and the part of that
 * field.
 */
export const columns: { readonly [naam: string]: ReadonlyArray<string> } = {
  id: ["id"],
  soort_partij: ["soortPartij"],
  bsn: ["identificatoren", "bsn"],
  rsin: ["identificatoren", "rsin"],
  kvk_nummer: ["identificatoren", "kvk_nummer"],
  vestigingsnummer: ["identificatoren", "vestigingsnummer"],
  vestigingsnummer_kvk_nummer: ["identificatoren", "kvkNummer"],
  voorletters: ["contactnaam", "voorletters"],
  voornaam: ["contactnaam", "voornaam"],
  voorvoegsel_achternaam: ["contactnaam", "voorvoegselAchternaam"],
  achternaam: ["contactnaam", "achternaam"],
  organisatienaam: ["organisatienaam"],
  ...adres("bezoekadres"),
  ...adres("correspondentieadres"),
  correspondentieadres_postbusnummer: ["correspondentieadres", "postbusnummer"],
  correspondentieadres_antwoordnummer: ["correspondentieadres", "antwoordnummer"],
  email: ["digitaleAdressen", "email"],
  telefoonnummer: ["digitaleAdressen", "telefoonnummer"],
  voorkeurskanaal: ["voorkeurskanaal"],
  voorkeurstaal: ["voorkeurstaal"],
  indicatie_geheimhouding: ["indicatieGeheimhouding"],
  indicatie_actief: ["indicatieActief"]
}
