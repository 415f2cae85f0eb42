-- betrokkene
partij.indicatie_actief
and (
  "betrokkene"."plaatsgevonden_op" < $1::timestamptz
  or "betrokkene"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
)
and (
  (
    "betrokkene"."contactnaam" is not null
    and "partij"."contactnaam" is not null
    and coalesce(
      partij.gegeven_op -> 'velden' ->> 'contactnaam',
      case
        when partij.versie = 1 then to_char(
          "partij"."registratiedatum" at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        )
      end
    ) collate "C" > coalesce(
    case
      when "betrokkene"."versie" <> 1 then coalesce(
        "betrokkene"."gegeven_op" -> 'soorten' ->> 'naam',
        "betrokkene"."gegeven_op" ->> 'voor'
      )
    end,
    to_char("betrokkene"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) collate "C"
  )
  or (
    "betrokkene"."organisatienaam" is not null
    and "partij"."organisatienaam" is not null
    and coalesce(
      partij.gegeven_op -> 'velden' ->> 'organisatienaam',
      case
        when partij.versie = 1 then to_char(
          "partij"."registratiedatum" at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        )
      end
    ) collate "C" > coalesce(
    case
      when "betrokkene"."versie" <> 1 then coalesce(
        "betrokkene"."gegeven_op" -> 'soorten' ->> 'organisatienaam',
        "betrokkene"."gegeven_op" ->> 'voor'
      )
    end,
    to_char("betrokkene"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) collate "C"
  )
  or (
    "betrokkene"."bezoekadres" is not null
    and "partij"."bezoekadres" is not null
    and coalesce(
      partij.gegeven_op -> 'velden' ->> 'bezoekadres',
      case
        when partij.versie = 1 then to_char(
          "partij"."registratiedatum" at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        )
      end
    ) collate "C" > coalesce(
    case
      when "betrokkene"."versie" <> 1 then coalesce(
        "betrokkene"."gegeven_op" -> 'soorten' ->> 'bezoekadres',
        "betrokkene"."gegeven_op" ->> 'voor'
      )
    end,
    to_char("betrokkene"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) collate "C"
  )
  or (
    "betrokkene"."correspondentieadres" is not null
    and "partij"."correspondentieadres" is not null
    and coalesce(
      partij.gegeven_op -> 'velden' ->> 'correspondentieadres',
      case
        when partij.versie = 1 then to_char(
          "partij"."registratiedatum" at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        )
      end
    ) collate "C" > coalesce(
    case
      when "betrokkene"."versie" <> 1 then coalesce(
        "betrokkene"."gegeven_op" -> 'soorten' ->> 'correspondentieadres',
        "betrokkene"."gegeven_op" ->> 'voor'
      )
    end,
    to_char("betrokkene"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) collate "C"
  )
  or (
    "betrokkene"."voorkeurstaal" is not null
    and "partij"."voorkeurstaal" is not null
    and coalesce(
      partij.gegeven_op -> 'velden' ->> 'voorkeurstaal',
      case
        when partij.versie = 1 then to_char(
          "partij"."registratiedatum" at time zone 'UTC',
          'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
        )
      end
    ) collate "C" > coalesce(
    case
      when "betrokkene"."versie" <> 1 then coalesce(
        "betrokkene"."gegeven_op" -> 'soorten' ->> 'voorkeurstaal',
        "betrokkene"."gegeven_op" ->> 'voor'
      )
    end,
    to_char("betrokkene"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    ) collate "C"
  )
)
-- $1 = "2025-11-24T01:00:00.000Z"

-- adres
partij.indicatie_actief
and (
  "adres"."plaatsgevonden_op" < $1::timestamptz
  or "adres"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
)
and coalesce(
  partij.gegeven_op -> 'digitaal' ->> adres.soort,
  case
    when partij.versie = 1 then to_char(
      "partij"."registratiedatum" at time zone 'UTC',
      'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
    )
  end
) collate "C" > coalesce(
case
  when "adres"."versie" <> 1 then coalesce(
    "adres"."gegeven_op" -> 'soorten' ->> ('digitaalAdres.' || adres.soort),
    "adres"."gegeven_op" ->> 'voor'
  )
end,
to_char("adres"."registratiedatum" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
) collate "C"
and exists (
  select
  from partij_digitaal_adres as partij_adres
  where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort
  offset 0
)
-- $1 = "2025-11-24T01:00:00.000Z"
