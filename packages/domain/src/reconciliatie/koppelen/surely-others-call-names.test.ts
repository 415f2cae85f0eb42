import { assert, describe, it } from "vitest"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import { agreement } from "./agreement.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { roepnamenOfMen } from "./roepnamen-of-men-table.ts"
import { roepnamenOfWomen } from "./roepnamen-of-women-table.ts"
import { surelyOthers } from "./surely-others.ts"

const profile = (naam: object) =>
  profileOfContactgegevens({
    contactnaam: { achternaam: "Zandstra", ...naam },
    bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12 },
    digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer", adres: "06 70012301" }]
  } as unknown as Contactgegevens)

const verdict = (one: object, other: object) => {
  const [a, b] = [profile(one), profile(other)]
  return { others: surelyOthers(a, b) || surelyOthers(b, a), links: agreement(a, b, "koppelen") !== undefined }
}

const same = { others: false, links: true }

/** What people are called, and what they are registered as. */
const calledAs = `
Jan Johannes, Hans Johannes, Joop Johannes, Jos Johannes, Han Johannes, Johnny Johannes, Sjeng Johannes, Piet Petrus,
Peer Petrus, Pé Petrus, Peter Petrus, Kees Cornelis, Nelis Cornelis, Corné Cornelis, Krelis Cornelis, Henk Hendrik,
Hennie Hendrikus, Henny Henricus, Harrie Hendrikus, Rik Hendrik, Wim Willem, Wim Wilhelmus, Wiel Wilhelmus, Pim Willem,
Gerrit Gerardus, Gé Gerardus, Sjra Gerardus, Gerrit Gerhardus, Toon Antonius, Theun Antonius, Tonnie Antonius,
Toine Antonius, Sjaak Jacobus, Sjaak Jacob, Jaco Jacobus, Koos Jacobus, Jaap Jacob, Bep Elisabeth, Betsie Elisabeth,
Elsje Elisabeth, Lize Elisabeth, Ella Elisabeth, Ineke Catharina, Trijn Catharina, Toos Catharina, Cato Catharina,
Trees Theresia, Thea Theresia, Riet Maria, Rita Maria, Marjo Maria, Mieke Maria, Marian Maria, Trui Geertruida,
Truus Gertruda, Gerda Gerarda, Gerrie Gerarda, Grada Gerarda, Dinie Gerardina, Dini Everdina, Dien Berendina,
Janneke Johanna, Jenny Johanna, Sjaan Johanna, Jannetje Johanna, Jos Josephina, Nellie Petronella, Nelly Cornelia,
Conny Cornelia, Conny Constantia, Stans Constantia, Hetty Henriette, Tiny Martinus, Tiny Martina, Mart Martinus,
Rien Adrianus, Aad Adrianus, Adrie Adriana, Leen Leendert, Nard Leonardus, Nard Bernardus, Berend Bernardus, Ben Berend,
Bert Egbertus, Bert Norbertus, Bert Engelbertus, Rob Robert, Bob Robert, Ron Ronald, Ruud Rudolphus, Dolf Adolf,
Guus Gustaaf, Guus Augustus, Fons Alphonsus, Fred Alfred, Frits Fredericus, Karel Carolus, Lien Carolina, Roos Rosalia,
Tjeu Mattheus, Mat Mathias, Giel Michiel, Chiel Michael, Flip Philip, Cas Casper, Rens Laurens, Nand Ferdinand,
Vic Victor, Tim Timotheus, Jur Jurriaan, Eef Evert, Ab Albert, Ap Albertus, Sien Klazina, Ida Alida, Mien Hermina,
Mina Jacomina, Drika Hendrika, Riky Hendrika, Koosje Jacoba, Lenie Helena, Leny Magdalena, Greta Margaretha,
Margo Margaretha, Tilly Mathilda, Gonnie Hillegonda, Gonda Aldegonda, Nora Eleonora, Noor Eleonora, Vera Veronica,
Cilia Cecilia, Lucie Lucia, Loes Lucia, Lotte Charlotte, Babs Barbara, Pleun Apollonia, Saar Sara, Suzan Susanna,
Netty Antoinette, Mineke Wilhelmina, Willemijn Wilhelmina, Paulien Paulina, Vincent Vincentius, Hubert Hubertus,
Dirk Theodorus, Chris Christianus, Jeroen Hieronymus, Sjoerd Sjoert, Wytze Wietse, Tjitske Tsjitske, Durk Dirk,
Boukje Baukje, Pyt Pieter, Mehmet Mohammed, Muhammad Mohamed, Mohammad Muhammed, Mo Muhammed, Hatice Khadija,
Zeynep Zineb, Mustafa Mostafa, Hüseyin Houssein, Abdullah Abdellah, Halit Khalid, Rachid Rashid, Yunus Younes,
Ömer Omar, Ayşe Aïcha, Süleyman Soulaiman, Appie Abdelkader, Gosia Małgorzata, Kasia Katarzyna, Wojtek Wojciech,
Krzysiek Krzysztof, Koen Koenraad, Coen Coenraad, Koen Coenraad, Huib Huibrecht, Lou Louis, Teun Theunis, Jeff Jeffrey,
Ton Antoon, Wout Wouterus, Sjors George, Joep Joseph, Sef Jozef, Zef Josephus, Drikus Hendrikus, Sjaak Jacques,
Bastiaan Sebastiaan, Stoffel Christoffel, Manuel Emanuel, Tijn Valentijn, Steve Stephen, Andy Andreas, Aleid Aleida,
Femke Femmigje, Gea Geesje, Erna Ernestine, Dorien Theodora, Nienke Catharina, Toos Geertruida, Vicky Victoria,
Becky Rebecca, Truus Gertrudis, Bella Isabella, Xandra Alexandra, Nolda Arnolda, Klaartje Clara, Yvon Yvonne,
Sytske Sietske, Fatma Fadime, Cemal Djemal, Usama Oussama, Nur Nour, Paul Paweł,
Djoties Jotis, Widjai Vijay, Radjesh Rajesh, Ashwien Ashwin, Sjanti Shanti, Oleksandr Aleksander, Dmytro Dmitri,
Olena Elena, Serhii Sergei, Tomek Tomasz, Asia Joanna, Kuba Jakub, Staszek Stanisław, Aga Agnieszka, Ola Aleksandra
`.trim().split(/,\s+/u).map((pair) => pair.split(" ") as [string, string])

