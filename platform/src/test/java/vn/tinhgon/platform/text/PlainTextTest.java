package vn.tinhgon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void what_cannot_be_seen_is_not_there() {
        assertThat(PlainText.of("\u200b \u00a0")).isEmpty();
        assertThat(PlainText.of(" Sở\u00a0Nội vụ\u200b ")).isEqualTo("Sở Nội vụ");
        assertThat(PlainText.of("So\u031b\u0309")).isEqualTo("Sở");
    }

    @Test
    void lines_stay_lines() {
        assertThat(PlainText.of("một\nhai")).isEqualTo("một\nhai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\u009f", "\ud800", "x\uffff"})
    void what_no_text_holds_is_refused(String sent) {
        assertThatThrownBy(() -> PlainText.of(sent)).isInstanceOf(PlainText.NotText.class);
    }
}
