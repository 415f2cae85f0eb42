/**
 * Official first names of men in the Netherlands, each followed by the names that people with it are called by. Folded. A
 * name may have several lines. An official name of two words goes with a call name for both.
 */
export const roepnamenOfMen = `
abraham: ab, braam, bram
adolf: ad, dolf
adolphus: adolf, dolf
adriaan: aad, ad, adri, arie
adrianus: aad, ad, adri, adriaan, arie, arjan, arjen, jaan, jan, janus, rien
albert: ab, ap, appie, bert, bertus
albertus: ab, abbe, albert, ap, appie, bert, bertus
alexander: alex, lex, sander, xander
alfred: fred
alfredus: alfred, fred
aloysius: louis, lowie, wies
alphonsus: alfons, fons
andreas: andre, andries, andy, dre, drees, dries
andrew: andy
anthony: ton, tony
antonius: anthonie, anthony, antoine, anton, antonie, antoon, teun, theun, toine, ton, tonnie, tony, toon, toontje
antonius: twan
antoon: ton, toon
arend: aart, arnd
aristides: aris
arnold: nol, noud, nout
arnoldus: aart, ard, arend, arie, arno, arnold, nol, noud, nout
augustinus: gust, guus, stijn
augustus: guus
auke: aucke
balthasar: balt
bartholomeus: bart, bartel, bartolo, mees, meeuwis
bastiaan: bas, bastian
benedictus: ben, bennie, dictus
benjamin: ben, benny
berend: barend, ben, bennie
bernardus: barend, ben, bennie, ber, berend, bernard, bernd, bernie, bert, nard
bernhard: ben, bernd
carolus: carel, carl, carlo, charles, karel, karl
casimir: cas
casparus: cas, casper, jasper
casper: cas, jasper
christiaan: carst, chris, christian, kris
christianus: chris, christ, christiaan
christoffel: chris, stoffel
christopher: chris
clemens: clem, klemens
coenraad: coen, koen
constantijn: constant, stijn, tijn
constantinus: constant, stan, stijn, tinus
cornelis: cees, cok, cor, corne, corneel, cornelius, kee, kees, krelis, nelis, niels
cornelius: cees, cor, cornelis, kees, nelis
daniel: daan, danny
david: daaf, dave, davy
desiderius: des
diederik: dick, diek, dirk, rik
dionysius: dennis, dion, nies
dirk: dick
dominicus: domien, dominique, minus, nico
durk: dick, dirk
edmund: ed
eduard: ed, eddie, eddy, eduardo, ward
eduardus: ed, eddy, eduard
edward: ed, eddie, eddy, ward
edwin: ed, win
egbert: bert, ebbe, eg
egbertus: bert, bertus, egbert
egidius: giel, gilles, gillis
elias: eli
emanuel: manuel
emmanuel: manuel
engelbert: bert, engel
engelbertus: bert, bertus, engel, engelbert
ernestus: erno, ernst
everardus: eddy, eef, ever, everhard, evert
everhardus: evert
evert: eef
ferdinand: ferd, ferdi, ferry, nand
ferdinandus: ferdi, ferdinand, ferry, nand
florentinus: floor, flor, floris
franciscus: cies, cis, francis, frank, franky, frans, frenk, sjaak, sus
fransiscus: frans
fredericus: fred, freddy, frederik, freek, frits, rik
frederik: fedde, fred, freddy, frederick, freek, frits, fritz, rik
fredrik: fred, freek, frits
gabriel: gab, gaby
geerardus: geert
george: sjors
georgius: george, joris, sjors
gerald: ger
gerardus: ge, geert, ger, gerard, gerhard, gerrie, gerrit, gerry, gert, graad, grad, sjir, sjra, sjraar
gerhardus: geert, ger, gerard, gerhard, gerrit, gert, harrie
gerrit: garrit, ger, gerrie, gerry, gert
gerrit jan: geertjan, gerjan, gertjan
gideon: gidi
gijsbert: bert, gijs
gijsbertus: bert, gijs, gijsbert
gilbert: bert
godefridus: fried, friet, frits, godfried
gregorius: goris, greg, gregor, joor
gustaaf: gust, guus, staf, stave
hans: johan
harold: harry
heinrich: hein, heiner
hendrik: driek, driekes, harrie, harry, heiko, hein, heintje, hendricus, hendrie, henk, henny, henri, hinderik, hinke
hendrik: hinrik, rick, riekes, rik
hendrik jan: henkjan
hendrikus: driek, driekus, drikus, harrie, harry, hein, heintje, hen, hendrik, henk, hennie, henny, rik
henricus: driek, harrie, harry, hein, heintje, hen, hendrik, hendrikus, henk, hennie, henny, henri, henry, ric, rik
herbert: bert
herman: harm, manus
hermannus: harm, herman, hermanus, manus
hermanus: harm, harmen, herman, maan, manus
hieronymus: jeroen, jerome, roen
hilbertus: bert, hilbert
hubert: bert, huib, huub
hubertus: bert, bertie, bertus, hub, hubert, hubrecht, huib, huub
hugo: huug
huibert: bert, huib
huibrecht: bert, huib
hylke: hilke
ignatius: ignaas, ignace, naas, nas, natius
isaac: ies, isaak, izak, sjaak
jacob: co, coos, jaap, jacco, jack, jaco, jakob, ko, koos, sjaak
jacobus: co, cobus, coen, coos, jaap, jac, jacco, jack, jaco, jacob, jacques, jakobus, jaques, ko, kobus, koos, sjaak
jacobus: sjakie
jacques: sjaak, sjakie
jan: johan, johannes
jan dirk: jandirk
jan willem: janwillem
jeffrey: jeff
jehannes: jan, johannes
joachim: jo, jochem, jochum
joannes: hans, jan, jo, johan, john, joop
johan: hans, jo, johannes, joop
johannes: han, hannes, hanno, hannus, hans, ivan, jan, jannes, jannus, jean, jens, jo, joannes, johan, john, johnny
johannes: jonny, joop, jos, juan, sjang, sjeng, sjon
jonathan: jon, nathan
joris: george
josef: jef, joep, jos, sef
joseph: jef, joep, joop, joost, jos, jozef, sjef
josephus: jef, joep, joop, jos, joseph, jozef, sef, sjef, zef
jozef: jef, joep, joop, jos, sef, sjef, zef
julius: jules, juul
jurgen: jur
juriaan: jur, jurjen
jurriaan: jur, jurjen, jurre
jurrien: jur, jurre
justinus: joost, just, tinus
koenraad: koen
lambertus: bert, bertus, lam, lambert, lammert
laurens: lau, laus, rens
laurentius: lars, lau, laurens, laurent, laus, lorenz, lourens, rens
leendert: leen, len, leo
leonard: len, leo, leon
leonardus: leen, leendert, leentje, len, lenard, leo, leon, leonard, lon, nard
levinus: lieven
lodewijk: lode, loek, lou, louis, louw, ludwig
louis: lou, lowie
lucas: loek, luc, lukas, luke, luuk
ludovicus: lode, lodewijk, loek, lou, louis, ludo, ludwig, wiek
machiel: chiel, giel, mach
marcellus: cel, marcel, sel
marcus: marco, mark
marinus: marien, marijn, marinis, rien, ries, rini, rinie, rinus, riny
martijn: maarten, mart, tijn
martinus: maart, maarten, mart, marten, martien, martijn, martin, rien, tien, tini, tinie, tinus, tiny
mathias: mat, math, matthijs, thijs, ties, tjeu
mathieu: jeu, mat, tjeu
mathijs: mat, mathias, mats, matthys, thijs, ties, tijs
mattheus: mat, mathe, mathieu, mathijs, mats, matteo, matthijs, mees, teeuw, theeuwes, thei, thieu, thijs, tjeu
matthew: matt
matthias: mat, math, mathias, mathijs, mats, matthijs, thijs, tjeu
matthijs: mats, thijs, ties
mauritius: mau, maurits, mories, rits
maurits: mau, rits
maximiliaan: max
maximilian: max
meindert: mein
michael: chiel, giel, machiel, micha, michel, michiel, mick, mikael, mike, sjel
michiel: chiel, giel, machiel
modestus: modest
nicolaas: claus, col, colla, klaas, klaasje, klaus, nic, nick, nicky, nico, nicolas, nicolaus, niek, niklaas
nicolas: klaas, nick, nico, niek
norbertus: bert, nor, norbert
otto: ot
paulus: pau, paul, pauwel
petrus: pe, pedro, peer, peet, per, perry, peter, petri, petter, pie, pier, pierre, piet, pieter, pit, pjotr
philip: flip, lips, phil
philippus: flip, lips, phil, philip
pieter: pe, peer, peter, pier, pierre, piet, pit, piter
pyt: piet, pieter
quintinus: quint, quinten
quirinus: krijn, quirijn, rien
raymond: ray
reinhard: hard, rein
reinier: rein, rene, rens
remigius: mies, remi
renatus: rene
richard: dick, richie, rick, ries, rik
robert: bert, bob, bobby, rob, robbert, robbie
robertus: bert, bob, bobby, rob, robbert, robbie, robert
roelof: roel, roelf, ruud
ronald: ron, ronnie, ronny
rudolf: dolf, rodolf, roel, rolf, rudi, rudy, ruud
rudolfus: dolf, rudi, rudolf, ruud
rudolphus: dolf, roel, rolf, rudi, rudolf, ruud
salomon: sal, sally, salo
samuel: muel, sam, sammy, sem
sebastiaan: bas, bastiaan, bastian
sebastianus: bas, bastiaan, sebas, sebastiaan
servatius: faas, servaas, servais, vaas
siebrand: sieb
simon: siem, siemen, sijmen, sim, symen
sjoerd: sjoert, sjuurd
stefanus: steef, stef, stefan, steven
stephanus: etienne, faan, fanus, steef, stef, stefan, stefanus, stephan, steven
stephen: steve
steven: steef, steve
sytse: sietse, sietze
teunis: teun
theodorus: dirk, door, dor, doris, dorus, ted, tedje, teo, thed, theo, theodoor
theunis: teun, theun
thomas: maas, tom, tomas, tommie, tommy
tiberius: ties
timotheus: tim, timo, timothy
timothy: tim, timmy
tobias: tobie, toby
valentijn: tijn, val
valentinus: tijn, val, valentijn
victor: vic, victorius, vik
vincent: cent, vin, vince
vincentius: cens, cent, vinc, vince, vincent
walter: wout, wouter
walterus: walter, wolter, wout, wouter
wiebe: wieb, wybe
wiebren: wieb
wietse: wytse, wytze
wilhelm: wim
wilhelmus: guillaume, guus, helmus, helmuth, pim, wiel, wil, wilhelm, wilko, willem, willie, willy, wim
willem: guillaume, pim, wiel, wil, wilhelm, willi, willie, willy, wilm, wim
willibrordus: brord, wil, willibrord, willy, wim
wolter: walter, wout, wouter
wouter: walter, wolter, wout, wouterus
wouterus: wout
wybren: wiebren, wybe
zacharias: zach, zacharie
`
