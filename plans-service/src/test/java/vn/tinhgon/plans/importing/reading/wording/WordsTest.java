package vn.tinhgon.plans.importing.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final String MOVES =
            "giao|(?<!ban )giao nhận|tiếp nhận(?! hồ sơ)|từ (?:năm|tháng)|tiếp|[ht]rình|năm \\d";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "giao",
                "bàn giao, giao nhận và tiếp nhận tài sản từ năm 2024",
                "ban giao nhận tiếp nhận hồ sơ, giaoban, trình từ tháng 3, năm 5",
                "tiếptiếp 2tiếp tiếp2 (tiếp) hrình"
            })
    void they_are_found_where_a_pattern_of_them_all_finds_them(String text) {
        var pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + MOVES + ")(?![\\p{L}\\d])");

        assertThat(starts(Words.of(MOVES).in(text)))
                .isEqualTo(pattern.matcher(text).results().map(found -> found.start()).toList());
    }

    @Test
    void words_that_may_begin_with_any_letter_are_refused() {
        assertThatIllegalStateException().isThrownBy(() -> Words.of("giao|\\d+ ngày"));
    }

    private static List<Integer> starts(Words.Search search) {
        var starts = new ArrayList<Integer>();
        for (var found = search.find(0); found; found = search.findNext()) {
            starts.add(search.start());
        }
        return starts;
    }
}
