/** First names that are written in several ways, mostly since they come from another script: one name a line. Folded. */
export const transliterations = `
abdelaziz abdulaziz abdoelaziz
abdelhak abdulhak abdelhaq
abdelhamid abdulhamit abdulhamid
abdelkader abdulkadir abdulkader abdelqader
abdelkarim abdulkerim abdulkarim
abdellah abdullah abdallah abdoullah abdulla
abderrahim abdurrahim abdelrahim
abderrahman abdurrahman abdelrahman abdulrahman abderrahmane
abdul abdoul abdel
aboubakr boubker abubakar ebubekir aboubaker
achraf ashraf esref
adam adem
ahmed ahmad ahmet achmed achmet ahmat
aisha aicha ayse aysha aischa ayshe aissa
amina aminah emine
amin emin amine
anas enes anass
anwar anouar enver
ayman aymane eymen
ayoub eyup ayyub ayub ayoeb
bilal billal bilel
driss idris idriss idries
fatima fatma fatime fatimah
habiba habibe
hafsa hafize hafsah
hajar hacer hager
hamza hamzah
hanane hanan
hassan hasan hassane
hatice khadija khadidja khadijah hadidja kadija khadisha khadisja
hicham hisham hisam hichem
hussein huseyin houssein hossein hocine husain hoesein hosein hoessein hussain
ibrahim brahim ebrahim ibrahiem
imane iman imen
ismail ismael smail ismayil
jamal cemal djamal djemal gamal
jamil cemil djamil djemil
jamila cemile djamila djemila
karim kerim kariem
karima kerime
khalid halit chalid khaled halid
khalil halil chalil
leila layla leyla laila
malik melik
mariam maryam meryem maryem mariem marjam
mehmet mohammed mohamed mohammad mohamad muhammad muhammed muhammet mohamet muhamed mohamet muhamad
mounir munir mounier
mustafa mostafa moustafa moustapha moestafa mustapha
naima nayma naime
noura nora nura nura noera
noureddine nordin nourdin nurettin noureddin nourredine noreddine nordine
omar umar oumar omer
osman othman othmane ousmane usman oethman
oumaima umaima oemaima
rachid rashid rasit rachied rasheed rasjid
rachida rashida raside
redouan ridouan redouane ridvan radouan redouwan
reda rida ridha riza
said sait saeed sayid
salma selma
samir semir
sofyan soufiane sufyan soufyan sofian sofiane soefian
souad suad
suleyman soulaiman soliman slimane suleiman sulayman sulaiman soeleyman soelaiman
sumeyye soumaya soumia somaya sumaya
tarik tariq tarek tarick
yakup yaqoub yacoub yakub yaqub jakoub
yassine yasin yassin jassin yasine
younes yunus younous younis yunes joenoes
yusuf youssef yousef yosef yousuf yusef yosif joesoef yussuf joessef
zakaria zekeriya zakariya zakarya zakariaa
zeynep zineb zainab zaynab zeinab zeyneb zaineb
zohra zehra zuhra zahra
adjay ajay adjai
aleksandr oleksandr aleksander alexander
yvonne yvon
ashwin ashwien
anastasia anastasiia anastasiya anastasija
andrey andriy andrei andrii andrej
dmitri dmytro dmitry dimitri dmitrij
ekaterina kateryna katerina yekaterina jekaterina
elena olena yelena jelena
evgeni yevhen evgeny jevgeni yevgeniy yevheniy
fatma fadime
irina iryna
jotis djoties jotie
lahcen lahsen lahcene
lakshmi laksmi laxmi
mikhail mykhailo michail
natalia nataliia natalya natalja nataliya
nikolai mykola nikolay nicolai nikolaj
noor nour nur
oussama osama usama ousama oesama
radj raj
rajesh radjesh
sanjay sandjay sandjai
sergey serhii sergei serhiy sergej sergii
shanti sjanti santi
sushila soeshila soesjila
tatiana tetiana tatyana tatjana
vijay widjai widjay wijay
vladimir volodymyr wladimir
yulia yuliia joelia
chantal shantal sjantal
jeffrey geoffrey jeffry
jacqueline jaqueline
`
