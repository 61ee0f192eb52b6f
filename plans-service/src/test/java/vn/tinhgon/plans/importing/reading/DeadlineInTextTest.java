package vn.tinhgon.plans.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.DeadlineKind;

class DeadlineInTextTest {

    private final DeadlineInText reader = new DeadlineInText();

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
                "Không tuyển dụng mới kể từ ngày 01/12/2026. | FROM | 2026-12-01 |",
                "Cụ thể hóa quy định ngay sau khi Quốc hội thông qua luật. | AFTER_TRIGGER | |",
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
                "Ban Tổ chức theo dõi, định kỳ báo cáo Ban Thường vụ.",
            })
    void what_only_belongs_to_the_subject_is_none(String text) {
        assertThat(reader.read(text).kind()).isEqualTo(DeadlineKind.NONE);
    }
}
