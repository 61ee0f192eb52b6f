package vn.tinhgon.parts;

import java.nio.file.Path;
import java.util.List;

/**
 * The parts as tests see them, in whichever module and JVM they run. Needs nothing but the JDK, so
 * that the broker and database server stay off the classpath of what is tested.
 */
public final class PartsClient {

    private final PartsAddresses addresses;
    private final LocalHttp control;

    private PartsClient(PartsAddresses addresses) {
        this.addresses = addresses;
        this.control = new LocalHttp("http://localhost:" + addresses.control());
    }

    /** Those of the Maven build (or IDE) that runs this JVM; the first call starts them. */
    public static PartsClient ofThisBuild(Path root) {
        return new PartsClient(new BuildParts(root).find());
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
        return "http://localhost:" + addresses.ports().keycloak();
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
