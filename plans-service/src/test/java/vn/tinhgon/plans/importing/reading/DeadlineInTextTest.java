package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;

class DeadlineInTextTest {

    private final DeadlineInText reader = new DeadlineInText(new DeadlineReader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rà soát cấp phó (hoàn thành trong quý II/2026). | QUARTER | | 2026-06-30",
                "Rà soát cấp phó (Sở Nội vụ thực hiện thường xuyên). | CONTINUOUS | |",
                "Rà soát cấp phó (khóa XIII) theo quy định (thực hiện theo lộ trình). | ROADMAP | |",
                "Lập đề án, trình Ủy ban nhân dân tỉnh trước ngày 20/3/2026. | DATE | | 2026-03-20",
                "Gửi báo cáo về Sở Nội vụ trước ngày 05 tháng 5 năm 2026; theo dõi chung. | DATE | | 2026-05-05",
                "Hoàn thành việc bàn giao trong tháng 4 năm 2026. | MONTH | | 2026-04-30",
                "Sắp xếp xong trước ngày 01/6/2026, báo cáo kết quả. | DATE | | 2026-06-01",
                "Chuyển nhiệm vụ; thực hiện từ ngày 01/4/2026. | FROM | 2026-04-01 |",
                "Giảm số phó chủ tịch hội, thực hiện từ nhiệm kỳ 2026 - 2031. | FROM | 2026-01-01 |",
                "Các trường thực hiện cơ chế tự chủ từ năm 2026. | FROM | 2026-01-01 |",
                "Không tuyển dụng mới kể từ ngày 01/12/2026. | FROM | 2026-12-01 |",
                "Cụ thể hóa quy định ngay sau khi Quốc hội thông qua luật. | AFTER_TRIGGER | |",
                "Gửi báo cáo trước 17 giờ 00 ngày 20/6/2026. | DATE | | 2026-06-20",
                "Tổng hợp, báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 01/12 hằng năm. | RECURRING | |",
                "Theo dõi chung, báo cáo Giám đốc Sở vào ngày 25 hằng tháng. | RECURRING | |",
                "Hằng tuần, trước 16 giờ thứ Năm, báo cáo tình hình về Sở Nội vụ. | RECURRING | |",
                "Hằng năm, gửi kết quả về Sở Nội vụ trước ngày 15 tháng 12 để tổng hợp. | RECURRING | |",
                "Hàng tháng, tổng hợp, báo cáo Lãnh đạo Cục trước ngày 25. | RECURRING | |",
                "Văn phòng theo dõi, trước ngày 20 hằng tháng báo cáo Đảng ủy. | RECURRING | |",
                "Báo cáo 06 tháng, hằng năm (trước ngày 10/12) về Sở Nội vụ. | RECURRING | |",
                "Trình đề án trong quý III, quý IV năm 2026. | QUARTER | | 2026-12-31",
                "Lập đề án; hoàn thành Quý IV/2026. | QUARTER | | 2026-12-31",
                "Lập kế hoạch trong tháng 3/2026; báo cáo trước ngày 15 tháng 11 hàng năm. | MONTH | | 2026-03-31",
                "Gửi kế hoạch trước ngày 31/3/2026; báo cáo trước ngày 15/12 hằng năm. | DATE | | 2026-03-31",
                "Bố trí cán bộ theo lộ trình 05 năm kể từ ngày nghị quyết có hiệu lực. | AFTER_TRIGGER | |",
                "Trung tâm ban hành quy chế trước ngày 25/8/2026. | DATE | | 2026-08-25",
                "Báo cáo kết quả về Sở Nội vụ trước ngày 30/11/2026. | DATE | | 2026-11-30",
                "Hợp nhất hai trung tâm, hoàn thành trước 30 tháng 9 năm 2026. | DATE | | 2026-09-30",
                "Gửi phương án chậm nhất là 17 giờ ngày 15/12/2026. | DATE | | 2026-12-15",
                "Gửi phương án trước 16h30 ngày 15/12/2026. | DATE | | 2026-12-15",
                "Nhập các thôn nhỏ, đến cuối năm 2027 cơ bản hoàn thành. | YEAR | | 2027-12-31",
                "Trưởng thôn là đảng viên; đến 30/6/2027 hoàn thành. | DATE | | 2027-06-30",
                "Văn phòng phục vụ chung các ban từ quý III/2026. | FROM | 2026-07-01 |",
                "Đưa bộ máy mới vào hoạt động từ ngày 01/3/2026 (Sở Nội vụ tham mưu). | FROM | 2026-03-01 |",
                "Từ ngày 06/4/2026 đến ngày 15/4/2026: các xã lập phương án. | RANGE | 2026-04-06 | 2026-04-15",
                "Trước ngày 31/5/2026: trình Ban Chấp hành thông qua. | DATE | | 2026-05-31",
                "Quý II/2026: tổng kết mô hình. | QUARTER | | 2026-06-30",
                "Hợp nhất hai văn phòng khi Trung ương có hướng dẫn. | AFTER_TRIGGER | |",
                "Lập đề án sau khi có nghị định của Chính phủ. | AFTER_TRIGGER | |",
                "Sắp xếp các xã khi có chủ trương của Bộ Chính trị, Ban Bí thư. | AFTER_TRIGGER | |",
                "Các tổ công nghệ hỗ trợ người dân; thực hiện thường xuyên. | CONTINUOUS | |",
                "Một người giữ hai chức danh theo lộ trình của Thành ủy. | ROADMAP | |",
                "Trình đề án trong thời hạn 30 ngày kể từ ngày Kế hoạch này được ban hành. | AFTER_TRIGGER | |",
            })
    void a_limit_in_a_sentence_is_the_deadline(
            String text, DeadlineKind kind, LocalDate start, LocalDate due) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.start().orElse(null)).isEqualTo(start);
        assertThat(deadline.due().orElse(null)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương.",
                "Giảm ít nhất 5% biên chế so với năm 2021.",
                "Thực hiện Chương trình giai đoạn 2025-2030.",
                "Tăng cường công tác kiểm tra (nhất là ở cơ sở).",
                "Rà soát các văn bản ban hành trước ngày 01/7/2025.",
                "Đánh giá kết quả trong năm 2025.",
                "Thực hiện thường xuyên công tác kiểm tra, giám sát.",
                "Bố trí cán bộ dôi dư sau khi sắp xếp.",
                "Giữ ổn định tổ chức bộ máy cho đến khi có quy định mới.",
                "Tinh giản biên chế theo lộ trình, giảm cấp phó.",
                "Lập kế hoạch theo quy định số liệu từ năm 2020.",
                "Ban Tổ chức theo dõi, định kỳ báo cáo Ban Thường vụ.",
            })
    void what_only_belongs_to_the_subject_is_none(String text) {
        assertThat(reader.read(text).kind()).isEqualTo(DeadlineKind.NONE);
    }
}
