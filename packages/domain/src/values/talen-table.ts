/**
 * ISO 639-2: the T code, the B code where it differs (else a dash), and the name, Dutch where Unicode CLDR has one and
 * the standard's English name elsewhere. A table, not code: it grows with the standard and with nothing else.
 */
export const talenTable = `
aar - Afar
abk - Abchazisch
ace - Atjehs
ach - Akoli
ada - Adangme
ady - Adygees
afa - Afro-Asiatic languages
afh - Afrihili
afr - Afrikaans
ain - Aino
aka - Akan
akk - Akkadisch
ale - Aleoetisch
alg - Algonquian languages
alt - Zuid-Altaïsch
amh - Amhaars
ang - Oudengels
anp - Angika
apa - Apache languages
ara - Arabisch
arc - Aramees
arg - Aragonees
arn - Mapudungun
arp - Arapaho
art - Artificial languages
arw - Arawak
asm - Assamees
ast - Asturisch
ath - Athapascan languages
aus - Australian languages
ava - Avarisch
ave - Avestisch
awa - Awadhi
aym - Aymara
aze - Azerbeidzjaans
bad - Banda languages
bai - Bamileke languages
bak - Basjkiers
bal - Beloetsji
bam - Bambara
ban - Balinees
bas - Basa
bat - Baltic languages
bej - Beja
bel - Belarussisch
bem - Bemba
ben - Bengaals
ber - Berber languages
bho - Bhojpuri
bih - Bihari
bik - Bikol
bin - Bini
bis - Bislama
bla - Siksika
bnt - Bantu languages
bod tib Tibetaans
bos - Bosnisch
bra - Braj
bre - Bretons
btk - Batak languages
bua - Boerjatisch
bug - Buginees
bul - Bulgaars
byn - Blin
cad - Caddo
cai - Central American Indian languages
car - Caribisch
cat - Catalaans
cau - Caucasian languages
ceb - Cebuano
cel - Celtic languages
ces cze Tsjechisch
cha - Chamorro
chb - Chibcha
che - Tsjetsjeens
chg - Chagatai
chk - Chuukees
chm - Mari
chn - Chinook Jargon
cho - Choctaw
chp - Chipewyan
chr - Cherokee
chu - Kerkslavisch
chv - Tsjoevasjisch
chy - Cheyenne
cmc - Chamic languages
cnr - Montenegrijns
cop - Koptisch
cor - Cornish
cos - Corsicaans
cpe - Creoles and pidgins, English based
cpf - Creoles and pidgins, French-based
cpp - Creoles and pidgins, Portuguese-based
cre - Cree
crh - Krim-Tataars
crp - Creoles and pidgins
csb - Kasjoebisch
cus - Cushitic languages
cym wel Welsh
dak - Dakota
dan - Deens
dar - Dargwa
day - Land Dayak languages
del - Delaware
den - Slavey
deu ger Duits
dgr - Dogrib
din - Dinka
div - Divehi
doi - Dogri
dra - Dravidian languages
dsb - Nedersorbisch
dua - Duala
dum - Middelnederlands
dyu - Dyula
dzo - Dzongkha
efi - Efik
egy - Oudegyptisch
eka - Ekajuk
ell gre Grieks
elx - Elamitisch
eng - Engels
enm - Middelengels
epo - Esperanto
est - Estisch
eus baq Baskisch
ewe - Ewe
ewo - Ewondo
fan - Fang
fao - Faeröers
fas per Perzisch
fat - Fanti
fij - Fijisch
fil - Filipijns
fin - Fins
fiu - Finno-Ugrian languages
fon - Fon
fra fre Frans
frm - Middelfrans
fro - Oudfrans
frr - Noord-Fries
frs - Oost-Fries
fry - Fries
ful - Fulah
fur - Friulisch
gaa - Ga
gay - Gayo
gba - Gbaya
gem - Germanic languages
gez - Ge’ez
gil - Gilbertees
gla - Schots-Gaelisch
gle - Iers
glg - Galicisch
glv - Manx
gmh - Middelhoogduits
goh - Oudhoogduits
gon - Gondi
gor - Gorontalo
got - Gothisch
grb - Grebo
grc - Oudgrieks
grn - Guaraní
gsw - Zwitserduits
guj - Gujarati
gwi - Gwichʼin
hai - Haida
hat - Haïtiaans Creools
hau - Hausa
haw - Hawaïaans
heb - Hebreeuws
her - Herero
hil - Hiligaynon
him - Pahari
hin - Hindi
hit - Hettitisch
hmn - Hmong
hmo - Hiri Motu
hrv - Kroatisch
hsb - Oppersorbisch
hun - Hongaars
hup - Hupa
hye arm Armeens
iba - Iban
ibo - Igbo
ido - Ido
iii - Yi
ijo - Ijo languages
iku - Inuktitut
ile - Interlingue
ilo - Iloko
ina - Interlingua
inc - Indic languages
ind - Indonesisch
ine - Indo-European languages
inh - Ingoesjetisch
ipk - Inupiaq
ira - Iranian languages
iro - Iroquoian languages
isl ice IJslands
ita - Italiaans
jav - Javaans
jbo - Lojban
jpn - Japans
jpr - Judeo-Perzisch
jrb - Judeo-Arabisch
kaa - Karakalpaks
kab - Kabylisch
kac - Kachin
kal - Groenlands
kam - Kamba
kan - Kannada
kar - Karen languages
kas - Kasjmiri
kat geo Georgisch
kau - Kanuri
kaw - Kawi
kaz - Kazachs
kbd - Kabardisch
kha - Khasi
khi - Khoisan languages
khm - Khmer
kho - Khotanees
kik - Gikuyu
kin - Kinyarwanda
kir - Kirgizisch
kmb - Kimbundu
kok - Konkani
kom - Komi
kon - Kongo
kor - Koreaans
kos - Kosraeaans
kpe - Kpelle
krc - Karatsjaj-Balkarisch
krl - Karelisch
kro - Kru languages
kru - Kurukh
kua - Kuanyama
kum - Koemuks
kur - Koerdisch
kut - Kutenai
lad - Ladino
lah - Lahnda
lam - Lamba
lao - Laotiaans
lat - Latijn
lav - Lets
lez - Lezgisch
lim - Limburgs
lin - Lingala
lit - Litouws
lol - Mongo
loz - Lozi
ltz - Luxemburgs
lua - Luba-Lulua
lub - Luba-Katanga
lug - Luganda
lui - Luiseno
lun - Lunda
luo - Luo
lus - Mizo
mad - Madoerees
mag - Magahi
mah - Marshallees
mai - Maithili
mak - Makassaars
mal - Malayalam
man - Mandingo
map - Austronesian languages
mar - Marathi
mas - Maa
mdf - Moksja
mdr - Mandar
men - Mende
mga - Middeliers
mic - Mi’kmaq
min - Minangkabau
mis - Uncoded languages
mkd mac Macedonisch
mkh - Mon-Khmer languages
mlg - Malagassisch
mlt - Maltees
mnc - Mantsjoe
mni - Meitei
mno - Manobo languages
moh - Mohawk
mon - Mongools
mos - Mossi
mri mao Maori
msa may Maleis
mul - Meerdere talen
mun - Munda languages
mus - Creek
mwl - Mirandees
mwr - Marwari
mya bur Birmaans
myn - Mayan languages
myv - Erzja
nah - Nahuatl languages
nai - North American Indian languages
nap - Napolitaans
nau - Nauruaans
nav - Navajo
nbl - Zuid-Ndbele
nde - Noord-Ndebele
ndo - Ndonga
nds - Nedersaksisch
nep - Nepalees
new - Newari
nia - Nias
nic - Niger-Kordofanian languages
niu - Niueaans
nld dut Nederlands
nno - Noors - Nynorsk
nob - Noors - Bokmål
nog - Nogai
non - Oudnoors
nor - Noors
nqo - N’Ko
nso - Noord-Sotho
nub - Nubian languages
nwc - Klassiek Nepalbhasa
nya - Nyanja
nym - Nyamwezi
nyn - Nyankole
nyo - Nyoro
nzi - Nzima
oci - Occitaans
oji - Ojibwa
ori - Odia
orm - Afaan Oromo
osa - Osage
oss - Ossetisch
ota - Ottomaans-Turks
oto - Otomian languages
paa - Papuan languages
pag - Pangasinan
pal - Pahlavi
pam - Pampanga
pan - Punjabi
pap - Papiaments
pau - Palaus
peo - Oudperzisch
phi - Philippine languages
phn - Foenicisch
pli - Pali
pol - Pools
pon - Pohnpeiaans
por - Portugees
pra - Prakrit languages
pro - Oudprovençaals
pus - Pasjtoe
que - Quechua
raj - Rajasthani
rap - Rapanui
rar - Rarotongan
roa - Romance languages
roh - Reto-Romaans
rom - Romani
ron rum Roemeens
run - Kirundi
rup - Aroemeens
rus - Russisch
sad - Sandawe
sag - Sango
sah - Jakoets
sai - South American Indian languages
sal - Salishan languages
sam - Samaritaans-Aramees
san - Sanskriet
sas - Sasak
sat - Santali
scn - Siciliaans
sco - Schots
sel - Selkoeps
sem - Semitic languages
sga - Oudiers
sgn - Sign Languages
shn - Shan
sid - Sidamo
sin - Singalees
sio - Siouan languages
sit - Sino-Tibetan languages
sla - Slavic languages
slk slo Slowaaks
slv - Sloveens
sma - Zuid-Samisch
sme - Noord-Samisch
smi - Sami languages
smj - Lule-Samisch
smn - Inari-Samisch
smo - Samoaans
sms - Skolt-Samisch
sna - Shona
snd - Sindhi
snk - Soninke
sog - Sogdisch
som - Somalisch
son - Songhai languages
sot - Zuid-Sotho
spa - Spaans
sqi alb Albanees
srd - Sardijns
srn - Sranantongo
srp - Servisch
srr - Serer
ssa - Nilo-Saharan languages
ssw - Swazi
suk - Sukuma
sun - Soendanees
sus - Soesoe
sux - Soemerisch
swa - Swahili
swe - Zweeds
syc - Klassiek Syrisch
syr - Syrisch
tah - Tahitiaans
tai - Tai languages
tam - Tamil
tat - Tataars
tel - Telugu
tem - Timne
ter - Tereno
tet - Tetun
tgk - Tadzjieks
tgl - Tagalog
tha - Thai
tig - Tigre
tir - Tigrinya
tiv - Tiv
tkl - Tokelaus
tlh - Klingon
tli - Tlingit
tmh - Tamashek
tog - Nyasa Tonga
ton - Tongaans
tpi - Tok Pisin
tsi - Tsimshian
tsn - Tswana
tso - Tsonga
tuk - Turkmeens
tum - Toemboeka
tup - Tupi languages
tur - Turks
tut - Altaic languages
tvl - Tuvaluaans
twi - Twi
tyv - Toevaans
udm - Oedmoerts
uga - Oegaritisch
uig - Oeigoers
ukr - Oekraïens
umb - Umbundu
und - Onbepaald
urd - Urdu
uzb - Oezbeeks
vai - Vai
ven - Venda
vie - Vietnamees
vol - Volapük
vot - Votisch
wak - Wakashan languages
wal - Wolaytta
war - Waray
was - Washo
wen - Sorbian languages
wln - Waals
wol - Wolof
xal - Kalmuks
xho - Xhosa
yao - Yao
yap - Yapees
yid - Jiddisch
yor - Yoruba
ypk - Yupik languages
zap - Zapotec
zbl - Blissymbolen
zen - Zenaga
zgh - Standaard Marokkaanse Tamazight
zha - Zhuang
zho chi Chinees
znd - Zande languages
zul - Zoeloe
zun - Zuni
zxx - Geen linguïstische inhoud
zza - Zaza
`
