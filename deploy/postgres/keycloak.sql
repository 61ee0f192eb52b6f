-- In containers only: the local parts keep Keycloak's data in a file.
CREATE ROLE keycloak LOGIN;
CREATE DATABASE keycloak OWNER keycloak;
