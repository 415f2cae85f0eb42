/** Official first names, each followed by its call names. Folded. */
const namen = `
adriaan: ad, arie, adri, aad
adriana: adri, ada, sjaan, riana
adrianus: ad, adri, arie, adriaan, janus, aad, jan
albertus: bert, ab, ap, albert, bertus
aleida: alie, ali, leida
alexander: alex, lex, sander, xander
alida: ali, alie, lida
andreas: andre, andries, dries
anna: annie, anneke, ans, ank, antje, anja, anny
antonia: toos, tonnie, tonny, tonia, antoinette
antonius: ton, toon, anton, antoon, teun, tony, twan, antoine
arnoldus: arnold, nol, aart, noud
bartholomeus: bart, mees
bastiaan: bas
benjamin: ben, benny
bernardus: ben, bernard, bert, bennie
catharina: toos, karin, carin, ina, rina, tini, katrien, trijntje, catrien, kaatje
christiaan: chris, christian
christina: stien, tina, christien, ina, tiny
cornelia: corrie, cora, nel, nelleke, cor, nelly, cokkie
cornelis: kees, cees, cor, corne, nelis
daniel: daan, danny
dirk: dick
eduard: ed, eddy, eddie
edward: ed, eddy, eddie, ward
elisabeth: els, bep, betty, elly, lies, liesbeth, bets, elise, lisa, ellie, lisette, ilse
everardus: evert, ever, evert jan
franciscus: frans, frank, cis, sus
francisca: francis, fransje, cisca, sisca, francien
frederik: fred, frits, freek, frederick
geertruida: truus, geertje, trudy, gerda, truida, truida, geer
gerardus: gerard, ger, geert, gert
gerrit: gert, ger
gijsbertus: gijs, bert, gijsbert
gijsbert: gijs
helena: leni, lena, helen, heleen, leen, elly
hendrik: henk, hein, rik, henri, henny
hendrika: riek, henny, hennie, ria, rika, henriette, rieka
hermanus: herman, manus, harm
hubertus: huub, hub, huib, bert
jacob: jaap, koos, jacco
jacoba: coba, co, cobie
jacobus: jaap, koos, ko, sjaak, jack, jac, jacob, jacques
jan: johan, johannes
johanna: jo, hanna, annie, hannie, joke, jopie, jannie, ans, anneke, janna, hanneke, jo
johannes: jan, hans, johan, joop, jo, john, hannes, sjon, jannes
josephus: jos, jef, sjef, joseph, jozef, joep, joop
lambertus: bert, lammert, lambert, bertus
laurentius: laurens, lau, rens
leonardus: leo, leon, leen, leendert, lenard
lucas: luuk, luc
magdalena: leen, magda, lena, leni
margaretha: greet, margriet, greetje, gre, marga, griet, margreet, rita, gretha
maria: marie, mia, ria, riet, mieke, marieke, rie, miep, mies, marja, marjan, rietje
marinus: rinus, rien, marien
martinus: martin, tinus, rien, martijn, maarten, tien
mathijs: thijs, ties
matthijs: thijs, ties
michael: michel, mike
mohammed: mo, mohamed, muhammad, mohammad, mohamad, muhammed
nicolaas: nico, klaas, niek, nic, nick
petronella: nel, nelly, petra, nelleke, ella
petrus: piet, peter, pieter, pierre, pier
pieter: piet, peter
robertus: rob, robert, bob, bert
roelof: roel
rudolf: ruud, roel, dolf
samuel: sam, sem
sebastiaan: bas
sophia: sofie, fie, sophie, fia
susanna: sanne, suus, suze, susan
theodora: dora, thea, doortje
theodorus: theo, dorus, door
theresia: trees, thea, resi, trea
thomas: tom, tommie
wilhelmina: willy, mien, mina, wil, wilma, willemien, helma, minie
wilhelmus: wim, wil, willem, willy, helmus
willem: wim, wil, pim, willy
`

const roepnamen: ReadonlyMap<string, ReadonlyArray<string>> = new Map(
  namen.trim().split("\n").map((regel) => {
    const [official = "", ...others] = regel.split(/[:,]\s*/u)
    return [official, others.map((naam) => naam.replace(" ", ""))]
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
