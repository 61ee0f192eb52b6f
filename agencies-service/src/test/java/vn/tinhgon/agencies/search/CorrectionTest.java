package vn.tinhgon.agencies.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final Map<String, SortedSet<String>> ALIKE =
            Map.of(
                    "so", words("so", "to"),
                    "noi", words("noi", "hoi"),
                    "vuj", words("vu", "vui"));

    @Test
    void a_word_that_no_name_has_is_corrected_and_at_most_one_more_besides() {
        assertThat(correction("so", "noi", "vuj").names())
                .containsExactlyInAnyOrder(
                        "so noi vu",
                        "so noi vui",
                        "to noi vu",
                        "to noi vui",
                        "so hoi vu",
                        "so hoi vui");
    }

    @Test
    void a_word_that_is_like_none_leaves_no_whole_name_and_is_left_out_of_the_words() {
        var correction = correction("so", "xyz", "noi");

        assertThat(correction.names()).isEmpty();
        assertThat(correction.allWords()).isEqualTo("(('so') & ('noi'))");
    }

    @Test
    void of_many_words_any_one_may_be_left_out() {
        var correction =
                new Correction(
                        List.of("a", "b", "c", "d"),
                        Map.of(
                                "a", words("a"),
                                "b", words("b"),
                                "c", words("c"),
                                "d", words("d")));

        assertThat(correction.allButOneWord())
                .isEqualTo(
                        "((('a') & ('b') & ((('c')) | (('d')))) | (('c') & ('d') & ((('a')) | (('b')))))");
    }

    @Test
    void where_no_word_can_be_read_nothing_is_asked() {
        assertThat(correction("xyz").allWords()).isEmpty();
        assertThat(correction("xyz").allButOneWord()).isEmpty();
    }

    private static Correction correction(String... words) {
        return new Correction(List.of(words), ALIKE);
    }

    private static SortedSet<String> words(String... words) {
        return new TreeSet<>(List.of(words));
    }
}
