/**
 * First names of Polish, Turkish and Arabic origin, each followed by the names that people with it are called by. In the
 * form of {@link ./roepnamen-of-men-table.ts}. Other ways to write the name stand in {@link ./transliterations-table.ts}.
 */
export const roepnamenElsewhere = `
abdelaziz: aziz
abdelhak: appie, hak
abdelhamid: hamid
abdelkader: appie, kader
abdelkarim: karim, kerim, appie
abdellah: appie, abdel, abdoul
abderrahim: rahim
abderrahman: rahman, appie
aboubakr: bakr, bekir
agnieszka: aga, agnes, agusia
ahmed: appie
aleksander: alek, alex, olek
aleksandra: ala, alex, ola, olenka, sandra
andrzej: andre, andreas, andrzejek, jedrek
anna: ania, anka, hania
antoni: antek, tolek, tosiek
barbara: basia, baska
bartlomiej: bart, bartek
bartosz: bart, bartek
boguslaw: bogdan, bogus
boleslaw: bolek
czeslaw: czesiek
dariusz: darek, darius
dorota: dora, dorotka
elzbieta: ela, elisabeth, elka
ewa: eva, ewka, ewunia
fatima zahra: fatima, fatimazahra, zahra
fatima: fatos, fatoumata, fati
franciszek: franek
grzegorz: greg, grzes, grzesiek
halina: hala, halinka
henryk: heniek, henio
irena: irenka, irka
jadwiga: jadzia
jakub: jakob, kuba
jan: janek, jas, jasiek
janusz: jan
jaroslaw: jarek
jerzy: jurek
joanna: asia, aska, joasia
jozef: jozek, jozio
juliusz: julek
karolina: carolina, karola, karolinka
katarzyna: kasia, kaska, kate, kati
kazimierz: kazik, kaziu
krystyna: krysia, krystka
krzysztof: chris, kris, krzys, krzysiek
leslaw: lech, leszek
lukasz: lukas
magdalena: madzia, magda
malgorzata: gocha, gosia, malgosia, margaret
maria: marysia, maryska
mateusz: mateuszek, mati
mehmet: mo, moh, mohand, momo, simo, med
michal: michael, misiek
miroslaw: mirek
mustafa: mous, mus, musti, moussie
noureddine: nour
pawel: paul, pawelek
piotr: peter, piotrek, piotrus
przemyslaw: przemek, przemo
radoslaw: radek
ryszard: richard, rysiek
slawomir: slawek
stanislaw: stan, stas, stasiek, staszek
stefan: stefek
tadeusz: tadek
teresa: terenia, tereska
tomasz: thomas, tom, tomek
urszula: ula, ulka
waldemar: waldek
weronika: wera
wieslaw: wiesiek
wladyslaw: wladek
wojciech: wojtas, wojtek
zakaria: zaki
zbigniew: zbigi, zbych, zbyszek
zdzislaw: zdzisiek
zofia: zosia, zoska
zygmunt: zygi
`
