/** Places with the rounded range of the digits of their postcodes, largest first. */
export const places: ReadonlyArray<string> = `
1011 1109 Amsterdam
3011 3089 Rotterdam
2491 2599 Den Haag
3511 3585 Utrecht
5611 5658 Eindhoven
9711 9747 Groningen
5011 5049 Tilburg
1311 1363 Almere
4811 4847 Breda
6511 6546 Nijmegen
7311 7339 Apeldoorn
6811 6846 Arnhem
2011 2037 Haarlem
7511 7548 Enschede
3811 3829 Amersfoort
1501 1509 Zaandam
5211 5237 's-Hertogenbosch
2132 2135 Hoofddorp
8011 8043 Zwolle
2711 2729 Zoetermeer
2311 2334 Leiden
8911 8941 Leeuwarden
3311 3329 Dordrecht
6711 6718 Ede
1811 1827 Alkmaar
7811 7828 Emmen
2611 2629 Delft
7411 7429 Deventer
6211 6229 Maastricht
1211 1223 Hilversum
5701 5709 Helmond
7551 7559 Hengelo
1441 1448 Purmerend
6041 6045 Roermond
3111 3125 Schiedam
8211 8245 Lelystad
3131 3138 Vlaardingen
2801 2809 Gouda
1781 1789 Den Helder
6411 6422 Heerlen
5341 5349 Oss
4701 4709 Roosendaal
3431 3439 Nieuwegein
4611 4625 Bergen op Zoom
9401 9408 Assen
2901 2909 Capelle aan den IJssel
3901 3907 Veenendaal
7201 7207 Zutphen
1621 1628 Hoorn
4331 4339 Middelburg
8601 8608 Sneek
7601 7609 Almelo
9201 9207 Drachten
4001 4007 Tiel
4461 4465 Goes
1971 1976 IJmuiden
9501 9503 Stadskanaal
7001 7009 Doetinchem
8861 8862 Harlingen
9991 9991 Middelstum
`.trim().split("\n")
