-- One role and one database a service; the role owns its database and so may create the trusted extensions it needs.
-- Read by the local parts and by docker-compose. Passwords are not set here: deploy/postgres/passwords.sh does, in containers.
-- The builtin locale sorts alike on every platform; Vietnamese order is asked for where it is shown (COLLATE "vi-x-icu").

CREATE ROLE agencies LOGIN;
CREATE ROLE plans LOGIN;
CREATE ROLE reporting LOGIN;
CREATE ROLE notifications LOGIN;

CREATE DATABASE agencies OWNER agencies TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
CREATE DATABASE plans OWNER plans TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
CREATE DATABASE reporting OWNER reporting TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
CREATE DATABASE notifications OWNER notifications TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';
