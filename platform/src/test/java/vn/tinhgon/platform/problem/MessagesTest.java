package vn.tinhgon.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void people_read_vietnamese_unless_they_prefer_english() {
        assertThat(Messages.language(List.of())).isEqualTo(Messages.VIETNAMESE);
        assertThat(Messages.language(List.of(Locale.FRENCH))).isEqualTo(Messages.VIETNAMESE);
        assertThat(Messages.language(List.of(Locale.FRENCH, Locale.ENGLISH)))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Messages.language(List.of(Locale.of("vi", "VN"), Locale.ENGLISH)))
                .isEqualTo(Messages.VIETNAMESE);
    }

    @Test
    void numbers_have_no_separators_and_dates_are_written_as_here() {
        assertThat(messages.text(Locale.ENGLISH, "version-stale.detail", 12345))
                .contains("current version 12345");
        assertThat(
                        messages.text(
                                Messages.VIETNAMESE,
                                "parameter-unreadable",
                                LocalDate.of(2018, 4, 10)))
                .contains("\"10/4/2018\"");
    }

    @Test
    void a_word_of_a_list_without_a_text_is_shown_as_it_is() {
        assertThat(messages.text(Locale.ENGLISH, "parameter-unreadable", Refusal.Kind.RULE_BROKEN))
                .contains("\"RULE_BROKEN\"");
    }

    @Test
    void a_message_that_nobody_wrote_is_a_bug() {
        assertThatThrownBy(() -> messages.text(Locale.ENGLISH, "no-such-message"))
                .isInstanceOf(MissingResourceException.class);
    }
}
