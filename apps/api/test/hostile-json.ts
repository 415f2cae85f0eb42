/** About as many bytes as a body may have. */
const size = 1_000_000

const repeated = (text: string, bytes = size): string => text.repeat(Math.floor(bytes / text.length))

const list = (item: string, bytes = size): string => `[${repeated(`${item},`, bytes)}${item}]`

const object = (member: (index: number) => string, count: number): string =>
  `{${Array.from({ length: count }, (_, index) => member(index)).join(",")}}`

const deep = (open: string, close: string): string =>
  `${repeated(open, size / 2)}1${repeated(close, (size / 2) * (close.length / open.length))}`

const manyTimes = (count: number, json: string): string => `[${Array.from({ length: count }, () => json).join(",")}]`

/** Texts that a careless pattern may take long for, each as long as a text that is read. */
const texts = ["a", " ", "a.", "a@", "@", "0", "0 ", "(0)", "+31 ", "-", "\u200b", "é", "😀", "\\u0041", "\\ud83d"].map(
  (text) => [`a text of ${JSON.stringify(text)}`, `"${repeated(text, 21_000)}"`] as const
)

/** JSON that costs much to read, decode or refuse, by what there is much of. */
export const hostileJson: ReadonlyMap<string, string> = new Map([
  // Far more than is read.
  ["objects", list("{}")],
  ["numbers", list("1")],
  ["nulls", list("null")],
  ["lists", list("[]")],
  ["texts", list("\"\"")],
  ["digital addresses", list("{\"soortDigitaalAdres\":\"email\",\"adres\":\"a@example.nl\"}")],
  ["properties", object((index) => `"x${index}":1`, 85_000)],
  ["null properties", object((index) => `"x${index}":null`, 70_000)],
  ["one property, many times", object(() => "\"a\":1", 160_000)],
  ["levels of lists", deep("[", "]")],
  ["levels of objects", deep("{\"a\":", "}")],
  ["letters", `"${repeated("a")}"`],
  ["blanks", `"${repeated(" ")}"`],
  ["escapes", `"${repeated("\\u0041")}"`],
  ["digits", repeated("1")],
  ["decimals", `0.${repeated("0")}1`],
  ["letters of a name", `{"${repeated("a")}":1}`],
  ["double names below a long one", `{"${"k".repeat(500_000)}":${object(() => "\"a\":1", 80_000)}}`],
  ["blanks between", `[${repeated(" ")}]`],
  // Just as much as is read.
  ["all the objects that are read", manyTimes(9, manyTimes(499, "{}"))],
  ["all the properties that are read", manyTimes(48, object((index) => `"x${index}":1`, 99))],
  ["all the null properties that are read", manyTimes(48, object((index) => `"x${index}":null`, 99))],
  ["all the double names that are read", manyTimes(48, object(() => "\"a\":1", 99))],
  ["all the texts that are read", manyTimes(15, `"${"a".repeat(65_000)}"`)],
  ["digital addresses, each wrong", manyTimes(50, object((index) => `"x${index}":{}`, 90))],
  [
    "double names below long ones",
    `${`{"${"é".repeat(99)}":`.repeat(28)}${object(() => "\"a\":1", 99)}${"}".repeat(28)}`
  ],
  ...texts
])
