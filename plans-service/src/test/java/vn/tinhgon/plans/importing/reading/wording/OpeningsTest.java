package vn.tinhgon.plans.importing.reading.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "giao ban~Họp giao ban hằng tuần~Họp hằng tuần",
                "(?iu)(?<!\\p{L})(?:bàn|chuyển)\\s+giao~Chuyển  giao hồ sơ~Nhận hồ sơ",
                "(?iu)chuy[ểe]n (?<what>.+?) về~ĐÃ CHUYEN việc về xã~Đã nhận việc",
                "(?:đơn vị )?chủ trì~Sở chủ trì~Sở phối hợp",
                "(?:rà soát,? )*lập danh mục~Xã lập danh mục~Xã gửi",
                "(?:mỗi ){1,2}xã~mỗi mỗi xã~mọi xã",
                "(?<=[.;] )Giao (?=Sở)~Xong. Giao Sở~Xong. Cho Sở",
                "kinh phí\\.~Về kinh phí.~Về nhân sự"
            })
    void a_text_without_any_of_them_has_no_match(String pattern, String text, String other) {
        var openings = Openings.of(Pattern.compile(pattern));

        assertThat(openings.mayBeIn(Openings.comparable(text))).isTrue();
        assertThat(openings.mayBeIn(Openings.comparable(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'\\d{1,2} tháng'", "'.*tháng'", "'(?:cuối )?\\p{L}+'", "'[^a]b'", "'(?:a|)'"})
    void where_a_match_may_begin_with_any_letter_it_may_be_anywhere(String pattern) {
        assertThat(Openings.of(Pattern.compile(pattern)).mayBeIn("")).isTrue();
    }

    @Test
    void more_alternatives_than_are_worth_looking_for_are_cut_short() {
        var letters = "(?:a|b|c|d|e|g|h|i|k|l|m|n)";
        var openings = Openings.of(Pattern.compile(letters + letters + letters));

        assertThat(openings.mayBeIn("xay")).isTrue();
        assertThat(openings.mayBeIn("xyz")).isFalse();
    }

    @Test
    void a_pattern_that_is_not_understood_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Openings.of(Pattern.compile("\\Qa|b\\E")));
    }
}
