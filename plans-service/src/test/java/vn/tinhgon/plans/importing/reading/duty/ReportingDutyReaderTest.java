package vn.tinhgon.plans.importing.reading.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.plans.importing.reading.ReadAssignment;
import vn.tinhgon.plans.importing.reading.duty.ReadReportingDuty.Periodicity;
import vn.tinhgon.plans.task.AssignmentRole;

class ReportingDutyReaderTest {

    private final ReportingDutyReader reader = new ReportingDutyReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theo dõi, định kỳ báo cáo Ban Thường vụ Tỉnh ủy. | PERIODIC | Ban Thường vụ Tỉnh ủy",
                "Định kỳ hằng tháng báo cáo Ủy ban nhân dân huyện. | MONTHLY | Ủy ban nhân dân huyện",
                "Đột xuất báo cáo Thường trực Huyện ủy. | AD_HOC | Thường trực Huyện ủy",
                "Xây dựng kế hoạch, gửi về Sở Nội vụ trước ngày 15/3/2026. | ONE_OFF | Sở Nội vụ",
            })
    void a_report_has_a_receiver_and_a_period(String text, Periodicity period, String to) {
        var duty = reader.read("1", text, List.of()).getFirst();

        assertThat(duty.periods()).containsExactly(period);
        assertThat(duty.to()).containsExactly(to);
    }

    @Test
    void several_periods_and_a_route_are_kept_apart_from_the_receiver() {
        var duty =
                reader.read(
                                "IV.2",
                                "Kiểm tra cấp dưới và định kỳ báo cáo 6 tháng, năm gửi về Ban Thường vụ Huyện ủy (qua Ban Tổ chức Huyện ủy).",
                                List.of(new ReadAssignment(AssignmentRole.IMPLEMENT, "các chi bộ")))
                        .getFirst();

        assertThat(duty.from()).containsExactly("các chi bộ");
        assertThat(duty.to()).containsExactly("Ban Thường vụ Huyện ủy");
        assertThat(duty.via()).containsExactly("Ban Tổ chức Huyện ủy");
        assertThat(duty.periods()).containsExactly(Periodicity.SEMIANNUAL, Periodicity.ANNUAL);
        assertThat(duty.due()).isNull();
    }

    @Test
    void a_day_is_kept() {
        assertThat(
                        reader.read(
                                        "1",
                                        "Gửi kế hoạch về Sở Nội vụ trước ngày 05/5/2026.",
                                        List.of())
                                .getFirst()
                                .due())
                .isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void what_goes_to_nobody_is_no_report() {
        assertThat(reader.read("1", "Nâng cao chất lượng báo cáo định kỳ.", List.of())).isEmpty();
    }
}
