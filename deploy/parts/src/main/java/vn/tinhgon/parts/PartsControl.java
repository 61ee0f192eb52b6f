package vn.tinhgon.parts;

import java.util.stream.Collectors;

import vn.tinhgon.parts.http.Answer;
import vn.tinhgon.parts.http.LocalServer;

/** Lets the tests of a build, which run in other JVMs, handle the parts over HTTP. */
final class PartsControl {

    private static final String DATABASES = "/postgres/databases/";

    private final Parts parts;
    private LocalServer server;

    PartsControl(Parts parts) {
        this.parts = parts;
    }

    /** The port it listens on. */
    int start() {
        server = LocalServer.start(0, this::answer);
        return server.port();
    }

    void stop() {
        server.stop();
    }

    private Answer answer(String method, String path) {
        if (method.equals("POST") && path.startsWith(DATABASES)) {
            parts.postgres().recreate(path.substring(DATABASES.length()));
            return Answer.done();
        }
        return switch (method + " " + path) {
            case "GET /" -> Answer.plain("ready");
            case "GET /mails" ->
                    Answer.plain(
                            parts.mail().mails().stream()
                                    .map(MailLine::of)
                                    .collect(Collectors.joining("\n")));
            case "DELETE /mails" -> done(parts.mail()::clear);
            case "POST /kafka/start" -> done(parts.kafka()::start);
            case "POST /kafka/stop" -> done(parts.kafka()::stop);
            case "POST /kafka/topics" -> done(parts.kafka()::recreateTopics);
            case "POST /postgres/start" -> done(parts.postgres()::start);
            case "POST /postgres/stop" -> done(parts.postgres()::stop);
            default -> Answer.unknown();
        };
    }

    private static Answer done(Runnable action) {
        action.run();
        return Answer.done();
    }
}
