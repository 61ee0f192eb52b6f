package vn.tinhgon.plans.importing.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.importing.reading.outline.Marker.Type;

class MarkerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "III. LỘ TRÌNH | PART | III",
                "I- MỤC ĐÍCH | PART | I",
                "II-NHIỆM VỤ | PART | II",
                "Phần thứ hai | CHAPTER | hai",
                "B. NHIỆM VỤ | CHAPTER | B",
                "PHỤ LỤC II | APPENDIX | II",
                "PHỤ LỤC | APPENDIX | ''",
                "Phụ lục số 3 | APPENDIX | 3",
                "Phụ lục kèm theo Kế hoạch này | PLAIN | ''",
                "Điều 2. Tổ chức thực hiện | ARTICLE | 2",
                "1. Rà soát | ITEM | 1",
                "1.Rà soát | ITEM | 1",
                "2- Rà soát | ITEM | 2",
                "3/ Rà soát | ITEM | 3",
                "4. 100% cán bộ được học | ITEM | 4",
                "12) Rà soát | ITEM | 12",
                "(1) 1.1. Rà soát | SUB_ITEM | 1.1",
                "2.3 Rà soát | SUB_ITEM | 2.3",
                "2.3- Rà soát | SUB_ITEM | 2.3",
                "đ) Kiểm tra | LETTER | đ",
                "b. Kiểm tra | LETTER | b",
                "(2) Kiểm tra | BRACKETED | 2",
                "- Cơ quan chủ trì: Sở Y tế | BULLET | ''",
                "+ cơ quan chủ trì: Sở Y tế | BULLET | ''",
                "Cơ quan chủ trì: Sở Y tế | PLAIN | ''",
                "- Kiểm tra các xã | BULLET | ''",
                "-Kiểm tra các xã | BULLET | ''",
                "-NQ/TW của Trung ương | PLAIN | ''",
                "Nơi nhận: | CLOSING | ''",
                "T/M BAN THƯỜNG VỤ | CLOSING | ''",
                "thực hiện theo hướng: gọn | PLAIN | ''",
                "18-NQ/TW của Trung ương | PLAIN | ''",
                "28- NQ/TW của Trung ương | PLAIN | ''",
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
        confirmed(numbering, "1. Một");
        confirmed(numbering, "2. Hai");

        confirmed(numbering, "II. NHIỆM VỤ");

        assertThat(confirmed(numbering, "2. Hai")).isEqualTo(Type.ITEM);
    }

    @Test
    void a_count_begins_anew_only_where_a_sentence_has_ended() {
        var numbering = new Numbering();
        confirmed(numbering, "1. Một");
        confirmed(numbering, "2. Hai");

        assertThat(numbering.confirmed(Marker.of("1. Sau chữ số"), "1. Sau chữ số", false).type())
                .isEqualTo(Type.PLAIN);
        assertThat(numbering.confirmed(Marker.of("1. Lại một"), "1. Lại một", true).type())
                .isEqualTo(Type.ITEM);
    }

    @Test
    void a_number_of_the_second_level_belongs_to_the_item_above_it() {
        var numbering = new Numbering();
        confirmed(numbering, "3. Ba");

        assertThat(confirmed(numbering, "3.1. Một")).isEqualTo(Type.SUB_ITEM);
        assertThat(confirmed(numbering, "7.5 tỷ đồng")).isEqualTo(Type.PLAIN);
        assertThat(confirmed(numbering, "3.2 Hai")).isEqualTo(Type.SUB_ITEM);
    }

    @Test
    void a_number_in_brackets_is_a_bullet_within_an_item_and_an_item_without() {
        var numbering = new Numbering();

        assertThat(confirmed(numbering, "(1) Rà soát")).isEqualTo(Type.BRACKETED);
        confirmed(numbering, "1. Một");
        assertThat(confirmed(numbering, "(1) Rà soát")).isEqualTo(Type.BULLET);
    }

    @Test
    void what_conversion_left_in_a_line_is_removed() {
        assertThat(
                        SourceLine.linesOf(
                                "## **II. NỘI DUNG**\n\n-----\n* Rà soát\n*\n*- Thời\u00A0gian:* quý I\\/2024<br>"))
                .containsExactly(
                        new SourceLine(1, null, "II. NỘI DUNG"),
                        new SourceLine(4, null, "- Rà soát"),
                        new SourceLine(6, null, "- Thời gian: quý I/2024"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Chữ ký]",
                "Số: 1207",
                "Ngày: 04/3/2025",
                "Người ký: Ủy ban nhân dân tỉnh",
                "Thời gian ký: 05.03.2025 10:11:12 +07:00",
                "CÔNG VĂN ĐẾN"
            })
    void stamps_in_the_middle_of_a_page_are_removed(String stamp) {
        assertThat(SourceLine.linesOf("trước\n" + stamp + "\nsau")).hasSize(2);
    }

    @Test
    void a_line_knows_its_page_where_the_text_has_pages() {
        assertThat(SourceLine.linesOf("một\n\fhai\nba"))
                .containsExactly(
                        new SourceLine(1, 1, "một"),
                        new SourceLine(2, 2, "hai"),
                        new SourceLine(3, 2, "ba"));
    }

    private static Type confirmed(Numbering numbering, String line) {
        return numbering.confirmed(Marker.of(line), line, true).type();
    }
}
