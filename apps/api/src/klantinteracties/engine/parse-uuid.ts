/** The UUID in this text, as it is kept: also of one in capitals or without dashes. Undefined if it is none. */
export const parseUuid = (text: string): string | undefined => {
  const digits = text.toLowerCase().replaceAll("-", "")
  const isUuid = /^[0-9a-f]{32}$/u.test(digits) && (!text.includes("-") || /^.{8}-.{4}-.{4}-.{4}-.{12}$/u.test(text))
  return isUuid ? digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5") : undefined
}