describe("call names", () => {
  // Kills: one name that is not known.
  it.each(calledAs)("take for one, and link: %s and %s", (one, other) => {
    assert.deepStrictEqual(verdict({ voornaam: one }, { voornaam: other }), same)
    assert.deepStrictEqual(verdict({ voornaam: other }, { voornaam: one }), same)
  })

  // Kills: names compared as one word, or initials of the call name only.
  it.each(calledAs)("are those of the first of several official names, and of initials: %s, %s", (one, other) => {
    const [letter, further] = [other.slice(0, 1), "Anna Maria"]
    assert.deepStrictEqual(verdict({ voornaam: one }, { voornaam: `${other} ${further}` }), same)
    assert.deepStrictEqual(verdict({ voornaam: one }, { voorletters: `${letter}.A.M.` }), same)
    assert.deepStrictEqual(
      verdict({ voornaam: one }, { voornaam: `${other} ${further}`, voorletters: `${letter}.A.M.` }),
      same
    )
  })

  it.each([
    ["Annemarie", "Anna Maria"],
    ["Annelies", "Anna Elisabeth"],
    ["Marlies", "Maria Elisabeth"],
    ["Marianne", "Maria Anna"],
    ["Gertjan", "Gerrit Jan"],
    ["Gert-Jan", "Gerardus Johannes"],
    ["Jan-Willem", "Johannes Wilhelmus"],
    ["Janwillem", "Jan Willem"],
    ["Anne-Marie", "Annemarie"],
    ["Anne Marie", "Annemarie"],
    ["Jan W.", "Jan Willem"],
    ["J. (Jan)", "Jan"],
    ["Johannes (Jan)", "Jan"],
    ["Jan-Willem", "Jan W."]
  ])("may be for two names, which may be written as one: %s and %s", (one, other) => {
    assert.deepStrictEqual(verdict({ voornaam: one }, { voornaam: other }), same)
    assert.deepStrictEqual(verdict({ voornaam: other }, { voornaam: one }), same)
  })

  // Kills: evidence taken away where names are alike, or where two have a call name in common.
  it.each([
    ["Tim", "Tom"],
    ["Lisa", "Lina"],
    ["Kim", "Tim"],
    ["Johan", "Johanna"],
    ["Jan", "Janneke"],
    ["Cornelis", "Cornelia"],
    ["Hendrik", "Hendrika"],
    ["Antonius", "Antonia"],
    ["Wilhelmus", "Wilhelmina"],
    ["Peter", "Petra"],
    ["Martien", "Martine"],
    ["Jan", "Piet"],
    ["Noor", "Floor"],
    ["Daan", "Dan"],
    ["Mees", "Kees"],
    ["Fatima", "Aisha"],
    ["Mohamed", "Ahmed"],
    ["Yusuf", "Yunus"],
    ["Amin", "Amina"],
    ["Karim", "Karima"],
    ["Tomasz", "Tadeusz"],
    ["Jan Willem", "Piet Klaas"]
  ])("keep apart %s and %s", (one, other) => {
    assert.deepStrictEqual(verdict({ voornaam: one }, { voornaam: other }), { others: true, links: false })
    assert.deepStrictEqual(verdict({ voornaam: other }, { voornaam: one }), { others: true, links: false })
  })

  it("do not link somebody whose second name is another, or who only begins alike", () => {
    assert.isFalse(verdict({ voornaam: "Marius" }, { voornaam: "Marie" }).links)
    assert.isFalse(verdict({ voornaam: "Jan Pieter" }, { voornaam: "Jan Hendrik" }).links)
    assert.isFalse(verdict({ voornaam: "Kees Jan" }, { voornaam: "Cornelis Pieter" }).links)
  })

  // Kills: a man's name taken for a woman's.
  it("never make an official name of a man one of a woman", () => {
    const namesIn = (table: string) => table.trim().split("\n").map((line) => line.split(":"))
    const [men, women] = [namesIn(roepnamenOfMen), namesIn(roepnamenOfWomen)]
    const callNames = new Set([...men, ...women].flatMap(([, calls = ""]) => calls.trim().split(", ")))
    const officialIn = (lines: typeof men) =>
      [...new Set(lines.map(([naam = ""]) => naam))].filter((naam) => !callNames.has(naam))
    const alike = officialIn(men).flatMap((man) =>
      officialIn(women)
        .filter((woman) => verdict({ voornaam: man }, { voornaam: woman }).links)
        .map((woman) => `${man} ${woman}`)
    )
    assert.deepStrictEqual(alike, [])
  })
})
