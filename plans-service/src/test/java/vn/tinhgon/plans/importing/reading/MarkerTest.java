package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.plans.importing.reading.Marker.Type;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III. LỘ TRÌNH | PART | III",
                "I- MỤC ĐÍCH | PART | I",
                "II-NHIỆM VỤ | PART | II",
                "1. Rà soát | ITEM | 1",
                "12) Rà soát | ITEM | 12",
                "(1) 1.1. Rà soát | SUB_ITEM | 1.1",
                "2.3 Rà soát | SUB_ITEM | 2.3",
                "đ) Kiểm tra | LETTER | đ",
                "- Cơ quan chủ trì: Sở Y tế | LABEL | ''",
                "+ cơ quan chủ trì: Sở Y tế | LABEL | ''",
                "Cơ quan chủ trì: Sở Y tế | LABEL | ''",
                "- Kiểm tra các xã | BULLET | ''",
                "Nơi nhận: | CLOSING | ''",
                "T/M BAN THƯỜNG VỤ | CLOSING | ''",
                "thực hiện theo hướng: gọn | PLAIN | ''",
                "18-NQ/TW của Trung ương | PLAIN | ''",
                "25/10/2017 của Chính phủ | PLAIN | ''",
                "V/v rà soát | PLAIN | ''",
            })
    void a_line_is_known_by_its_beginning(String line, Type type, String number) {
        var marker = Marker.of(line);

        assertThat(marker.type()).isEqualTo(type);
        assertThat(marker.number()).isEqualTo(number);
    }

    @Test
    void numbers_go_on_counting_with_a_few_lost() {
        var numbering = new Numbering();

        assertThat(confirmed(numbering, "1. Một")).isEqualTo(Type.ITEM);
        assertThat(confirmed(numbering, "4. Bốn")).isEqualTo(Type.ITEM);
        assertThat(confirmed(numbering, "20. của Chính phủ")).isEqualTo(Type.PLAIN);
        assertThat(confirmed(numbering, "3. Ba")).isEqualTo(Type.PLAIN);
        assertThat(confirmed(numbering, "5. Năm")).isEqualTo(Type.ITEM);
    }

    @Test
    void each_part_counts_anew() {
        var numbering = new Numbering();
        numbering.confirmed(Marker.of("1. Một"));
        numbering.confirmed(Marker.of("2. Hai"));

        numbering.confirmed(Marker.of("II. NHIỆM VỤ"));

        assertThat(confirmed(numbering, "2. Hai")).isEqualTo(Type.ITEM);
    }

    @Test
    void what_conversion_left_in_a_line_is_removed() {
        assertThat(
                        SourceLine.linesOf(
                                "## **II. NỘI DUNG**\n\n-----\n- 3 -\n*\n*- Thời\u00A0gian:* quý I\\/2024"))
                .containsExactly(
                        new SourceLine(1, "II. NỘI DUNG"),
                        new SourceLine(6, "- Thời gian: quý I/2024"));
    }

    private static Type confirmed(Numbering numbering, String line) {
        return numbering.confirmed(Marker.of(line)).type();
    }
}
