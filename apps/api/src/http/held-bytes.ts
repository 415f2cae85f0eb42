/** Bytes that come in parts, held together. */
export interface HeldBytes {
  readonly add: (part: Uint8Array) => void
  readonly whole: () => Uint8Array
}

/**
 * Holds bytes in one piece that grows. A part by itself would cost some hundred bytes beside its own, and keep the whole
 * packet that it came in. A first part is held as it is, since most bodies come in one.
 */
export const heldBytes = (): HeldBytes => {
  let bytes: Uint8Array = new Uint8Array(0)
  let length = 0
  return {
    add: (part) => {
      const end = length + part.byteLength
      if (length === 0) bytes = part
      else {
        if (end > bytes.byteLength || bytes.byteLength === length) {
          const larger = Buffer.allocUnsafe(Math.max(end, 2 * length))
          larger.set(bytes.subarray(0, length))
          bytes = larger
        }
        bytes.set(part, length)
      }
      length = end
    },
    whole: () => bytes.subarray(0, length)
  }
}
