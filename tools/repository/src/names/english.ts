import { decodeTrie } from "cspell-trie-lib"
import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import { dutchDespiteDictionary, technicalWords } from "./technical-words.ts"

const dictionary = decodeTrie(
  gunzipSync(readFileSync(new URL("en_US.trie.gz", import.meta.resolve("@cspell/dict-en_us/cspell-ext.json"))))
)

/** Does the English dictionary have this lower-case word? */
export const isInDictionary = (word: string): boolean => dictionary.has(word)

/** Is this lower-case word English, or one of the technical words that no dictionary has? */
export const isEnglish = (word: string): boolean =>
  technicalWords.has(word) || (isInDictionary(word) && !dutchDespiteDictionary.has(word))
