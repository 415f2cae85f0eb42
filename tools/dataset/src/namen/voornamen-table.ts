/** Common first names, most frequent first. */
export const voornamen: ReadonlyArray<string> = `
Maria Johannes Anna Jan Peter Johanna Hendrik Elisabeth Willem Cornelia Thomas Emma Daan Sophie Mark Linda Eva Lucas
Sanne Tim Mohamed Fatima Noah Julia Kees Truus Henk Ingrid Erik Monique Marieke Bart Lisa Sem Mila Ahmed Aicha Ruud
Petra Wim Els Jeroen Esther Martijn Femke Stefan Kim Robin Anouk Pieter Lotte Sander Iris Niels Amber Joost Roos Maarten
Naomi Rachid Samira Yusuf Zeynep Emre Elif Ravi Priya Wei Ling Carlos Lucia Piotr Agnieszka Ivan Olga Omar Layla Hassan
Noor Gijs Fleur Teun Saar Hugo Fenna Milan Tess Finn Yara Bram Nina Sjoerd Nynke Wietse Baukje Geert Tineke Dirk Riet
Cor Ans Gerrit Dien Leo Toos Ger Annie Jaap Corrie Ton Ria Harm Grietje Douwe Sietske Xander Beau
`.trim().split(/\s+/u)
