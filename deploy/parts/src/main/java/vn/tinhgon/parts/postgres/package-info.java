/** PostgreSQL from its own binaries, with a database and a role for each service. */
package vn.tinhgon.parts.postgres;
