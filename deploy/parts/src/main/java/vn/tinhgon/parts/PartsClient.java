package vn.tinhgon.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The parts as tests see them, in whichever module and JVM they run. Needs nothing but the JDK, so
 * that the broker and database server stay off the classpath of what is tested.
 */
public final class PartsClient {

    private final PartsAddresses addresses;
    private final String keycloakUrl;
    private final LocalHttp control;

    private PartsClient(PartsAddresses addresses, PartsAddresses login) {
        this.addresses = addresses;
        this.keycloakUrl = "http://localhost:" + login.ports().keycloak();
        this.control = new LocalHttp("http://localhost:" + addresses.control());
    }

    /**
     * Database server, broker and mailboxes of this JVM alone, and the log-in of the Maven build
     * (or IDE) that runs it; the first call starts them.
     */
    public static PartsClient ofThisJvm(Path root) {
        var login = CompletableFuture.supplyAsync(TestParts.ofBuild(root)::find);
        return new PartsClient(TestParts.ofThisJvm(root).find(), login.join());
    }

    public String postgresUrl(String database) {
        return "jdbc:postgresql://localhost:" + addresses.ports().postgres() + "/" + database;
    }

    /** Each database has a role of its name, which owns it. */
    public String postgresUser(String database) {
        return database;
    }

    public String postgresPassword(String database) {
        return database;
    }

    public String kafkaBootstrap() {
        return "localhost:" + addresses.ports().kafka();
    }

    public String keycloakUrl() {
        return keycloakUrl;
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/tinhgon";
    }

    public String smtpHost() {
        return "localhost";
    }

    public int smtpPort() {
        return addresses.ports().smtp();
    }

    /** Oldest first; a message to two people is there twice. */
    public List<Mail> mails() {
        return control.get("/mails").lines().map(MailLine::read).toList();
    }

    public void deleteMails() {
        control.delete("/mails");
    }

    /** An empty database with the same owner; connections to the old one are cut. */
    public void recreateDatabase(String database) {
        control.post("/postgres/databases/" + database);
    }

    /** All topics empty, as on the first day; returns when they can be used. */
    public void recreateTopics() {
        control.post("/kafka/topics");
    }

    public void stopKafka() {
        control.post("/kafka/stop");
    }

    public void startKafka() {
        control.post("/kafka/start");
    }

    public void stopPostgres() {
        control.post("/postgres/stop");
    }

    public void startPostgres() {
        control.post("/postgres/start");
    }

    /** An access token by the password grant, which exists on developers' machines only. */
    public String token(String user, String password) {
        return new LocalHttp(realmUrl()).token(user, password);
    }
}
