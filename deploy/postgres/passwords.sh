#!/bin/sh
# In containers only: roles get the passwords of the environment.
set -eu
for role in agencies plans reporting notifications keycloak; do
  variable=$(echo "$role" | tr '[:lower:]' '[:upper:]')_DATABASE_PASSWORD
  eval "password=\${$variable:?$variable is not set}"
  psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set=role="$role" --set=password="$password" <<'SQL'
ALTER ROLE :"role" PASSWORD :'password';
SQL
done
