/** Official names with their call names; some are in no table of call names. */
export const callNames: { readonly [official: string]: ReadonlyArray<string> } = {
  Johannes: ["Jan", "Hans", "Joop", "Johan", "Sjon"],
  Cornelia: ["Corrie", "Nel", "Neeltje", "Cokky", "Lia"],
  Elisabeth: ["Els", "Bep", "Lies", "Betsie", "Liesbeth"],
  Hendrik: ["Henk", "Rik", "Hennie", "Driek"],
  Willem: ["Wim", "Pim", "Willie", "Wilco"],
  Johanna: ["Joke", "Hanneke", "Jo", "Hansje", "Jeanne", "Annie", "Jopie"],
  Maria: ["Riet", "Mieke", "Marijke", "Mar", "Ria", "Marja", "Marjan", "Miep"],
  Anna: ["Annie", "Ans", "Anke", "Anneke", "Anja"],
  Pieter: ["Piet", "Peer", "Pier"],
  Peter: ["Piet", "Peet"],
  Jan: ["Janus", "Jantje", "Johan"],
  Thomas: ["Tom", "Tommy"],
  Mohamed: ["Mo", "Moh", "Simo"],
  Ahmed: ["Appie"],
  Lucas: ["Luuk", "Luc"],
  Geert: ["Gé"],
  Fatima: ["Fati", "Faat"],
  Kees: ["Cees"],
  Gerrit: ["Gert", "Gerry", "Ger"],
  Martijn: ["Tijn", "Mart"],
  Lotte: ["Lot"],
  Sophie: ["Sof", "Fietje"],
  Emma: ["Em", "Emmy"],
  Julia: ["Juul"],
  Daan: ["Daantje"],
  Esther: ["Es", "Hester"],
  Stefan: ["Stef", "Steef"],
  Niels: ["Niek"],
  Monique: ["Moniek", "Moon"],
  Ingrid: ["Inge"],
  Piotr: ["Piotrek", "Peter"],
  Agnieszka: ["Aga", "Agnes"],
  Rachid: ["Rach"],
  Naomi: ["Noom"],
  Dirk: ["Dick"],
  Femke: ["Fem"]
}

/** What stands behind the first of several first names. */
export const secondNames: ReadonlyArray<string> = [
  "Maria",
  "Johannes",
  "Petrus",
  "Cornelis",
  "Wilhelmina",
  "Adriana",
  "Jacobus",
  "Catharina",
  "Antonius",
  "Gerardus",
  "Theodorus",
  "Hendrika",
  "Margaretha",
  "Franciscus"
]

/** Couples and siblings that look like one person with a typing error. */
export const couples: ReadonlyArray<readonly [string, string]> = [
  ["Johannes", "Johanna"],
  ["Cornelis", "Cornelia"],
  ["Willem", "Wilma"],
  ["Hendrik", "Hendrika"],
  ["Peter", "Petra"],
  ["Jan", "Jans"],
  ["Gerard", "Gerarda"],
  ["Simon", "Simone"],
  ["Daniël", "Daniëlle"],
  ["Michel", "Michelle"],
  ["Martijn", "Martine"],
  ["Emiel", "Emilie"],
  ["René", "Renée"]
]

/** Twins with similar names. */
export const twins: ReadonlyArray<readonly [string, string]> = [
  ["Sem", "Sam"],
  ["Lisa", "Lise"],
  ["Marieke", "Marijke"],
  ["Kim", "Tim"],
  ["Anna", "Hanna"],
  ["Mila", "Milan"],
  ["Lotte", "Lotje"],
  ["Thijs", "Ties"],
  ["Marco", "Mirco"],
  ["Emma", "Emmy"],
  ["Jasmijn", "Jasmine"],
  ["Lars", "Lard"]
]

/** Last names with several spellings, in addition to those of the dataset. */
export const foreignLastNames: ReadonlyArray<string> = [
  "Müller",
  "Çelik",
  "Özdemir",
  "Kovács",
  "Nuñez",
  "García",
  "Şahin",
  "Jiménez",
  "Göktaş",
  "Łukasz",
  "Sørensen",
  "Dvořák",
  "El Idrissi",
  "Ben Haddou",
  "D'Souza",
  "Lê",
  "Nguyễn",
  "Yıldız",
  "Björk",
  "Meyer",
  "Dykstra",
  "Bruyn"
]
