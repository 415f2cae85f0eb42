/** Street names found in nearly every place, most frequent first. */
export const streets: ReadonlyArray<string> = `
Kerkstraat;Schoolstraat;Molenstraat;Dorpsstraat;Molenweg;Julianastraat;Parallelweg;Nieuwstraat;Wilhelminastraat
Sportlaan;Beatrixstraat;Industrieweg;Kastanjelaan;Eikenlaan;Stationsweg;Markt;Emmastraat;Beukenlaan;Lindelaan
Kerkweg;Oranjestraat;Hoofdstraat;Prins Bernhardstraat;Raadhuisstraat;Irenestraat;Margrietstraat;Berkenlaan
Esdoornlaan;Meidoornlaan;Marktplein;Burgemeester Jansenlaan;Achterstraat;Bergweg;Boslaan;Bosweg;Brinkstraat
Dijkstraat;Dahliastraat;Gruttostraat;Havenstraat;Heideweg;Hertogstraat;Hofstraat;Hoogstraat;Kanaalweg;Kapelstraat
Koningsstraat;Korenbloemstraat;Kruisstraat;Laan van Oost;Lange Dreef;Leeuwerikstraat;Lijsterstraat;Madeliefstraat
Merelstraat;Mezenlaan;Noordeinde;Noorderlaan;Oosterweg;Oude Dijk;Oude Rijksweg;Parklaan;Pastoriestraat;Plantsoen
Populierenlaan;Poststraat;Ringweg;Rozenstraat;Rijksstraatweg;Schoolplein;Singel;Sleedoornstraat;Spoorlaan;Steenweg
Tulpstraat;Tuinstraat;Veldstraat;Vijverlaan;Violenstraat;Vondelstraat;Waterstraat;Watertorenstraat;Weidestraat
Westerlaan;Westeinde;Wilgenstraat;Zandweg;Zilverschoon;Zonnebloemstraat;Zuiderlaan;Zuideinde;Zwaluwstraat
Anjerstraat;Asterstraat;Bachlaan;Beethovenlaan;Fazantlaan;Kievitstraat
`.trim().split(/[;\n]/u)
