with
  keyed as (
    select
      'email' as soort,
      case
        when not bloksleutel_email (vergelijkingsvorm) ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…' then bloksleutel_email (vergelijkingsvorm)
      end as key,
      partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id
    where soort = 'email'
    union
    select
      'telefoon',
      case
        when not vergelijkingsvorm ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$' then vergelijkingsvorm
      end,
      partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id
    where soort = 'telefoonnummer'
    union
    select 'adres', bloksleutel_adres ("bezoekadres", 'soortBezoekadres'), id
    from partij
    union
    select 'adres', bloksleutel_adres ("correspondentieadres", 'soortCorrespondentieadres'), id
    from partij
    union
    select 'adres', bloksleutel_straat ("bezoekadres", 'soortBezoekadres'), id
    from partij
    union
    select 'adres', bloksleutel_straat ("correspondentieadres", 'soortCorrespondentieadres'), id
    from partij
    union
    select 'naam', bloksleutel_naam (contactnaam, bezoekadres), id
    from partij
  ),
  block as (
    select soort, count(*)::integer as partijen
    from keyed
    where key is not null
    group by soort, key
    having count(*) > $1
  )
select soort, count(*)::integer as aantal, max(partijen) as grootste
from block
group by soort
order by soort
-- $1 = 20
