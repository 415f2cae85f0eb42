/**
 * Official first names of women in the Netherlands, each followed by the names that people with it are called by. Folded. A
 * name may have several lines. An official name of two words goes with a call name for both.
 */
export const roepnamenOfWomen = `
aaltje: aal, ali, alida, alie
adelheid: aleid, heidi
adria: ria
adriana: ad, ada, adri, adrie, arina, arja, jaan, jaantje, jana, jannie, janny, riana, sjaan
agatha: aag, aagje, aga, agaat
agnes: agneta, agnita, nies
alberta: alie, berta, bertha, bertie, betsie
albertina: albertien, bertina, tina, tine
aldegonda: aldi, gonda, gonnie
aleid: leida
aleida: aleid, aleide, ali, alie, ida, leida, lida
alexandra: xandra
alida: ali, alie, aly, ida, lida, lies
amalia: amalie, lia, mali, malia
amelia: amelie, melia
angelina: lien
anna: an, anita, anja, ank, anke, anki, anne, anneke, annet, annette, annie, annika, anny, ans, antje, naatje
anna: nan
anna elisabeth: annelies, anneliese, annelise, annelize
anna maria: anja, anneke, annemarie, annemarijke, annemie, annemiek, annemieke, annie, ans, marianne, ria, riet
annette: annet, nettie
antoinette: net, nettie, toinette, toni, toos
antonetta: antoinette, nettie, toos
antonia: anthonia, antje, antoinette, teuntje, tona, toni, tonia, tonneke, tonnie, tonny, toos
apollonia: loni, pleun, plonia, plonie, ploon
arnolda: nolda, nolly
augusta: gusta, guusje
augustina: gusta, guusje, stina
aukje: auckje, auk
barbara: babs, bar, barbel, barbera, berbe
baukje: bauk, boukje
beatrice: bea, trice
beatrix: bea, trix
berendina: berdien, bernie, dien, dina, dini, diny
bernadette: bernie, detta
bernardina: berdina, bernadette, bernadien, dien, dina, dineke, dini
bertha: bep
brigitta: birgit, brigit, britt, gitta
carolina: carla, carlijn, caro, carolien, carry, karolien, lien, lijntje, lina, line
caroline: carla, caro, lien, line, lineke
catharina: carin, cateau, catherine, cathrien, cathy, cato, catrien, catrijn, cor, ina, ine, ineke, kaat, kaatje
catharina: karin, karina, kate, kathy, katja, katrien, katrijn, kitty, rina, rineke, rini, rinie, riny, tina, tine
catharina: tineke, tini, to, toke, tonny, toos, toosje, tootje, trien, trijn, trijntje
catharina: cathelijne, kathleen, katinka, nienke
cecilia: cecile, celia, ciel, cil, cile, cilia, cilla, silke
charlotte: charlie, charlot, lot, lotte, lottie
christina: chris, christa, christel, christien, christine, ina, kirsten, krista, kristel, kristien, stien, stijntje
christina: stina, tina, tine, tineke, tini, tiny
clara: klaartje
clasina: ina, klaasje, sien, sientje, sina
clazina: ina, klaasje, sien, sientje, sina
constance: conny, stans
constantia: conny, constance, stans
cornelia: cobi, cokkie, cokky, conny, cor, cora, corien, corina, cornee, corrie, corry, kee, keetje, kokkie, lia
cornelia: neeltje, nel, neleke, nelia, nelleke, nellie, nelly
cornelia: cornelie
cunera: kuner, kuniera
cunigonda: gonda, gonnie, kunie
dimphna: dim, dimph, dimphy, dymph
dorothea: door, doortje, dora, dorette, dorie, dorien, doris, dorothe, thea, thera
doutzen: dout, doutsje
egberta: berta, bertie
eleonora: eleonore, ellen, leonoor, noor, noortje, nora
elisabeth: bella, bep, beppie, bes, beth, betje, bets, betsie, bettie, betty, elies, elise, eliza, ella, ellie, ellis
elisabeth: elly, els, elsbeth, elsje, elske, ilse, leis, lies, liesbeth, liesel, liesje, lijsbeth, lijsje, lisa
elisabeth: lisanne, lisbeth, liset, lisette, lize
elisabeth: lieze
emerentia: emmie, emmy, rens
emilia: emilie, emmy, mil, milia
emma: emmy
engelina: engeltje, lien, lina
ernestina: erna
ernestine: erna
esther: hester
eugenia: eugenie, genia
eva: eef, eefje, ev, eveline, evi
everarda: eef, everdien
everdina: dien, dina, dini, eef, everdien
femke: fem
femmechien: fem
femmigje: fem, femke, femmie
florentina: floor, flora, flore, tina
foekje: foek, fokje
francina: fransien, sien
francisca: cis, cisca, ciska, fran, franca, francien, francine, francis, frans, fransisca, fransje, sisca, siska
frederica: freda, frederika, frieda, ricky, rie, rika
frederika: freda, frederieke, frida, frieda, ricky, riek, rika
froukje: fro, frouk, frouwkje
gabriella: gaby
geartsje: geertje
geertruida: geer, geertje, geertrui, geertruy, gerda, treuske, tru, trudie, trudy, trui, truida, truike, truitje
geertruida: truus, truusje
geertruida: geert, toos
geesje: gea, gees
geeske: gees
gerarda: ge, gera, geradien, gerardien, gerda, gerrie, gerry, gertie, grada, graddie
gerardina: dien, dina, dineke, dini, dinie, gerarda, gerdien, gerdina, gerrie, gerry
gerdina: dina, gerda
gerharda: gerda, gerdien, gerry, hardy
gerrigje: gerrie, gerry
gerritdina: dina, dini, gerrie, gerry
gerritje: ger, gerrie, gerry
gertruda: gerda, trudy, trui, truida, truus
gertrudis: truus
gertruida: gerda, trudy, trui, truida, truus
gesina: geesje, gesien, sien, sina
gezien: sien
gezina: gea, gees
gijsberta: berta, gijsbertje, gijsje
grietje: gre, griet
helena: ella, elleke, ellen, elly, heleen, heleentje, helen, helene, hella, hellen, helma, ilona, leen, leentje, lena
helena: leni, lenie, lenneke, leny, leontien, lien, nelly
henderika: rika
hendrika: dieke, driekske, drika, harriet, heintje, hen, hendrikje, hennie, henny, henriette, henrike, hetty, ria
hendrika: ricky, rie, riek, rieka, rika, riky
hendrikje: hennie, henny, riek, rika
hendrina: dien, drina, hennie, henny, ina, rini, riny
henrica: henny, ria, riek, rieky, riet, rika
henriette: harriet, henny, hettie, hetty, jet, jetje, jetta, jetty, riet
hermina: harmina, herma, hermien, hermine, mien, mina, mineke, mini, miny
hildegard: hilda, hilde
hildegonda: gonda, gonnie, hil, hilda, hilde
hillechien: hil, hillie
hillegonda: gonda, gonnie, hilda, hilly
huberdina: bertha
huberta: berta, bertie, hubertien, huby
hubertina: bertie, hubertien, tina, tine, tini
ida: ietje
isabella: bella, isa
jacoba: co, coba, cobi, cobie, coby, coos, jaapje, jaco, jacomina, jacqueline, japke, jopie, ko, koba, koos, koosje
jacoba: jacq
jacomina: coby, jacobien, jacomien, mien, mijntje, mina, mineke, mini
jacqueline: jackie, jacky, lien
jannetje: janneke, jannie, janny, jans, jantje, jeanette, netty
jantina: jannie, janny, tina
jantje: jannie, janny, jans
jeannette: jannie, jean, nettie, netty
jeltje: jel, jeltsje
jitske: itske, jiske
joanna: annie, hanna, janna, jans, jo, joke
johanna: anneke, annie, ans, han, hanna, hannah, hanneke, hannie, hans, hansje, jaantje, jane, janna, jannah, janneke
johanna: jannetje, jannicke, jannie, jannigje, jans, jansje, jantje, jeanne, jeannette, jeanny, jenneke, jenny, jentje
johanna: jet, jo, joan, joanna, joke, joosje, jopie, jopke, sjaan, sjannie
jolanda: jola, yolanda
josepha: jos, jose, josje, sefa
josephina: fien, fientje, jo, joke, jos, jose, josefien, josephine, josette, josien, josine, josje, jozefien, jozien
josephina: pien
josephine: fien, fientje, jo, jos, jose, josefien, josien, josine, josje, pien
judith: jut, juut
julia: jule, julie, juul, lia
juliana: jul, juul, lia
katharina: ine, ineke, kaatje, karin, katja, rina, tine, tineke, to, toos, trien, trijn
klaske: clasina, klaasje
klazina: ina, klaasje, sien, sientje, sina
lamberta: berta, bertha
laurentia: lau, rensje
leendertje: leentje, leni
leonarda: leentje, leni, leonie, nardie
leonora: leonoor, nora, noor
leontina: leontien, lonny, tina
louisa: isa, loes, lous, wies, wiesje
louise: isa, loes, lous, wies, wiesje
lucia: loes, luce, lucie, lucienne, lucy, lus, luus
ludovica: wies
magdalena: leen, leentje, len, lena, leni, lenie, leny, madeleine, magda, magdaleen, malena, marleen
margaret: greet
margaretha: gerrie, grada, gre, gredie, gree, greet, greetje, greta, gretchen, greth, gretha, griet, grietje, maggie
margaretha: marga, margarita, margje, margo, margot, margreet, margreth, margriet, mariet, meta, peggy, rita
margriet: griet
margrieta: greet, griet, margriet
maria: maaike, maartje, maike, marian, marie, marieke, marieken, marietje, mariette, marije, marijke, marijn, marijtje
maria: mariken, mariska, marita, marja, marjan, marjo, marjolein, marjolijn, marjon, marleen, mary, mia, mieke
maria: mieneke, miep, miepie, mies, miet, mietje, mimi, mirjam, ria, rie, riek, riet, rietje, rita
maria anna: annemarie, annie, marian, marianne, marjan, marjanne
maria elisabeth: elly, els, marlies, marliese, marlise, maryse
maria helena: marleen, marlene
maria johanna: annie, jo, joke, marijan, marjan, marjo
maria josephina: jose, mariejose, marjo, marjose
maria louise: loes, mariloes, marilou, marloes, marlou
maria magdalena: lena, marleen, marlene
maria theresia: mariet, marijtrees, trees
marina: ina, rien, rina
martha: mart
martina: ina, maartje, marti, martine, tina, tine, tineke, tini, tiny
mathilda: hilda, mathilde, mattie, matty, mechteld, thil, thilly, til, tilda, tillie, tilly
mathilde: mattie, til, tilda, tillie, tilly
mechtildis: mechteld, mechtild, til
monica: mona, moniek, moon
nathalie: nat, natasja, talie
paulina: lien, lina, pau, paula, paulien, pauline
petronella: ella, nel, nell, nella, nelleke, nellie, nelly, peet, petra, petri, petrie, piet, pieta, pieternel
petronella: pieternella, pietje, pita
philomena: fie, fieneke, filo, mena, mien
pieternella: nel, nella, nelly, pieternel
pietertje: piet, pietje
rebecca: becky
regina: gina, rein
roelofina: fien, fina, roelie, roeltje
roelofje: roelie, roeltje, roely
rosa: roos, rosie
rosalia: lia, roos, rosa, rosalie, rosie
rosalie: roos, roosje
rosina: rosa, rosine, sien
sara: saar, saartje, sally, sarina
sjoukje: sjouk, sjoukien
sophia: fia, fie, fiet, fietje, sofia, sofie, sofietje, soof, sophie, vieke
stephania: fannie, fanny, stef, stefanie, stephanie
susanna: sanna, sanne, sannie, sus, susan, suske, suus, suzan, suzanne, suze, suzie, suzy, zus
suzanne: sanne, suus, suze
sytske: siets, sietske
theodora: door, doortje, dora, dori, dorien, fedora, thea, thera
theresia: reeske, resi, resie, teresa, thea, thera, theresa, therese, trea, trees, treesje, treeske, tres, tressie
tjitske: tjits, tjitskje, tsjitske
trijntje: tineke, trien, trynke, tryntsje
ursula: ulla, urs, uschi
veronica: frony, roni, ronnie, roon, vera, vroni
victoria: vicky
virginia: ginny
walburga: wally
wiepkje: wiep, wipkje
wietske: wiets, wytske
wilhelmina: elly, elma, elmien, helma, mien, mieneke, miep, mijntje, mina, mineke, mini, minie, minke, minnie, miny
wilhelmina: wil, wila, wilhelmien, willeke, willemien, willemijn, willemina, willie, willy, wilma, wilmien
willemina: mien, mina, wil, willemien, willie, willy, wilma
wubbigje: wub
ytsje: ietje, ietsje
zwaantje: swaantje
`
