package vn.tinhgon.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Tỉnh ủy, Tỉnh uỷ",
        "hòa giải, hoà giải",
        "thủy lợi, thuỷ lợi",
        "khỏe, khoẻ",
        "Đảng đoàn, dang doan",
        "ĐẮK NÔNG, Đắk Nông",
        "Lao động- Thương Binh và Xã hội, Lao động - Thương binh và Xã hội",
        "Lao động- Thương binh, Lao động - Thương binh",
        "'Lao động, Thương binh', 'Lao động – Thương binh'",
    })
    void spellings_of_one_name_fold_to_the_same(String one, String other) {
        assertEquals(VietnameseText.fold(one), VietnameseText.fold(other));
    }

    @Test
    void decomposed_input_folds_like_composed_input() {
        var composed = "Sở Nội vụ, Ủy ban nhân dân huyện Đức Huệ";

        var folded = VietnameseText.fold(Normalizer.normalize(composed, Form.NFD));

        assertEquals("so noi vu uy ban nhan dan huyen duc hue", folded);
    }

    @Test
    void folding_keeps_numbers_and_drops_what_stands_between_words() {
        assertEquals(
                "18 nq tw ngay 25 10 2017", VietnameseText.fold("  18-NQ/TW,\tngày 25/10/2017… "));
    }

    @Test
    void normalising_composes_and_collapses_hard_spaces_and_line_breaks() {
        var torn = Normalizer.normalize("Ban Tổ\u00A0chức \n\u202F Tỉnh ủy\uFEFF ", Form.NFD);

        assertEquals("Ban Tổ chức Tỉnh ủy", VietnameseText.normalise(torn));
    }

    @Test
    void normalising_keeps_case_marks_and_punctuation() {
        assertEquals("Số: 77-KH/TU", VietnameseText.normalise("Số: 77-KH/TU"));
    }

    /** A letter from afar makes a text be folded and normalised the general way. */
    @Test
    void common_letters_become_the_same_as_beside_rare_ones() {
        var rare = "\u4E2D";
        var letters = "aĐđƯỷẾß½ªİỳ,–…\u2011\t\n \u00A0\u00AD\u200B\u0301\u0000".toCharArray();

        for (var first : letters) {
            for (var second : letters) {
                var text = "x " + first + second + first + " y";

                assertEquals(
                        VietnameseText.fold(rare + " " + text),
                        rare + " " + VietnameseText.fold(text));
                assertEquals(
                        VietnameseText.normalise(rare + " " + text),
                        rare + " " + VietnameseText.normalise(text));
            }
        }
    }

    @Test
    void nothing_but_punctuation_folds_to_nothing() {
        assertEquals("", VietnameseText.fold(" -- … ./. "));
    }
}
