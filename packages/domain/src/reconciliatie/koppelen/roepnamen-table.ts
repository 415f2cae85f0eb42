/** Official first names, each followed by its call names. Folded. */
const namen = `
aaltje: alie, ali, alida, aal
abraham: bram
adriaan: ad, arie, adri, aad
adriana: adri, ada, sjaan, riana, janny, jannie
adrianus: ad, adri, arie, adriaan, janus, aad, jan, arjan, arjen
ahmed: ahmet, achmed
aisha: ayse, aicha
albertus: bert, ab, ap, albert, bertus
aleida: alie, ali, leida
alexander: alex, lex, sander, xander
alida: ali, alie, lida
andreas: andre, andries, dries
anna: annie, anneke, ans, ank, antje, anja, anny
antonia: toos, tonnie, tonny, tonia, antoinette
antonius: ton, toon, anton, antoon, teun, tony, twan, antoine
arnoldus: arnold, nol, aart, noud, arno
augustinus: guus, gust, stijn
bartholomeus: bart, mees
bastiaan: bas
beatrix: bea, trix
benjamin: ben, benny
bernardus: ben, bernard, bert, bennie
catharina: toos, karin, carin, ina, rina, tini, katrien, trijntje, catrien, kaatje, ineke, tineke, rineke, kaat
christiaan: chris, christian
christina: christa, stien, tina, christien, ina, tiny, tineke
cornelia: corrie, cora, nel, nelleke, cor, nelly, cokkie
cornelis: kees, cees, cor, corne, nelis, niels
daniel: daan, danny
diederik: dirk
dirk: dick
dorothea: thea, dora, doortje
eduard: ed, eddy, eddie
edward: ed, eddy, eddie, ward
elisabeth: els, bep, betty, elly, lies, liesbeth, bets, elise, lisa, ellie, lisette, ilse
everardus: evert, ever, evert jan
fatima: fatma
francina: sien, fransien
francisca: francis, fransje, cisca, sisca, francien, ciska, cis, siska
franciscus: frans, frank, cis, sus
frederik: fred, frits, freek, frederick
frederika: riek, frederieke
geertruida: truus, geertje, trudy, gerda, truida, geer
georgius: joris, sjors, george
gerardus: gerard, ger, geert, gert, gerrit
gerrit: gert, ger
gijsbert: gijs
gijsbertus: gijs, bert, gijsbert
helena: leni, lena, helen, heleen, leen, elly, ellen, elleke
hendrik: henk, hein, heintje, rik, henri, henny, harry, harrie, rick
hendrika: riek, henny, hennie, ria, rika, henriette, rieka
hendrikus: henk, hendrik, harry, harrie, hein, heintje, rik, henny
henricus: henk, hendrik, harry, harrie, hein, heintje, rik, henri
henriette: jet, jetty, jetta, riet
hermanus: herman, manus, harm
hubertus: huub, hub, huib, bert
hussein: huseyin
ibrahim: brahim
jacob: jaap, koos, jacco
jacoba: coba, co, cobie, coby
jacobus: jaap, koos, ko, sjaak, jack, jac, jacob, jacques
jan: johan, johannes
johanna: jo, hanna, annie, hannie, joke, jopie, jannie, ans, anneke, janna, hanneke, jeanne, jans
johannes: jan, hans, johan, joop, jo, john, hannes, sjon, jannes
jolanda: yolanda, jola
joris: george
josephina: fien, pien, jose, josien, josefien
josephine: fien, pien, jose, josefien
josephus: jos, jef, sjef, joseph, jozef, joep, joop
khadija: hatice, khadidja
lambertus: bert, lammert, lambert, bertus
laurentius: laurens, lau, rens
leonardus: leo, leon, leen, leendert, lenard
lodewijk: loek, louis, lou
louise: loes, lous, wies
lucas: luuk, luc
ludovicus: ludo, louis, lodewijk, loek
magdalena: leen, magda, lena, leni, marleen, leny
margaretha: greet, margriet, greetje, gre, marga, griet, margreet, rita, gretha
maria: marie, mia, ria, riet, mieke, marieke, rie, miep, mies, marja, marjan, rietje, marijke
marinus: rinus, rien, marien
martina: tineke, tina, ina
martinus: martin, tinus, rien, martijn, maarten, tien
mathijs: thijs, ties, mats
mattheus: thijs, matthijs, mathijs, mats
matthias: thijs, matthijs, mathijs, mats
matthijs: thijs, ties, mats
michael: michel, mike
mohammed: mo, mohamed, muhammad, mohammad, mohamad, muhammed, mehmet, muhammet, mohamet
nicolaas: nico, klaas, niek, nic, nick, claus, nicolas
omar: omer
petronella: nel, nelly, petra, nelleke, ella
petrus: piet, peter, pieter, pierre, pier
pieter: piet, peter
robertus: rob, robert, bob, bert
roelof: roel
rudolf: ruud, roel, dolf
rudolfus: ruud, rudolf, rudi, dolf
samuel: sam, sem
sebastiaan: bas
simon: siem
sophia: sofie, fie, sophie, fia
stephanus: stefan, steven, stef, fanus
susanna: sanne, suus, suze, susan
theodora: dora, thea, doortje
theodorus: theo, dorus, door, dirk
theresia: trees, thea, resi, trea
thomas: tom, tommie
walter: wouter, wout
wilhelmina: willy, mien, mina, wil, wilma, willemien, helma, minie
wilhelmus: wim, wil, willem, willy, helmus
willem: wim, wil, pim, willy
wouter: wout, walter
yusuf: youssef, yousef
`

/** As one word and with y for ij, as the names of people are compared. */
const asCompared = (naam: string): string => naam.replace(" ", "").replaceAll("ij", "y")

const roepnamen: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  namen.trim().split("\n").map((regel) => {
    const [official = "", ...others] = regel.split(/[:,]\s*/u)
    return [asCompared(official), others.map(asCompared)]
  })
)

/** The official first names that each call name may stand for. */
export const officialNamen: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  [...new Set([...roepnamen.values()].flat())].map((roepnaam) => [
    roepnaam,
    [...roepnamen].filter(([, others]) => others.includes(roepnaam)).map(([official]) => official)
  ])
)

/** Whether one of two names is a call name of the other. Two call names of one official name are not. */
export const isRoepnaamVan = (one: string, other: string): boolean =>
  roepnamen.get(one)?.includes(other) === true || roepnamen.get(other)?.includes(one) === true

/** The first letters of the official names that the call name may stand for; empty when there are none. */
export const lettersOfOfficialNamen = (roepnaam: string): ReadonlyArray<string> =>
  (officialNamen.get(roepnaam) ?? []).map((official) => official.slice(0, 1))
