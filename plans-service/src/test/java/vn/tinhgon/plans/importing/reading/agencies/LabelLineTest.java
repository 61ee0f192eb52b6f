package vn.tinhgon.plans.importing.reading.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLineTest {

    @ParameterizedTest
    @CsvSource({
        "Cơ quan tham mưu, ADVISE",
        "Cơ quan chủ trì, LEAD",
        "Đơn vị chủ trì, LEAD",
        "Đơn vị chủ trì (tham mưu thực hiện), LEAD",
        "Chủ trì, LEAD",
        "Cơ quan phối hợp, COORDINATE",
        "'Cơ quan phối hợp, thẩm định', COORDINATE",
        "Các đơn vị phối hợp, COORDINATE",
        "'Cơ quan, đơn vị thực hiện', IMPLEMENT",
        "Cơ quan chủ trì tham mưu, LEAD",
        "Phân công thực hiện, IMPLEMENT",
        "Cơ quan theo dõi, MONITOR",
        "Cơ quan quyết định, DECIDE",
        "Cấp có thẩm quyền phê duyệt, DECIDE",
        "Sản phẩm, PRODUCT",
        "Thời gian, TIME",
        "Thời gian thực hiện, TIME",
        "Thời hạn hoàn thành, TIME",
        "Tiến độ, TIME",
    })
    void a_caption_gives_agencies_in_a_role_or_the_time(String caption, Label label) {
        assertThat(LabelLine.linesOf(caption + " : Sở Nội vụ."))
                .containsExactly(new LabelLine(label, "Sở Nội vụ."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định: về tổ chức",
                "Cơ quan nhà nước: gồm sở và phòng",
                "Thực hiện tốt các nhiệm vụ sau: gọn và nhanh",
                "Giao Sở Nội vụ: chủ trì",
                "Chủ trì và phối hợp thật tốt",
                "Đảng ủy xã lãnh đạo, chỉ đạo xây dựng các đề án: Nhập hai chi bộ."
            })
    void other_captions_are_no_labels(String text) {
        assertThat(LabelLine.linesOf(text)).isEmpty();
    }

    @Test
    void one_paragraph_may_carry_several() {
        assertThat(
                        LabelLine.linesOf(
                                "Chủ trì: Sở Y tế; phối hợp: Sở Nội vụ. Thời gian: quý I/2024"))
                .containsExactly(
                        new LabelLine(Label.LEAD, "Sở Y tế;"),
                        new LabelLine(Label.COORDINATE, "Sở Nội vụ."),
                        new LabelLine(Label.TIME, "quý I/2024"));
    }
}
