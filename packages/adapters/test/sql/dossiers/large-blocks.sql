with
  keyed as (
    select 'email' as soort, bloksleutel_email (vergelijkingsvorm) as key, partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id
    where soort = 'email'
    union
    select 'telefoon', vergelijkingsvorm, partij_id
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
    select soort, key, count(*)::integer as partijen
    from keyed
    where key is not null
    group by soort, key
    having count(*) > $1
    offset 0
  )
select soort, count(*)::integer as aantal, max(partijen) as grootste
from block
where
  case soort
    when 'email' then not key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
    when 'telefoon' then not key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
    else true
  end
group by soort
order by soort
-- $1 = 20
