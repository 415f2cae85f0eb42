import { dutchContactgegevens } from "./dutch-contactgegevens.ts"
import { dutchFrame } from "./dutch-frame.ts"
import { dutchKlantcontact } from "./dutch-klantcontact.ts"
import { dutchLinking } from "./dutch-linking.ts"
import { dutchNights } from "./dutch-nights.ts"
import { dutchPartij } from "./dutch-partij.ts"
import { dutchPrivacy } from "./dutch-privacy.ts"
import { dutchProblems } from "./dutch-problems.ts"
import { dutchProposals } from "./dutch-proposals.ts"
import { dutchReads } from "./dutch-reads.ts"
import { dutchRegistration } from "./dutch-registration.ts"
import { dutchRunning } from "./dutch-running.ts"
import { dutchSearch } from "./dutch-search.ts"
import { dutchTogether } from "./dutch-together.ts"
import { englishContactgegevens } from "./english-contactgegevens.ts"
import { englishFrame } from "./english-frame.ts"
import { englishKlantcontact } from "./english-klantcontact.ts"
import { englishLinking } from "./english-linking.ts"
import { englishNights } from "./english-nights.ts"
import { englishPartij } from "./english-partij.ts"
import { englishPrivacy } from "./english-privacy.ts"
import { englishProblems } from "./english-problems.ts"
import { englishProposals } from "./english-proposals.ts"
import { englishReads } from "./english-reads.ts"
import { englishRegistration } from "./english-registration.ts"
import { englishRunning } from "./english-running.ts"
import { englishSearch } from "./english-search.ts"
import { englishTogether } from "./english-together.ts"

const dutch = {
  frame: dutchFrame,
  problems: dutchProblems,
  search: dutchSearch,
  partij: dutchPartij,
  contactgegevens: dutchContactgegevens,
  klantcontact: dutchKlantcontact,
  linking: dutchLinking,
  privacy: dutchPrivacy,
  reads: dutchReads,
  nights: dutchNights,
  registration: dutchRegistration,
  proposals: dutchProposals,
  running: dutchRunning,
  together: dutchTogether
}

/** Every text that is shown, in one language. */
export type Texts = typeof dutch

const english: Texts = {
  frame: englishFrame,
  problems: englishProblems,
  search: englishSearch,
  partij: englishPartij,
  contactgegevens: englishContactgegevens,
  klantcontact: englishKlantcontact,
  linking: englishLinking,
  privacy: englishPrivacy,
  reads: englishReads,
  nights: englishNights,
  registration: englishRegistration,
  proposals: englishProposals,
  running: englishRunning,
  together: englishTogether
}

/** The languages, each under its code in HTML, with its own name. */
export const languages = { nl: "Nederlands", en: "English" } as const

/** The code of a language. */
export type Language = keyof typeof languages

/** Whether a text is the code of a language. */
export const isLanguage = (text: string | undefined): text is Language => text === "nl" || text === "en"

/** The texts in each language. */
export const texts: { readonly [language in Language]: Texts } = { nl: dutch, en: english }
