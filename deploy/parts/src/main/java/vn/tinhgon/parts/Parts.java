package vn.tinhgon.parts;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

import vn.tinhgon.parts.kafka.KafkaPart;
import vn.tinhgon.parts.keycloak.KeycloakPart;
import vn.tinhgon.parts.mail.MailSink;
import vn.tinhgon.parts.postgres.PostgresPart;
import vn.tinhgon.parts.process.PartFailed;

/** All that the services stand on. Its processes end when this JVM does, even by kill -9. */
public final class Parts {

    /** Told when a part is ready, from whichever thread started it. */
    @FunctionalInterface
    public interface Progress {
        void ready(Part part, Duration took);
    }

    private final PostgresPart postgres;
    private final KafkaPart kafka;
    private final KeycloakPart keycloak;
    private final MailSink mail;
    private volatile List<Part> started = List.of();

    public Parts(PartsSetup setup) {
        var data = setup.data();
        var ports = setup.ports();
        postgres = new PostgresPart(data.resolve("postgres"), ports.postgres(), setup);
        kafka = new KafkaPart(data.resolve("kafka"), ports.kafka());
        keycloak =
                new KeycloakPart(
                        setup.keycloakHome(),
                        data.resolve("keycloak"),
                        ports.keycloak(),
                        setup.realmValues());
        mail = new MailSink(ports.smtp(), ports.mailPage());
    }

    /** Starts all at the same time; when one fails, none is left running. */
    public void start(Progress progress) {
        start(List.of(mail, postgres, kafka, keycloak), progress);
    }

    void startLogin(Progress progress) {
        start(List.of(keycloak), progress);
    }

    void startAllButLogin(Progress progress) {
        start(List.of(mail, postgres, kafka), progress);
    }

    private void start(List<Part> parts, Progress progress) {
        started = parts;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts =
                    parts.stream()
                            .map(
                                    part ->
                                            CompletableFuture.runAsync(
                                                    () -> start(part, progress), threads))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            stop();
            throw new PartFailed("The parts did not start", e.getCause());
        }
    }

    /** In reverse order. */
    public void stop() {
        started.reversed().forEach(Part::stop);
    }

    public PostgresPart postgres() {
        return postgres;
    }

    public KafkaPart kafka() {
        return kafka;
    }

    public KeycloakPart keycloak() {
        return keycloak;
    }

    /** An access token by the password grant, which exists on developers' machines only. */
    public String token(String user, String password) {
        return new LocalHttp(keycloak.realmUrl()).token(user, password);
    }

    public MailSink mail() {
        return mail;
    }

    private static void start(Part part, Progress progress) {
        var begin = System.nanoTime();
        part.start();
        progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }
}
