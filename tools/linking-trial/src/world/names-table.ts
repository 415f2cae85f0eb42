/** Official names with their call names; some are in no table of call names. */
export const callNames: { readonly [official: string]: ReadonlyArray<string> } = {
  Johannes: ["Jan", "Hans", "Joop", "Johan"],
  Cornelia: ["Corrie", "Nel", "Neeltje"],
  Elisabeth: ["Els", "Bep", "Lies", "Betsie"],
  Hendrik: ["Henk", "Rik", "Hennie"],
  Willem: ["Wim", "Pim", "Willie"],
  Johanna: ["Joke", "Hanneke", "Jo", "Hansje"],
  Maria: ["Riet", "Mieke", "Marijke", "Mar"],
  Anna: ["Annie", "Ans", "Anke"],
  Pieter: ["Piet", "Peer"],
  Thomas: ["Tom", "Tommy"],
  Mohamed: ["Mo", "Moh"],
  Lucas: ["Luuk"],
  Geert: ["Gé"],
  Fatima: ["Fati"],
  Kees: ["Cees"],
  Gerrit: ["Gert", "Gerry"],
  Martijn: ["Tijn"],
  Lotte: ["Lot"]
}

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
