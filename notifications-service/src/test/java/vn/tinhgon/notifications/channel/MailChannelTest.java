package vn.tinhgon.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import io.quarkus.mailer.Mail;
import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.api.Test;

class MailChannelTest {

    private final Letter letter =
            new Letter(UUID.randomUUID(), "so@haugiang.example", "Tiêu đề", "Nội dung", "<p/>");

    @Test
    void a_letter_carries_the_same_message_id_whenever_it_is_sent() {
        var sent = new ArrayList<Mail>();
        var channel = new MailChannel(mails -> sent.addAll(List.of(mails)), () -> "tinhgon@x");

        channel.send(letter);
        channel.send(letter);

        assertThat(sent)
                .extracting(mail -> mail.getHeaders().get("Message-ID"))
                .containsOnly(List.of("<" + letter.id() + "@tinhgon>"));
        assertThat(sent.getFirst().getFrom()).isEqualTo("tinhgon@x");
    }

    @Test
    void a_server_that_says_no_for_good_is_told_from_one_that_is_away() {
        assertThatThrownBy(() -> failing(answer(550)).send(letter)).isInstanceOf(MailRefused.class);
        assertThatThrownBy(() -> failing(answer(451)).send(letter))
                .isInstanceOf(MailServerAway.class);
        assertThatThrownBy(() -> failing(new IOException("refused")).send(letter))
                .isInstanceOf(MailServerAway.class);
    }

    private static Throwable answer(int code) {
        return new SMTPException("recipient address not accepted", code, List.of("no"), true);
    }

    private static MailChannel failing(Throwable failure) {
        return new MailChannel(
                _ -> {
                    throw new CompletionException(failure);
                },
                () -> "tinhgon@x");
    }
}
