package vn.tinhgon.agencies.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.platform.problem.InvalidField;

class CodeTest {

    @ParameterizedTest
    @CsvSource({
        "H30, H30",
        "H57.12.3, H57.12.3",
        "H30.1A.02, H30.1A.02",
        "000.00.12.H57, H57.12",
        "000.00.00.H57, H57",
        "001.20.12.H57, H57.12.20.001"
    })
    void electronic_codes_are_kept_in_their_canonical_spelling(String written, String canonical) {
        assertThat(new Code("QD20", written).code()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h30.12",
                "H3.12",
                "H30.",
                "H30..1",
                "H30-12",
                "30.H",
                "H30.12.34567890123456789012345678901"
            })
    void other_spellings_are_no_electronic_codes(String written) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Code("QD20", written))
                .satisfies(
                        refusal ->
                                assertThat(refusal.violations().getFirst().code())
                                        .isEqualTo("electronic-code-invalid"));
    }

    @Test
    void codes_of_other_schemes_are_kept_as_they_are() {
        assertThat(new Code("SNV-HG", "tc_01/a").code()).isEqualTo("tc_01/a");
    }

    @Test
    void a_scheme_has_a_name_in_capitals() {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new Code("qd20", "H30"));
    }
}
