/** Common last names, most frequent first; the part before the bar is the voorvoegsel. */
export const achternamen: ReadonlyArray<string> = `
de|Jong
Jansen
de|Vries
van den|Berg
van|Dijk
Bakker
Janssen
Visser
Smit
Meijer
de|Boer
Mulder
de|Groot
Bos
Vos
Peters
Hendriks
van|Leeuwen
Dekker
Brouwer
de|Wit
Dijkstra
Smits
de|Graaf
van der|Meer
van der|Linden
Kok
Jacobs
de|Haan
Vermeulen
van den|Heuvel
van der|Veen
van den|Broek
de|Bruijn
de|Bruin
van der|Heijden
Schouten
van|Beek
Willems
van|Vliet
van de|Ven
Hoekstra
Maas
Verhoeven
Koster
van|Dam
van der|Wal
Prins
Blom
Huisman
Peeters
de|Jonge
Kuipers
van|Veen
Post
Kuiper
Veenstra
Kramer
van de|Berg
van den|Brink
Scholten
van|Wijk
Postma
Martens
Vink
de|Ruiter
Timmermans
Groen
Gerritsen
Jonker
van|Loon
Boer
van der|Velde
Willemsen
de|Lange
van der|Laan
Molenaar
Schipper
van|Es
Kaya
Yilmaz
El Amrani
Bouzid
Singh
Nguyen
Chen
Kowalski
Ferreira
ten|Brink
ter|Haar
te|Velde
't|Hart
in 't|Veld
op de|Beek
d'|Angelo
Bosman
Zwart
Wolters
Evers
Sanders
Geerts
Hermans
Driessen
Verbeek
Kuijpers
Swart
Tromp
Zijlstra
Wiersma
Hofstra
`.trim().split("\n")
