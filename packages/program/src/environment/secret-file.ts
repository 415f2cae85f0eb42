import { Result } from "effect"
import { closeSync, openSync, readSync } from "node:fs"

/** Maximum size of a file with a secret, in bytes. A longer file is hardly a secret, but a mistake in a path. */
const maxSize = 65_536

/**
 * The text of a file that holds a secret, without the newline at its end. Or why there is none: words to follow the
 * name of the setting. They never hold what is in the file. The file may also be a pipe, which can be read once.
 */
export const readSecretFile = (file: string): Result.Result<string, string> => {
  try {
    const bytes = contentOf(file)
    if (bytes.length > maxSize) return Result.fail(`het bestand is groter dan ${maxSize} bytes.`)
    const text = decoder.decode(bytes).replace(/\r?\n$/u, "")
    return text === "" ? Result.fail("het bestand is leeg.") : Result.succeed(text)
  } catch (error) {
    return Result.fail(
      error instanceof TypeError
        ? "het bestand is geen tekst in UTF-8."
        : `het bestand kan niet worden gelezen (${(error as NodeJS.ErrnoException).code ?? "onbekend"}).`
    )
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true })

/** The whole file, or so much of it that it is clear that it is too large. */
const contentOf = (file: string): Uint8Array => {
  const open = openSync(file, "r")
  try {
    const bytes = Buffer.alloc(maxSize + 1)
    let length = 0
    for (;;) {
      const read = readSync(open, bytes, length, bytes.length - length, null)
      length += read
      if (read === 0 || length === bytes.length) return bytes.subarray(0, length)
    }
  } finally {
    closeSync(open)
  }
}
