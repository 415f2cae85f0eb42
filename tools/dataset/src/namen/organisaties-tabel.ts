/** What kinds of organisations call themselves, before a name of their own. */
export const bedrijfssoorten: ReadonlyArray<string> = [
  "Bakkerij", "Schildersbedrijf", "Garage", "Administratiekantoor", "Bouwbedrijf", "Kapsalon", "Restaurant", "Stichting",
  "Installatiebedrijf", "Tuincentrum", "Fietsenwinkel", "Vereniging", "Adviesbureau", "Transportbedrijf", "Bloemist",
  "Fysiotherapie", "Slagerij", "Makelaardij", "Kinderopvang", "Loodgietersbedrijf", "Drukkerij", "Camping", "Sportschool",
  "Boekhandel", "Timmerbedrijf", "Autoschade", "Notariskantoor", "Bewindvoering", "Thuiszorg", "Zeilmakerij"
]

/** Names of their own. */
export const bedrijfsnamen: ReadonlyArray<string> = [
  "De Korenaar", "Zonzicht", "Het Anker", "De Eik", "Vooruit", "De Linde", "Nieuw Begin", "De Brug", "Waterland", "De Zwaluw",
  "Noorderlicht", "De Wissel", "Oranje", "De Hoeve", "Het Baken", "Duinrand", "De Sleutel", "Morgenrood", "De Vlinder",
  "Kompas", "De Poort", "Zuidwester", "De Molen", "Horizon", "De Schakel", "Veldzicht", "Het Spoor", "De Regenboog",
  "Parkzicht", "De Waag", "Stroom", "De Oever", "Bloei", "De Toren", "Helder", "De Kade", "Samen Sterk", "De Meent",
  "Buitenom", "De Akker"
]
