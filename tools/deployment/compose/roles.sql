-- The roles of the register, with the passwords in the secrets of the container. PostgreSQL runs this once, as a
-- superuser, on an empty volume. Neither role is a superuser: the owner migrates, the other serves.
do $roles$
declare
  owner_password text := rtrim(pg_read_file('/run/secrets/owner-password'), E'\r\n');
  application_password text := rtrim(pg_read_file('/run/secrets/application-password'), E'\r\n');
begin
  execute format('create role betrokkene_owner login password %L', owner_password);
  execute format('create role betrokkene_app login password %L', application_password);
  execute format('alter database %I owner to betrokkene_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, temporary on database %I to betrokkene_app', current_database());
end $roles$;
