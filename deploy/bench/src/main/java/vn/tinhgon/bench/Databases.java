package vn.tinhgon.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.postgresql.PGConnection;

import vn.tinhgon.parts.postgres.PostgresPart;

/** The service's database, and copies of it for what is written by hand. */
final class Databases {

    static final String SERVICE = "agencies";
    private static final String EMPTY = "agencies_empty";

    private final PostgresPart server;

    Databases(PostgresPart server) {
        this.server = server;
    }

    /** Keeps the service's schema before it has rows; the service must be down. */
    void keepEmpty() {
        execute("postgres", "create database %s template %s".formatted(EMPTY, SERVICE));
    }

    /** Begins a database anew with the schema and no rows. */
    void empty(String database) {
        execute("postgres", "drop database if exists %s with (force)".formatted(database));
        execute(
                "postgres",
                "create database %s template %s owner %s".formatted(database, EMPTY, SERVICE));
    }

    void execute(String database, String sql) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
