package vn.tinhgon.parts.mail;

import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.tinhgon.parts.Mail;
import vn.tinhgon.parts.http.Answer;
import vn.tinhgon.parts.http.LocalServer;

/** Shows the messages to people at {@code /} and to programs at {@code /mails}. */
final class MailPage {

    private final ObjectMapper json = new ObjectMapper();
    private final MailSink sink;
    private final int port;
    private LocalServer server;

    MailPage(MailSink sink, int port) {
        this.sink = sink;
        this.port = port;
    }

    void start() {
        server = LocalServer.start(port, this::answer);
    }

    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private Answer answer(String method, String path) {
        return switch (method + " " + path) {
            case "GET /" -> Answer.html(MailList.html(sink.mails()));
            case "GET /mails" -> Answer.json(asJson(sink.mails()));
            case "DELETE /mails" -> {
                sink.clear();
                yield Answer.done();
            }
            default -> Answer.unknown();
        };
    }

    private String asJson(List<Mail> mails) {
        try {
            return json.writeValueAsString(mails.stream().map(MailJson::from).toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The time as text. */
    private record MailJson(
            String from, String to, String subject, String receivedAt, String text) {

        static MailJson from(Mail mail) {
            return new MailJson(
                    mail.from(),
                    mail.to(),
                    mail.subject(),
                    mail.receivedAt().toString(),
                    mail.text());
        }
    }
}
