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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void no_for_good_and_not_now_and_nobody_there_are_told_from_each_other() {
        assertThatThrownBy(() -> failing(answer(550)).send(letter)).isInstanceOf(MailRefused.class);
        assertThatThrownBy(() -> failing(answer(451)).send(letter))
                .isInstanceOf(MailDeferred.class);
        assertThatThrownBy(() -> failing(new IOException("refused")).send(letter))
                .isInstanceOf(MailServerAway.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 454, 530, 535})
    void who_is_turned_away_at_the_door_keeps_all_letters(int code) {
        assertThatThrownBy(() -> failing(answer(code)).send(letter))
                .isInstanceOf(MailServerAway.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a b\"@c.vn", "không phải thư", "so@haugiang.example, so@x.vn"})
    void an_address_that_is_none_is_refused_before_the_server_is_asked(String address) {
        var wrong = new Letter(letter.id(), address, "Tiêu đề", "Nội dung", "<p/>");

        assertThatThrownBy(() -> failing(new AssertionError("sent")).send(wrong))
                .isInstanceOf(MailRefused.class)
                .hasMessage("not a mail address");
    }

    @Test
    void a_mistake_of_ours_is_neither_the_servers_nor_the_letters() {
        var mistake = new IllegalArgumentException("invalid sender");

        assertThatThrownBy(() -> failing(mistake).send(letter))
                .isInstanceOf(CompletionException.class)
                .hasCause(mistake);
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
