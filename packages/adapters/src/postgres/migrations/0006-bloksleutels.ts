import { type Kysely, sql } from "kysely"
import type { Migration } from "kysely/migration"

/**
 * For each base letter the letters that are folded into it, as when this was released. The table of the domain may
 * have grown since.
 */
const variants = {
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

const looseAccents = String.fromCharCode(...Array.from({ length: 112 }, (_, volgnummer) => 0x300 + volgnummer))
/** The letters that are folded, and combining accents; and the base letters of the former, in the same order. */
export const foldedLetters = {
  from: Object.values(variants).join("") + looseAccents,
  to: Object.entries(variants).map(([letter, others]) => letter.repeat(others.length)).join("")
}
const translated = sql`translate(tekst, ${sql.lit(foldedLetters.from)}, ${sql.lit(foldedLetters.to)})`

const voorvoegsels = [
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
const atTheStart = sql.lit(`^((${voorvoegsels.join("|")}) )+`)

const writtenPostcode = sql.lit("^[1-9][0-9]{3} ?[A-Za-z]{2}$")

/**
 * The keys that bring together records that may be of one person, made as the domain's `blockingKeys` makes them,
 * with an index for each on the side of the partij. Each key is a function of one expression, so that the planner
 * sees through it and a restored dump resolves its names. Rare work, such as folding an accent, is left to other
 * functions. Through the index on betrokkene_digitaal_adres a range of klantcontacten finds its addresses. With ten
 * million betrokkenen the indexes take about a minute to build, during which the register can be read and not
 * written.
 */
export const bloksleutels: Migration = {
  up: async (database: Kysely<unknown>) => {
    for (const statement of [...functions, ...indexes]) await statement.execute(database)
  }
}

const functions = [
  sql`
    create function gevouwen_woorden(waarde jsonb) returns text language plpgsql immutable parallel safe as $$
    declare
      tekst text := waarde #>> '{}';
    begin
      if jsonb_typeof(waarde) is distinct from 'string' then return ''; end if;
      return btrim(regexp_replace(
        case when tekst ~ '^[ -~]*$' then lower(tekst collate "C") else ${translated} end,
        '[^a-z]+', ' ', 'g'));
    end $$`,
  sql`
    create function gevouwen_letter(waarde jsonb) returns text language sql immutable parallel safe
    return case when waarde #>> '{}' ~ '^[A-Za-z]' and jsonb_typeof(waarde) = 'string'
      then lower(left(waarde #>> '{}', 1) collate "C") else nullif(left(gevouwen_woorden(waarde), 1), '') end`,
  sql`
    create function gevouwen_achternaam(waarde jsonb) returns text language sql immutable parallel safe
    return case when waarde #>> '{}' ~ '^[A-Za-z]+$'
      and jsonb_typeof(waarde) = 'string' then lower((waarde #>> '{}') collate "C")
      else nullif(replace(regexp_replace(gevouwen_woorden(waarde), ${atTheStart}, ''), ' ', ''), '') end`,
  sql`
    create function bloksleutel_naam(contactnaam jsonb, bezoekadres jsonb) returns text
      language sql immutable parallel safe
    return case when bezoekadres ->> 'soortBezoekadres' = 'binnenlands_adres'
      and bezoekadres ->> 'postcode' ~ ${writtenPostcode}
      then gevouwen_achternaam(contactnaam -> 'achternaam')
        || ' ' || coalesce(gevouwen_letter(contactnaam -> 'voornaam'), gevouwen_letter(contactnaam -> 'voorletters'))
        || ' ' || left(bezoekadres ->> 'postcode', 4) end`,
  // A JSON number is kept as it was written, so 45.0 has to become 45.
  sql`
    create function geschreven_huisnummer(waarde jsonb) returns text language plpgsql immutable parallel safe as $$
    declare
      getal text := waarde #>> '{}';
    begin
      if jsonb_typeof(waarde) is distinct from 'number' then return null; end if;
      if getal ~ '^[1-9][0-9]{0,4}$' then return getal; end if;
      if getal ~ '^[0-9]{1,5}[.][0-9]+$' and getal::float8 = floor(getal::float8) and getal::float8 between 1 and 99999
        then return getal::float8::integer::text; end if;
      return null;
    end $$`,
  sql`
    create function bloksleutel_adres(adres jsonb, soortveld text) returns text language sql immutable parallel safe
    return case when adres ->> soortveld = 'binnenlands_adres' and adres ->> 'postcode' ~ ${writtenPostcode}
      then upper(replace(adres ->> 'postcode', ' ', '') collate "C")
        || ' ' || geschreven_huisnummer(adres -> 'huisnummer') end`,
  sql`
    create function bloksleutel_email(vergelijkingsvorm text) returns text language sql immutable parallel safe
    return lower(vergelijkingsvorm collate "C")`
]

const indexes = [
  sql`create index partij_bloksleutel_naam on partij (bloksleutel_naam(contactnaam, bezoekadres), id)`,
  sql`create index partij_bloksleutel_bezoekadres on partij (bloksleutel_adres(bezoekadres, 'soortBezoekadres'), id)`,
  sql`
    create index partij_bloksleutel_correspondentieadres
    on partij (bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres'), id)`,
  sql`
    create index partij_digitaal_adres_bloksleutel_email
    on partij_digitaal_adres (bloksleutel_email(vergelijkingsvorm), partij_id) where soort = 'email'`,
  sql`create index betrokkene_digitaal_adres_van_klantcontact
    on betrokkene_digitaal_adres (klantcontact_id, betrokkene_id)`,
  sql`create index koppelgebeurtenis_ontkoppeld on koppelgebeurtenis (betrokkene_id) where soort = 'ontkoppeld'`
]
