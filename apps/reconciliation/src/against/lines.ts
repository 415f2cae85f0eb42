/** A line of a file by its number, from 1; or why it could not be read. */
export type Bestandsregel =
  | { readonly nummer: number; readonly tekst: string }
  | { readonly nummer: number; readonly code: "regel-te-lang" | "geen-utf-8" }

/** What was read of a line that has not ended; of one that is too long only that it is. */
export interface Regelstand {
  readonly nummer: number
  readonly delen: ReadonlyArray<Uint8Array>
  readonly lengte: number
  readonly teLang: boolean
}

/** A line has at most so many bytes; of a longer one nothing is kept, however long it goes on. */
export const langsteRegel = 1024 * 1024

export const eersteRegel: Regelstand = { nummer: 1, delen: [], lengte: 0, teLang: false }

/** The lines that end in the next bytes of a file. Lines end with a line feed, or a carriage return and a line feed. */
export const knip = (stand: Regelstand, bytes: Uint8Array): readonly [Regelstand, ReadonlyArray<Bestandsregel>] => {
  const regels: Array<Bestandsregel> = []
  let huidig = stand
  let van = 0
  for (let einde = bytes.indexOf(lineFeed); einde !== -1; einde = bytes.indexOf(lineFeed, van)) {
    regels.push(alsRegel(erbij(huidig, bytes.subarray(van, einde))))
    huidig = { ...eersteRegel, nummer: huidig.nummer + 1 }
    van = einde + 1
  }
  return [van < bytes.length ? erbij(huidig, bytes.subarray(van)) : huidig, regels]
}

/** The line with which a file ends that does not end with a line feed. */
export const laatsteRegel = (stand: Regelstand): ReadonlyArray<Bestandsregel> =>
  stand.lengte > 0 ? [alsRegel(stand)] : []

const lineFeed = 0x0a

const erbij = ({ delen, lengte, nummer, teLang }: Regelstand, deel: Uint8Array): Regelstand =>
  teLang || lengte + deel.length > langsteRegel
    ? { nummer, delen: [], lengte: lengte + deel.length, teLang: true }
    : { nummer, delen: deel.length === 0 ? delen : [...delen, deel], lengte: lengte + deel.length, teLang: false }

const alsRegel = ({ delen, nummer, teLang }: Regelstand): Bestandsregel => {
  if (teLang) return { nummer, code: "regel-te-lang" }
  try {
    const [enige, ...overige] = delen
    const tekst = new TextDecoder("utf-8", { fatal: true }).decode(
      overige.length === 0 && enige !== undefined ? enige : Buffer.concat(delen)
    )
    return { nummer, tekst: tekst.endsWith("\r") ? tekst.slice(0, -1) : tekst }
  } catch {
    return { nummer, code: "geen-utf-8" }
  }
}
