package vn.tinhgon.agencies.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.tinhgon.agencies.search.Question.Reading;

class CorrectionTest {

    private static final Map<String, SortedSet<String>> ALIKE =
            Map.of(
                    "so", words("so", "to"),
                    "noi", words("noi", "hoi"),
                    "vuj", words("vu", "vui"));

    private static final ToDoubleFunction<String> EQUALLY_COMMON = word -> 1;

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
        assertThat(correction.allWords(EQUALLY_COMMON).whole()).isEqualTo("(('so') & ('noi'))");
    }

    @Test
    void a_word_that_no_name_has_may_be_an_abbreviation_as_well_as_a_slip() {
        var correction =
                new Correction(
                        List.of(
                                new Reading("xa", List.of()),
                                new Reading("hu", List.of("huyen uy"))),
                        Map.of("xa", words("xa"), "hu", words("ha", "hung")));

        assertThat(correction.likeliestNames()).containsExactly("xa huyen uy", "xa ha", "xa hung");
        assertThat(correction.allWords(EQUALLY_COMMON).whole())
                .isEqualTo("(('xa') & (('huyen' & 'uy') | 'ha' | 'hung'))");
    }

    @Test
    void of_many_words_any_one_may_be_left_out() {
        var correction =
                new Correction(
                        readings("a", "b", "c", "d"),
                        Map.of(
                                "a", words("a"),
                                "b", words("b"),
                                "c", words("c"),
                                "d", words("d")));

        assertThat(correction.allButOneWord(EQUALLY_COMMON).whole())
                .isEqualTo(
                        "((('a') & ('b') & ((('c')) | (('d')))) | (('c') & ('d') & ((('a')) | (('b')))))");
    }

    @Test
    void where_no_word_can_be_read_nothing_is_asked() {
        assertThat(correction("xyz").allWords(EQUALLY_COMMON).whole()).isEmpty();
        assertThat(correction("xyz").allButOneWord(EQUALLY_COMMON).whole()).isEmpty();
    }

    private static Correction correction(String... words) {
        return new Correction(readings(words), ALIKE);
    }

    private static List<Reading> readings(String... words) {
        return Stream.of(words).map(word -> new Reading(word, List.of())).toList();
    }

    private static SortedSet<String> words(String... words) {
        return new TreeSet<>(List.of(words));
    }
}
