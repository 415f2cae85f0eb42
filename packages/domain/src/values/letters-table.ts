/**
 * For each base letter, the letters that are read as it: its capital and its accented forms. A ligature such as æ
 * is read as its first letter, so a text keeps its length.
 */
const variants: { readonly [letter: string]: string } = {
  a: "AÀÁÂÃÄÅÆàáâãäåæĀāĂăĄąƏǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặə",
  b: "BƁḂḃḄḅḆḇɓ",
  c: "CÇçĆćĈĉĊċČčḈḉ",
  d: "DÐðĎďĐđƊḊḋḌḍḎḏḐḑḒḓɗ",
  e: "EÈÉÊËèéêëĒēĔĕĖėĘęĚěƐȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệɛ",
  f: "FḞḟ",
  g: "GĜĝĞğĠġĢģǦǧǴǵḠḡ",
  h: "HĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ",
  i: "IÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị",
  j: "JĴĵǰ",
  k: "KĶķĸǨǩḰḱḲḳḴḵ",
  l: "LĹĺĻļĽľĿŀŁłḶḷḸḹḺḻḼḽ",
  m: "MḾḿṀṁṂṃ",
  n: "NÑñŃńŅņŇňŉŊŋǸǹṄṅṆṇṈṉṊṋ",
  o: "OÒÓÔÕÖØòóôõöøŌōŎŏŐőŒœƆƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợɔ",
  p: "PṔṕṖṗ",
  q: "Q",
  r: "RŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ",
  s: "SßŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẞ",
  t: "TÞþŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ",
  u: "UÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự",
  v: "VṼṽṾṿ",
  w: "WŴŵẀẁẂẃẄẅẆẇẈẉẘ",
  x: "XẊẋẌẍ",
  y: "YÝýÿĲĳŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹ",
  z: "ZŹźŻżŽžẐẑẒẓẔẕ"
}

/**
 * The letters that fold into another, each one UTF-16 unit. In SQL:
 * `translate(x, accented || combiningAccents, baseLetters)`.
 */
export const accented: string = Object.values(variants).join("")

/** What {@link accented} folds into, letter for letter. */
export const baseLetters: string = Object.entries(variants).map(([letter, different]) =>
  letter.repeat(different.length)
)
  .join("")

/** Combining accents (Unicode's combining diacritical marks), which are removed. */
export const combiningAccents: string = String.fromCharCode(
  ...Array.from({ length: 112 }, (_, volgnummer) => 0x300 + volgnummer)
)

/** What may stand in front of a last name as words of their own, folded, and is no part of what is compared. */
export const prefixes: ReadonlyArray<string> = [
  "aan",
  "af",
  "al",
  "am",
  "auf",
  "bij",
  "d",
  "da",
  "das",
  "de",
  "degli",
  "dei",
  "del",
  "della",
  "den",
  "der",
  "des",
  "di",
  "do",
  "dos",
  "du",
  "el",
  "het",
  "im",
  "in",
  "l",
  "la",
  "las",
  "le",
  "les",
  "los",
  "onder",
  "op",
  "over",
  "s",
  "t",
  "te",
  "ten",
  "ter",
  "tho",
  "thoe",
  "tot",
  "uijt",
  "uit",
  "van",
  "vande",
  "vanden",
  "vander",
  "vom",
  "von",
  "voor",
  "vor",
  "zu",
  "zum",
  "zur"
]
