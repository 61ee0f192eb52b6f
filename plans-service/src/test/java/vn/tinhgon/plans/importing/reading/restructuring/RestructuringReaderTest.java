package vn.tinhgon.plans.importing.reading.restructuring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestructuringReaderTest {

    private final RestructuringReader reader = new RestructuringReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hợp nhất Sở Tài chính và Sở Kế hoạch và Đầu tư thành Sở Tài chính. | CONSOLIDATE Sở Tài chính, Sở Kế hoạch và Đầu tư > Sở Tài chính",
                "Sáp nhập Trung tâm Xúc tiến đầu tư vào Sở Tài chính, hoàn thành trước ngày 01/3/2025. | ABSORB Trung tâm Xúc tiến đầu tư > Sở Tài chính",
                "Sáp nhập xã Tân Hà và xã Tân Lập thành xã Tân Hà Lập; kiện toàn nhân sự. | ABSORB xã Tân Hà, xã Tân Lập > xã Tân Hà Lập",
                "Sáp nhập Sở Đất đai và Sở Rừng, tên gọi sau sáp nhập là Sở Môi trường. | ABSORB Sở Đất đai, Sở Rừng > Sở Môi trường",
                "Hợp nhất Sở Đường bộ với Sở Nhà ở, lấy tên là Sở Xây dựng. | CONSOLIDATE Sở Đường bộ, Sở Nhà ở > Sở Xây dựng",
                "Sáp nhập Trung tâm Giống vào Trung tâm Khuyến nông thành Trung tâm Dịch vụ nông nghiệp. | ABSORB Trung tâm Giống, Trung tâm Khuyến nông > Trung tâm Dịch vụ nông nghiệp",
                "Chuyển Bệnh viện Xuân Hà về Ủy ban nhân dân tỉnh quản lý. | REPARENT Bệnh viện Xuân Hà > Ủy ban nhân dân tỉnh",
                "Thành lập Phòng Kinh tế trên cơ sở hợp nhất Phòng Công thương và Phòng Nông nghiệp. | ESTABLISH Phòng Công thương, Phòng Nông nghiệp > Phòng Kinh tế",
                "Thành lập Sở Văn thư trên cơ sở tiếp nhận chức năng, nhiệm vụ của Chi cục Lưu trữ và chức năng, nhiệm vụ về in ấn từ Sở Thông tin. | ESTABLISH Chi cục Lưu trữ > Sở Văn thư [in ấn]",
                "Thành lập Phòng Đô thị trên cơ sở quản lý nhà nước về cây xanh từ Phòng Hạ tầng hiện nay. | ESTABLISH Phòng Hạ tầng > Phòng Đô thị [cây xanh]",
                "Thành lập Ban Chỉ đạo sắp xếp trường học của tỉnh để giúp Tỉnh ủy. | ESTABLISH  > Ban Chỉ đạo sắp xếp trường học của tỉnh",
                "Giải thể Hội đồng Giải phóng mặt bằng huyện. | DISSOLVE Hội đồng Giải phóng mặt bằng huyện > ",
                "Kết thúc hoạt động của Ban Chỉ đạo thực hiện Chương trình nông thôn mới. | TERMINATE Ban Chỉ đạo thực hiện Chương trình nông thôn mới > ",
                "Đổi tên Phòng Nội vụ thành Phòng Tổ chức. | RENAME Phòng Nội vụ > Phòng Tổ chức",
                "Chuyển chức năng, nhiệm vụ về thống kê từ Sở Tài chính sang Văn phòng UBND tỉnh. | TRANSFER_FUNCTION Sở Tài chính > Văn phòng UBND tỉnh [thống kê]",
                "Chuyển Trung tâm Y tế huyện về trực thuộc Sở Y tế. | REPARENT Trung tâm Y tế huyện > Sở Y tế",
                "Chia Sở Xây dựng thành Sở Nhà ở và Sở Giao thông. | DIVIDE Sở Xây dựng > Sở Nhà ở, Sở Giao thông",
                "Tách Chi cục Thủy lợi ra khỏi Sở Nông nghiệp. | SEPARATE Sở Nông nghiệp > Chi cục Thủy lợi",
                "Tổ chức lại Đảng ủy Khối doanh nghiệp cho phù hợp. | REORGANIZE Đảng ủy Khối doanh nghiệp > Đảng ủy Khối doanh nghiệp",
                "Xây dựng Văn phòng Huyện ủy phục vụ chung các ban của Huyện ủy. | SHARED_SERVICE các ban của Huyện ủy > Văn phòng Huyện ủy",
                "Thành lập Đảng bộ các cơ quan đảng tỉnh và Đảng bộ UBND tỉnh trực thuộc Đảng bộ tỉnh. | ESTABLISH  > Đảng bộ các cơ quan đảng tỉnh, Đảng bộ UBND tỉnh",
                "Đồng ý hợp nhất Sở Tài chính và Sở Đầu tư; Sở Xây dựng và Sở Giao thông. | CONSOLIDATE Sở Tài chính, Sở Đầu tư > ; CONSOLIDATE Sở Xây dựng, Sở Giao thông > ",
                "Sáp nhập Ban Dân vận Thành ủy vào Ban Tuyên giáo Thành ủy, lấy tên là Ban Tuyên giáo và Dân vận Thành ủy. | ABSORB Ban Dân vận Thành ủy, Ban Tuyên giáo Thành ủy > Ban Tuyên giáo và Dân vận Thành ủy",
                "Kết thúc hoạt động Đảng ủy Khối cơ quan và doanh nghiệp tỉnh. | TERMINATE Đảng ủy Khối cơ quan và doanh nghiệp tỉnh > ",
                "Hợp nhất Ban Tuyên giáo Thành ủy và Ban Dân vận Thành ủy thành Ban Tuyên giáo và Dân vận Thành ủy. | CONSOLIDATE Ban Tuyên giáo Thành ủy, Ban Dân vận Thành ủy > Ban Tuyên giáo và Dân vận Thành ủy",
                "Sắp xếp Báo Xuân Hà và Đài Truyền hình tỉnh thành Báo và Đài Xuân Hà. | ABSORB Báo Xuân Hà, Đài Truyền hình tỉnh > Báo và Đài Xuân Hà",
                "Kết thúc hoạt động 02 ban cán sự đảng (Ban cán sự đảng UBND tỉnh, Ban cán sự đảng Tòa án nhân dân tỉnh). | TERMINATE Ban cán sự đảng UBND tỉnh, Ban cán sự đảng Tòa án nhân dân tỉnh > ",
                "Kết thúc hoạt động các Đảng đoàn: Hội đồng nhân dân tỉnh, Hội Nông dân tỉnh. | TERMINATE Đảng đoàn Hội đồng nhân dân tỉnh, Đảng đoàn Hội Nông dân tỉnh > ",
                "Thành lập 02 đảng bộ trực thuộc Tỉnh ủy: Đảng bộ các cơ quan Đảng tỉnh, Đảng bộ UBND tỉnh. | ESTABLISH  > Đảng bộ các cơ quan Đảng tỉnh, Đảng bộ UBND tỉnh",
                "Kết thúc thí điểm; lập Đảng bộ UBND tỉnh trực thuộc Đảng bộ tỉnh. | ESTABLISH  > Đảng bộ UBND tỉnh",
                "Đưa Hội Nông dân tỉnh, Tỉnh đoàn về trực thuộc Ủy ban MTTQ Việt Nam tỉnh. | REPARENT Hội Nông dân tỉnh, Tỉnh đoàn > Ủy ban MTTQ Việt Nam tỉnh",
                "Chuyển nhiệm vụ giảm nghèo từ Sở Lao động về Sở Nông nghiệp đảm nhiệm. | TRANSFER_FUNCTION Sở Lao động > Sở Nông nghiệp [giảm nghèo]",
                "Giải thể Quỹ Bảo trợ tỉnh, Trung tâm Tin học, bàn giao nhân sự về Sở Y tế. | DISSOLVE Quỹ Bảo trợ tỉnh, Trung tâm Tin học > ",
                "Giải thể Ban Y tế tỉnh, chuyển chức năng, nhiệm vụ của Ban Y tế tỉnh về Sở Y tế. | DISSOLVE Ban Y tế tỉnh > ; TRANSFER_FUNCTION Ban Y tế tỉnh > Sở Y tế",
                "Chuyển giao Chi bộ Trung tâm Khuyến nông về Đảng bộ Sở Nông nghiệp. | REPARENT Chi bộ Trung tâm Khuyến nông > Đảng bộ Sở Nông nghiệp",
                "Văn phòng Quận ủy phục vụ chung các ban của Quận ủy từ quý III/2026. | SHARED_SERVICE các ban của Quận ủy > Văn phòng Quận ủy",
                "Thôi thực hiện mô hình Văn phòng chung của cấp ủy xã. | END_PILOT Văn phòng chung của cấp ủy xã > ",
            })
    void a_form_of_words_is_a_change(String text, String expected) {
        assertThat(read(text))
                .isEqualTo(
                        expected.strip().endsWith(">") ? expected.strip() + " " : expected.strip());
    }

    @Test
    void two_posts_of_one_person_are_named() {
        var changes =
                reader.read(
                        "1",
                        "Kết thúc thí điểm Trưởng ban Nội chính đồng thời là Chánh Thanh tra huyện; thực hiện bí thư chi bộ kiêm trưởng thôn ở những nơi có điều kiện.",
                        null);

        assertThat(changes)
                .extracting(ReadRestructuring::kind)
                .containsExactly(StatedKind.END_PILOT, StatedKind.CONCURRENT_POST);
        assertThat(changes)
                .extracting(ReadRestructuring::posts)
                .containsExactly(
                        List.of("Trưởng ban Nội chính", "Chánh Thanh tra huyện"),
                        List.of("bí thư chi bộ", "trưởng thôn"));
    }

    @Test
    void posts_that_become_one_are_named() {
        var change =
                reader.read(
                                "1",
                                "Nhất thể hóa chức danh trưởng ban nội chính và chánh thanh tra huyện.",
                                null)
                        .getFirst();

        assertThat(change.kind()).isEqualTo(StatedKind.CONCURRENT_POST);
        assertThat(change.posts()).containsExactly("trưởng ban nội chính", "chánh thanh tra huyện");
    }

    @Test
    void what_is_taken_over_besides_goes_to_the_body_spoken_of_before() {
        var changes =
                reader.read(
                        "1",
                        "Hợp nhất Phòng Y tế và Phòng Dân số thành Phòng Y tế; đồng thời tiếp nhận thêm chức năng, nhiệm vụ trẻ em từ Phòng Lao động hiện nay.",
                        null);

        assertThat(changes.getLast().outputs()).containsExactly("Phòng Y tế");
        assertThat(changes.getLast().inputs()).containsExactly("Phòng Lao động");
        assertThat(changes.getLast().functions()).containsExactly("trẻ em");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Không thành lập mới các tổ chức trung gian.",
                "Rà soát, sắp xếp tổ chức bộ máy theo hướng tinh gọn.",
                "Hợp nhất quy trình giải quyết thủ tục.",
                "Chuyển hồ sơ về kho lưu trữ.",
                "Chuyển biên chế dôi dư về Sở Nội vụ.",
                "Sắp xếp cán bộ, công chức của các cơ quan trực thuộc Tỉnh ủy.",
                "Rà soát chức danh lãnh đạo và quản lý.",
            })
    void what_changes_no_body_is_none(String text) {
        assertThat(reader.read("1", text, null)).isEmpty();
    }

    private String read(String text) {
        return reader.read("1", text, null).stream()
                .map(RestructuringReaderTest::line)
                .collect(joining("; "));
    }

    private static String line(ReadRestructuring change) {
        var moved = change.functions().isEmpty() ? "" : " " + change.functions();
        return change.kind()
                + " "
                + String.join(", ", change.inputs())
                + " > "
                + String.join(", ", change.outputs())
                + moved;
    }
}
