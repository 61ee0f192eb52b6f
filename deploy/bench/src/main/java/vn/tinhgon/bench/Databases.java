package vn.tinhgon.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;

import org.postgresql.PGConnection;

import vn.tinhgon.local.ServiceName;
import vn.tinhgon.parts.postgres.PostgresPart;

/** The service's database, and copies of it for what is written by hand. */
final class Databases {

    /** Exclusion constraints, and indexes that belong to no constraint. */
    private static final String RULES =
            """
            select format('alter table %s drop constraint %I', cast(conrelid as regclass), conname) as away,
                   format('alter table %s add constraint %I %s', cast(conrelid as regclass), conname,
                          pg_get_constraintdef(oid)) as made
            from pg_constraint where contype = 'x'
            union all
            select 'drop index ' || cast(i.indexrelid as regclass), pg_get_indexdef(i.indexrelid)
            from pg_index i
            join pg_class c on c.oid = i.indrelid and c.relnamespace = cast('public' as regnamespace)
            where not exists (select from pg_constraint where conindid = i.indexrelid)""";

    private final PostgresPart server;
    private final String service;

    Databases(PostgresPart server, ServiceName service) {
        this.server = server;
        this.service = service.database();
    }

    /** The one that the service works on. */
    String service() {
        return service;
    }

    /** Keeps the service's schema before it has rows; the service must be down. */
    void keepEmpty() {
        execute("postgres", "create database %s template %s".formatted(empty(), service));
    }

    /** Begins a database anew with the schema and no rows. */
    void empty(String database) {
        execute("postgres", "drop database if exists %s with (force)".formatted(database));
        execute(
                "postgres",
                "create database %s template %s owner %s".formatted(database, empty(), service));
    }

    private String empty() {
        return service + "_empty";
    }

    void execute(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs a script that brings many rows. Their rules and indexes are taken away before and made
     * again of all rows at once, and no trigger runs: the script keeps to all of them by itself.
     */
    void fill(String database, String script) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            var made = new ArrayList<String>();
            var away = new ArrayList<String>();
            try (var rows = statement.executeQuery(RULES)) {
                while (rows.next()) {
                    away.add(rows.getString("away"));
                    made.add(rows.getString("made"));
                }
            }
            for (var sql : away) {
                statement.execute(sql);
            }
            statement.execute(script);
            for (var sql : made) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        execute(database, "vacuum analyze");
    }

    /** Brings a sheet into a table {@code sheet} of the session and runs a script over it. */
    void load(String database, String columns, String csv, String script) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create temp table sheet (" + columns + ")");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy sheet from stdin (format csv, header)", new StringReader(csv));
            statement.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), "postgres", "postgres");
    }
}
