package vn.tinhgon.plans.importing.reading.agencies;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế chủ trì, phối hợp với Sở Tài chính và các cơ quan liên quan xây dựng đề án."
                        + " | LEAD Sở Y tế; COORDINATE Sở Tài chính; COORDINATE các cơ quan liên quan",
                "Rà soát cấp phó (Sở Y tế chủ trì phối hợp với 02 xã: Tân Hà, Tân Lập thực hiện trong quý I/2026)."
                        + " | LEAD Sở Y tế; COORDINATE xã Tân Hà; COORDINATE xã Tân Lập",
                "Rà soát cấp phó (Sở Y tế, Ban Tổ chức Tỉnh ủy tham mưu, chỉ đạo thực hiện theo kế hoạch)."
                        + " | ADVISE Sở Y tế; ADVISE Ban Tổ chức Tỉnh ủy",
                "Rà soát cấp phó (Sở Y tế, Sở Xây dựng thực hiện trong quý II/2026)."
                        + " | IMPLEMENT Sở Y tế; IMPLEMENT Sở Xây dựng",
                "Lập đề án; Sở Y tế chủ trì, Sở Tài chính phối hợp thực hiện trước 15/11/2026."
                        + " | LEAD Sở Y tế; COORDINATE Sở Tài chính",
                "Rà soát danh sách (giao Phòng Tổ chức chủ trì, hoàn thành trong tháng 5). | LEAD Phòng Tổ chức",
                "Về kiểm tra: Ủy ban Kiểm tra Huyện ủy tăng cường giám sát. | LEAD Ủy ban Kiểm tra Huyện ủy",
                "Trưởng các phòng, Chánh Thanh tra Sở theo nhiệm vụ được giao thực hiện."
                        + " | IMPLEMENT Trưởng các phòng; IMPLEMENT Chánh Thanh tra Sở",
                "Ban Tổ chức Huyện ủy chủ trì, phối hợp các đảng ủy: Công an, Quân sự huyện rà soát."
                        + " | LEAD Ban Tổ chức Huyện ủy; COORDINATE đảng ủy Công an; COORDINATE đảng ủy Quân sự huyện",
                "Giao Sở Xây dựng: | LEAD Sở Xây dựng",
                "Giao Sở Xây dựng chủ trì, cùng với Sở Tài chính lập dự toán. | LEAD Sở Xây dựng; COORDINATE Sở Tài chính",
                "Đề nghị Ban Dân vận Tỉnh ủy theo dõi dư luận. | LEAD Ban Dân vận Tỉnh ủy",
                "Thanh tra tỉnh có trách nhiệm kiểm tra việc thực hiện. | LEAD Thanh tra tỉnh",
                "Sở Tư pháp: Trên cơ sở quy định của Chính phủ, rà soát văn bản. | LEAD Sở Tư pháp",
                "Sở Giáo dục và Đào tạo, Sở Y tế chủ trì rà soát trường, trạm. | LEAD Sở Giáo dục và Đào tạo; LEAD Sở Y tế",
                "Ban Quản lý dự án đầu tư xây dựng thị xã lập dự toán. | LEAD Ban Quản lý dự án đầu tư xây dựng thị xã",
                "Trung tâm Giáo dục thường xuyên tỉnh kiểm kê tài sản. | LEAD Trung tâm Giáo dục thường xuyên tỉnh",
                "Hội đồng phối hợp phổ biến giáo dục pháp luật xã tuyên truyền. | LEAD Hội đồng phối hợp phổ biến giáo dục pháp luật xã",
                "Các đơn vị sự nghiệp công lập xây dựng phương án. | IMPLEMENT Các đơn vị sự nghiệp công lập",
                "Các phòng thuộc đối tượng sắp xếp bàn giao hồ sơ. | IMPLEMENT Các phòng thuộc đối tượng sắp xếp",
                "Phòng Văn hóa phối hợp với Ban Tuyên giáo Thị ủy định hướng dư luận. | LEAD Phòng Văn hóa; COORDINATE Ban Tuyên giáo Thị ủy",
                "Thuế tỉnh phối hợp với Viễn thông Xuân Hà kết nối dữ liệu. | LEAD Thuế tỉnh; COORDINATE Viễn thông Xuân Hà",
                "Về chế độ: Các sở, ban, ngành; UBND các xã lập danh sách. | IMPLEMENT Các sở, ban, ngành; IMPLEMENT UBND các xã",
                "Thủ trưởng cơ quan, đơn vị sử dụng đúng biên chế. | IMPLEMENT Thủ trưởng cơ quan, đơn vị",
                "Giải thể các quỹ; UBND các xã thực hiện trước ngày 31/12/2026. | IMPLEMENT UBND các xã",
                "Chỉ đạo Sở Nội vụ chủ trì, phối hợp với Sở Y tế rà soát. | LEAD Sở Nội vụ; COORDINATE Sở Y tế",
                "Cục Hàng không Việt Nam rà soát cảng. | LEAD Cục Hàng không Việt Nam",
                "Các xã mới thành lập kiện toàn bộ máy. | IMPLEMENT Các xã mới thành lập",
                "Kiến nghị Ban Dân vận Tỉnh ủy quan tâm chỉ đạo. | LEAD Ban Dân vận Tỉnh ủy",
                "Công chức phụ trách nội vụ xã lập hồ sơ. | LEAD Công chức phụ trách nội vụ xã",
                "Các phòng mới đi vào hoạt động. | IMPLEMENT Các phòng mới",
                "Các sở, ban, ngành xây dựng kế hoạch. | IMPLEMENT Các sở, ban, ngành",
                "Sở Tư pháp, Sở Nội vụ hướng dẫn các huyện. | IMPLEMENT Sở Tư pháp; IMPLEMENT Sở Nội vụ",
                "Ủy ban nhân dân cấp xã bố trí trụ sở. | IMPLEMENT Ủy ban nhân dân cấp xã",
                "Tỉnh ủy lãnh đạo Đảng ủy Công an tỉnh chỉ đạo các đơn vị trực thuộc sắp xếp."
                        + " | LEAD Đảng ủy Công an tỉnh; IMPLEMENT các đơn vị trực thuộc",
                "Căn cứ Kế hoạch này và tình hình của cơ quan, địa phương mình, các huyện ủy lập chương trình."
                        + " | IMPLEMENT các huyện ủy",
                "Sở Giáo dục và Đào tạo chủ trì, phối hợp với Sở Nội vụ sắp xếp các trường."
                        + " | LEAD Sở Giáo dục và Đào tạo; COORDINATE Sở Nội vụ",
                "Sắp xếp các điểm trường (Phòng Giáo dục và Đào tạo tham mưu). | ADVISE Phòng Giáo dục và Đào tạo",
                "Chuyển nhiệm vụ đăng kiểm (Đảng ủy Công an tỉnh lãnh đạo thực hiện). | IMPLEMENT Đảng ủy Công an tỉnh",
                "Đổi mới nội dung hoạt động. Ban Dân vận Huyện ủy phối hợp với Mặt trận Tổ quốc huyện thực hiện."
                        + " | LEAD Ban Dân vận Huyện ủy; COORDINATE Mặt trận Tổ quốc huyện",
                "Nhập các thôn nhỏ. Ban cán sự đảng UBND tỉnh lãnh đạo Sở Nội vụ lập đề án."
                        + " | LEAD Ban cán sự đảng UBND tỉnh; IMPLEMENT Sở Nội vụ",
                "Đảng ủy UBND tỉnh chỉ đạo Sở Nội vụ chủ trì, phối hợp Sở Tài chính lập chính sách."
                        + " | LEAD Đảng ủy UBND tỉnh; IMPLEMENT Sở Nội vụ; COORDINATE Sở Tài chính",
                "Đảng ủy các cơ quan Đảng tỉnh chỉ đạo Hội Nông dân tỉnh sắp xếp."
                        + " | LEAD Đảng ủy các cơ quan Đảng tỉnh; IMPLEMENT Hội Nông dân tỉnh",
                "Chỉ đạo Sở Tài chính xử lý trụ sở dôi dư. | IMPLEMENT Sở Tài chính",
                "Lãnh đạo Sở Y tế chủ trì, phối hợp với Sở Tài chính lập đề án."
                        + " | LEAD Sở Y tế; COORDINATE Sở Tài chính",
                "HĐND, UBND huyện chỉ đạo lập đề án nhập thôn. | IMPLEMENT HĐND; IMPLEMENT UBND huyện",
                "Đài Truyền hình tỉnh, Cổng Thông tin điện tử tỉnh tăng thời lượng tin, bài."
                        + " | IMPLEMENT Đài Truyền hình tỉnh; IMPLEMENT Cổng Thông tin điện tử tỉnh",
                "Trường Chính trị tỉnh, các trung tâm bồi dưỡng chính trị cấp huyện lồng ghép nội dung Nghị quyết."
                        + " | IMPLEMENT Trường Chính trị tỉnh; IMPLEMENT các trung tâm bồi dưỡng chính trị cấp huyện",
                "Lãnh đạo Sở Tài chính bố trí kinh phí. | IMPLEMENT Sở Tài chính",
                "Lãnh đạo Sở Tài chính chịu trách nhiệm về tiến độ. | LEAD Lãnh đạo Sở Tài chính",
                "Giao các ban đảng: Ban Tổ chức, Ban Nội chính rà soát quy chế. | IMPLEMENT Ban Tổ chức; IMPLEMENT Ban Nội chính",
                "Các cơ quan chuyên trách tham mưu, giúp việc huyện ủy, thành ủy: lập danh sách cán bộ."
                        + " | IMPLEMENT Các cơ quan chuyên trách tham mưu, giúp việc huyện ủy, thành ủy",
                "Ban Chỉ đạo họp, cho ý kiến về phương án. | LEAD Ban Chỉ đạo",
                "Lập danh mục hồ sơ. Sở Nội vụ chủ trì, hoàn thành trong tháng 5. | LEAD Sở Nội vụ",
            })
    void sentences_say_who_does_what(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban hành quy chế làm việc của các sở, ban, ngành.",
                "Tổ chức quán triệt trong cấp ủy, tổ chức đảng.",
                "Rà soát, kiện toàn bộ máy của Sở Y tế, Sở Xây dựng.",
                "Báo cáo Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy).",
                "Phòng, chống lãng phí trong sắp xếp bộ máy.",
                "Cơ quan tham mưu, giúp việc đảng ủy xã gồm: Văn phòng Đảng ủy, Ban Xây dựng Đảng.",
                "Từ nay đến khi sắp xếp xong, tạm dừng tuyển dụng, bổ nhiệm tại các cơ quan, đơn vị thuộc diện sắp xếp.",
                "Bảo đảm hoạt động thông suốt. Ủy ban nhân dân xã tập trung cải cách thủ tục.",
            })
    void bodies_that_are_only_spoken_of_have_no_part(String text) {
        assertThat(Assignments.in(text)).isEmpty();
    }

    @Test
    void the_description_of_a_bare_heading_says_it_too() {
        assertThat(read("Về hồ sơ\nVăn phòng Tỉnh ủy hướng dẫn nộp lưu."))
                .isEqualTo("LEAD Văn phòng Tỉnh ủy");
    }

    @Test
    void a_heading_of_nothing_but_bodies_charges_them() {
        assertThat(Assignments.isCharge("Sở Nông nghiệp và Môi trường")).isTrue();
        assertThat(Assignments.isCharge("Giao Ban Tổ chức Tỉnh ủy:")).isTrue();
        assertThat(Assignments.isCharge("Trách nhiệm của các huyện ủy")).isTrue();
        assertThat(Assignments.isCharge("Đối với các cơ quan của Đảng")).isFalse();
        assertThat(Assignments.isCharge("Sở Y tế chủ trì lập đề án")).isFalse();
    }

    @Test
    void a_heading_that_names_the_lead_is_an_order() {
        assertThat(Assignments.isOrder("Giao Ban Tổ chức Tỉnh ủy:")).isTrue();
        assertThat(Assignments.isOrder("Sở Y tế chủ trì, phối hợp với Sở Tài chính:")).isTrue();
        assertThat(Assignments.isOrder("Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:")).isTrue();
        assertThat(Assignments.isOrder("Ban Tổ chức Tỉnh ủy")).isFalse();
        assertThat(Assignments.isOrder("Giao nhiệm vụ cho các cơ quan:")).isFalse();
        assertThat(Assignments.isOrder("Huyện ủy yêu cầu các xã thực hiện những việc sau:"))
                .isFalse();
    }

    private static String read(String text) {
        return Assignments.in(text).stream()
                .map(part -> part.role() + " " + part.agency())
                .collect(joining("; "));
    }
}
