package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.importing.patience.TooMuch;

/** Texts that repeat themselves: read or refused, and soon. */
@Timeout(10)
class EndlessTextsTest {

    private static final int LENGTH = 150_000;
    private static final String HEAD = "KẾ HOẠCH\nI. NHIỆM VỤ\n1. Rà soát ";

    private final DocumentReader reader = new DocumentReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan chủ trì: ",
                "Sở Nội vụ, ",
                "(a, ",
                "- ",
                "9",
                "<tr>",
                "hoàn thành trước ngày 31/12/2025; ",
                "sáp nhập A vào "
            })
    void the_same_words_again_and_again(String words) {
        readOrRefuse(HEAD + repeated(words));
        readOrRefuse(HEAD + repeated(words.strip() + "\n"));
    }

    @Test
    void a_table_whose_rows_are_all_the_rest_of_the_first() {
        readOrRefuse(
                "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì |\n| 1 | Lập đề án | Sở Nội vụ |\n"
                        + repeated("|  | và | Sở Y tế |\n"));
    }

    @Test
    void a_row_with_an_endless_number() {
        assertThat(
                        readOrRefuse(
                                "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì |\n| "
                                        + "9".repeat(5_000)
                                        + " | Lập đề án | Sở Nội vụ |"))
                .isEqualTo(1);
    }

    @Test
    void a_long_line_loses_no_word() {
        var words = IntStream.range(0, 5_000).mapToObj(i -> "chữ" + i).toList();

        var tasks = reader.read(HEAD + String.join(" ", words) + ".").tasks();

        assertThat(tasks.getFirst().text()).contains(words);
    }

    private int readOrRefuse(String text) {
        try {
            return reader.read(text).tasks().size();
        } catch (TooMuch refused) {
            return 0;
        }
    }

    private static String repeated(String words) {
        return words.repeat(LENGTH / words.length());
    }
}
