package vn.tinhgon.notifications.channel;

import java.util.Objects;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;

/** Hands letters to the mail server; returns when the server has taken the letter over. */
@ApplicationScoped
public class MailChannel {

    private final Mailer mailer;
    private final MailConfig config;

    MailChannel(Mailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    public void send(Letter letter) {
        try {
            mailer.send(mail(letter));
        } catch (RuntimeException failure) {
            throw refusal(failure);
        }
    }

    private Mail mail(Letter letter) {
        return Mail.withText(letter.to(), letter.subject(), letter.text())
                .setHtml(letter.html())
                .setFrom(config.from())
                // The same for a letter that is sent again, so that mail programs can tell.
                .addHeader("Message-ID", "<" + letter.id() + "@tinhgon>")
                // Keeps absence notes from answering (RFC 3834).
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static RuntimeException refusal(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof SMTPException smtp && smtp.isPermanent())
                .findFirst()
                .<RuntimeException>map(cause -> new MailRefused(cause.getMessage(), failure))
                .orElseGet(() -> new MailServerAway(failure));
    }
}
