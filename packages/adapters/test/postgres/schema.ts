import type pg from "pg"

/** The shape of a database as text, from its catalog: the same text exactly when the shape is the same. */
export const schemaOf = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ table_name: string; line: string }>(`
    select table_name, line from (
      select class.relname as table_name, 1 as part, attnum::text as rank,
        format('  %s %s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
          case attidentity when 'a' then ' generated always as identity' else coalesce(' default ' || pg_get_expr(adbin, adrelid), '') end) as line
      from pg_attribute
        join pg_class as class on class.oid = attrelid
        left join pg_attrdef on adrelid = attrelid and adnum = attnum
      where class.relnamespace = 'public'::regnamespace and class.relkind = 'r' and attnum > 0 and not attisdropped
      union all
      -- Newer servers list what is not null as constraints too.
      select class.relname, 2, conname, format('  constraint %s %s', conname, pg_get_constraintdef(pg_constraint.oid, true))
      from pg_constraint join pg_class as class on class.oid = conrelid
      where connamespace = 'public'::regnamespace and contype <> 'n'
      union all
      select class.relname, 3, index_class.relname, '  ' || replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON ')
      from pg_index join pg_class as class on class.oid = indrelid join pg_class as index_class on index_class.oid = indexrelid
      where class.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
      union all
      select class.relname, 4, tgname, '  ' || replace(pg_get_triggerdef(pg_trigger.oid), ' ON public.', ' ON ')
      from pg_trigger join pg_class as class on class.oid = tgrelid
      where class.relnamespace = 'public'::regnamespace and not tgisinternal
      union all
      select class.relname, 5, '', format('  sequence of %s', format_type(seqtypid, null))
      from pg_sequence join pg_class as class on class.oid = seqrelid
      where class.relnamespace = 'public'::regnamespace
      union all
      select format('%s(%s)', proname, pg_get_function_identity_arguments(oid)), 6, '',
        format('  returns %s%s%s%s', pg_get_function_result(oid), case provolatile when 'i' then ' immutable' else '' end,
          case proparallel when 's' then ' parallel safe' else '' end, E'\n' || coalesce(pg_get_function_sqlbody(oid), prosrc))
      from pg_proc
      where pronamespace = 'public'::regnamespace
    ) as lines
    order by table_name collate "C", part, case part when 1 then lpad(rank, 4, '0') else rank end collate "C"`)
  const tables = Map.groupBy(rows, ({ table_name }) => table_name)
  return [...tables].map(([name, lines]) => `${name}\n${lines.map(({ line }) => line).join("\n")}\n`).join("\n")
}
