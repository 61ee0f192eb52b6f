package vn.tinhgon.parts.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.tinhgon.parts.Part;
import vn.tinhgon.parts.PartsSetup;
import vn.tinhgon.parts.process.PartFailed;
import vn.tinhgon.parts.process.Warden;

/**
 * The database server. Connections from this machine are trusted; a role's name is its password.
 */
public final class PostgresPart implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Survives the end of a process, but not that of the machine; writes as little as it can. */
    private static final Map<String, String> THROWAWAY =
            Map.of(
                    "fsync", "off",
                    "synchronous_commit", "off",
                    "full_page_writes", "off",
                    "wal_level", "minimal",
                    "max_wal_senders", "0",
                    "max_wal_size", "4GB",
                    "maintenance_work_mem", "256MB");

    private final Path data;
    private final int port;
    private final boolean durable;
    private final int cache;
    private final DatabaseScript script = DatabaseScript.load();
    private EmbeddedPostgres server;
    private Warden warden;

    public PostgresPart(Path data, int port, PartsSetup setup) {
        this.data = data;
        this.port = port;
        durable = setup.durable();
        cache = setup.databaseCache();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    public int port() {
        return port;
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        var fresh = Files.notExists(data.resolve("PG_VERSION"));
        try {
            server = launch();
            warden = Warden.over(postmaster(), "INT");
            if (fresh) {
                for (var statement : script.statements()) {
                    execute(statement);
                }
            }
        } catch (IOException | IllegalStateException e) {
            throw new PartFailed("PostgreSQL did not start", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            server = null;
            warden.close();
        }
    }

    /** Drops the database with all that is connected to it and creates it empty. */
    public synchronized void recreate(String database) {
        var creation = script.creationOf(database);
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        execute(creation);
    }

    private EmbeddedPostgres launch() throws IOException {
        var log = data.resolveSibling("logs/postgres.log");
        Files.createDirectories(log.getParent());
        var server =
                EmbeddedPostgres.builder()
                        .setPort(port)
                        .setPGStartupWait(PATIENCE)
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("jit", "off")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", cache + "MB")
                        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
        if (!durable) {
            THROWAWAY.forEach(server::setServerConfig);
        }
        return server.start();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    }

    private void execute(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL refused: " + sql, e);
        }
    }
}
