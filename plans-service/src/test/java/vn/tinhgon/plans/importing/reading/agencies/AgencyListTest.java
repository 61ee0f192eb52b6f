package vn.tinhgon.plans.importing.reading.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyListTest {

    @Test
    void agencies_are_cut_at_commas_semicolons_and_conjunctions() {
        assertThat(AgencyList.cut("Sở Nội vụ, Sở Tài chính; Ban Tổ chức Tỉnh ủy và UBND tỉnh."))
                .containsExactly("Sở Nội vụ", "Sở Tài chính", "Ban Tổ chức Tỉnh ủy", "UBND tỉnh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Bảo vệ, chăm sóc sức khỏe cán bộ Tỉnh uỷ",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở Giáo dục và Đào tạo",
                "Phòng Lao động, Thương binh và Xã hội",
                "các sở, ban, ngành tỉnh có liên quan",
                "Các Ban, Sở, ngành tỉnh",
                "các cơ quan, đơn vị có liên quan",
                "UBND các huyện, thị xã, thành phố",
                "Ban thường vụ các huyện, thị, thành ủy",
                "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện",
                "Ban Quản lý Khu kinh tế và các khu công nghiệp",
                "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
                "Đảng ủy Khối cơ quan và doanh nghiệp tỉnh",
                "Các cơ quan tham mưu, giúp việc Tỉnh ủy",
                "Thủ trưởng cơ quan, đơn vị trực thuộc",
                "Ủy ban nhân dân thành phố Xuân Hà và các huyện",
                "Vụ Tài chính và Doanh nghiệp",
                "các Vụ, Cục liên quan",
                "Báo và Đài Phát thanh - Truyền hình tỉnh",
                "Phòng Kê khai và Kế toán thuế",
                "Các Vụ, Cục, Tổng cục",
            })
    void commas_and_conjunctions_within_a_name_do_not_cut_it(String name) {
        assertThat(AgencyList.cut(name)).containsExactly(name);
    }

    @Test
    void a_secretary_of_several_organisations_is_one_and_ends_where_another_office_begins() {
        assertThat(
                        AgencyList.cut(
                                "Ủy viên Ban Thường vụ Huyện ủy, bí thư các chi bộ, đảng bộ bộ phận, ban cán sự đảng, Huyện đoàn và thủ trưởng các phòng"))
                .containsExactly(
                        "Ủy viên Ban Thường vụ Huyện ủy",
                        "bí thư các chi bộ, đảng bộ bộ phận, ban cán sự đảng, Huyện đoàn",
                        "thủ trưởng các phòng");
    }

    @Test
    void what_has_no_secretary_is_none_of_those_led_by_one() {
        assertThat(AgencyList.cut("bí thư các đảng ủy, chi bộ, Công an huyện, Hội Nông dân huyện"))
                .containsExactly(
                        "bí thư các đảng ủy, chi bộ", "Công an huyện", "Hội Nông dân huyện");
    }

    @Test
    void a_plural_after_an_agency_begins_another() {
        assertThat(
                        AgencyList.cut(
                                "Văn phòng UBND tỉnh, các sở, ban, ngành, Công an tỉnh và các đơn vị liên quan"))
                .containsExactly(
                        "Văn phòng UBND tỉnh",
                        "các sở, ban, ngành",
                        "Công an tỉnh",
                        "các đơn vị liên quan");
    }

    @Test
    void kinds_of_bodies_listed_in_a_plural_stay_together() {
        assertThat(
                        AgencyList.cut(
                                "Cơ quan Thường trực các hội đồng, ban chỉ đạo, các ban quản lý dự án"))
                .containsExactly(
                        "Cơ quan Thường trực các hội đồng, ban chỉ đạo", "các ban quản lý dự án");
    }

    @Test
    void two_offices_are_two_agencies() {
        assertThat(AgencyList.cut("Văn phòng HĐND và Văn phòng UBND tỉnh"))
                .containsExactly("Văn phòng HĐND", "Văn phòng UBND tỉnh");
    }

    @Test
    void both_spellings_of_a_body_begin_an_agency() {
        assertThat(AgencyList.cut("Sở Y tế, Uỷ ban nhân dân tỉnh, Ủy ban Kiểm tra Tỉnh ủy"))
                .containsExactly("Sở Y tế", "Uỷ ban nhân dân tỉnh", "Ủy ban Kiểm tra Tỉnh ủy");
    }

    @Test
    void qualifiers_in_brackets_are_dropped() {
        assertThat(
                        AgencyList.cut(
                                "Ban thường vụ huyện ủy (nơi đủ điều kiện), Sở Nội vụ (thường trực)"))
                .containsExactly("Ban thường vụ huyện ủy", "Sở Nội vụ");
    }

    @Test
    void what_an_agency_does_is_no_part_of_its_name() {
        assertThat(
                        AgencyList.cut(
                                "Sở Nội vụ, Sở Tài chính tham mưu, chỉ đạo và hướng dẫn thực hiện"))
                .containsExactly("Sở Nội vụ", "Sở Tài chính");
    }

    @Test
    void a_small_letter_before_a_name_still_begins_an_agency() {
        assertThat(AgencyList.cut("sở Nội vụ, sở Tài chính"))
                .containsExactly("sở Nội vụ", "sở Tài chính");
    }

    @Test
    void a_word_that_several_names_share_is_written_out() {
        assertThat(AgencyList.cut("các sở: Nội vụ, Nông nghiệp và Môi trường, Y tế; UBND tỉnh"))
                .containsExactly(
                        "sở Nội vụ", "sở Nông nghiệp và Môi trường", "sở Y tế", "UBND tỉnh");
        assertThat(
                        AgencyList.cut(
                                "các Đảng ủy: Chính phủ, Quốc hội, Mặt trận Tổ quốc, các đoàn thể Trung ương"))
                .containsExactly(
                        "Đảng ủy Chính phủ",
                        "Đảng ủy Quốc hội",
                        "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương");
    }

    @Test
    void those_that_are_counted_and_those_who_lead_begin_anew() {
        assertThat(AgencyList.cut("Sở Nội vụ, Thanh tra tỉnh và 02 huyện ủy liên quan"))
                .containsExactly("Sở Nội vụ", "Thanh tra tỉnh", "02 huyện ủy liên quan");
        assertThat(AgencyList.cut("Các cấp ủy, tổ chức đảng, người đứng đầu cơ quan, đơn vị"))
                .containsExactly("Các cấp ủy, tổ chức đảng", "người đứng đầu cơ quan, đơn vị");
    }

    @Test
    void a_word_is_shared_only_up_to_the_first_that_does_not_need_it() {
        assertThat(
                        AgencyList.cut(
                                "Các đảng ủy: UBND tỉnh, các cơ quan Đảng tỉnh; các huyện ủy, thị ủy, thành ủy"))
                .containsExactly(
                        "đảng ủy UBND tỉnh",
                        "đảng ủy các cơ quan Đảng tỉnh",
                        "các huyện ủy, thị ủy, thành ủy");
    }

    @Test
    void committees_of_one_level_stay_together_and_party_groups_do_not() {
        assertThat(
                        AgencyList.cut(
                                "Các ban Tỉnh ủy, ban cán sự đảng, đảng đoàn; thành ủy, huyện ủy, đảng ủy trực thuộc Tỉnh ủy"))
                .containsExactly(
                        "Các ban Tỉnh ủy",
                        "ban cán sự đảng",
                        "đảng đoàn",
                        "thành ủy, huyện ủy, đảng ủy trực thuộc Tỉnh ủy");
    }

    @Test
    void a_body_of_its_own_after_a_division_is_another() {
        assertThat(AgencyList.cut("Vụ Pháp chế và Thanh tra Bộ"))
                .containsExactly("Vụ Pháp chế", "Thanh tra Bộ");
    }

    @Test
    void no_words_are_no_agencies() {
        assertThat(AgencyList.cut("")).isEmpty();
        assertThat(AgencyList.cut(" ., (không) ")).isEmpty();
    }

    @Test
    void a_text_too_long_for_a_list_is_left_whole() {
        var endless = String.join(", ", Stream.generate(() -> "từ").limit(100_000).toList());

        assertThat(AgencyList.cut(endless)).containsExactly(endless);
    }
}
