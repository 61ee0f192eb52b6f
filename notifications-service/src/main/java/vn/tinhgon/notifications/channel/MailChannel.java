package vn.tinhgon.notifications.channel;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import io.vertx.ext.mail.mailencoder.EmailAddress;

/** Hands letters to the mail server; returns when the server has taken the letter over. */
@ApplicationScoped
public class MailChannel {

    /** Said to everybody: the server closes (RFC 5321, 3.8), or our login fails (RFC 4954, 6). */
    private static final Set<Integer> TURNED_AWAY = Set.of(421, 454, 530, 534, 535, 538);

    private final Mailer mailer;
    private final MailConfig config;

    MailChannel(Mailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    /**
     * @throws MailRefused when this letter can never arrive
     * @throws MailDeferred when this letter may be taken later
     * @throws MailServerAway when no letter leaves at present
     */
    public void send(Letter letter) {
        mustBeAddress(letter.to());
        try {
            mailer.send(mail(letter));
        } catch (RuntimeException failure) {
            throw causes(failure).flatMap(MailChannel::verdict).findFirst().orElse(failure);
        }
    }

    /** Asked before the mailer does, which would not tell a bad recipient from a bad sender. */
    private static void mustBeAddress(String to) {
        try {
            new EmailAddress(to);
        } catch (IllegalArgumentException invalid) {
            // Without the address, which may be a person's and would come into the log.
            throw new MailRefused("not a mail address", invalid);
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

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Empty for what says nothing about the server or the letter, such as a mistake of ours. */
    private static Stream<RuntimeException> verdict(Throwable cause) {
        return switch (cause) {
            case SMTPException reply when TURNED_AWAY.contains(reply.getReplyCode()) ->
                    Stream.of(new MailServerAway(reply));
            case SMTPException reply when reply.isPermanent() ->
                    Stream.of(new MailRefused(reply.getMessage(), reply));
            case SMTPException reply -> Stream.of(new MailDeferred(reply));
            case IOException lost -> Stream.of(new MailServerAway(lost));
            case TimeoutException silence -> Stream.of(new MailServerAway(silence));
            default -> Stream.empty();
        };
    }
}
