delete from "onderwerpobject"
where id = $1::uuid and versie = $2
-- $1 = "0199c000-0000-7000-8000-000000000004"
-- $2 = 1
