package vn.tinhgon.plans.deadline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.Period;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.AfterTrigger;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.plans.deadline.DeadlineKind;
import vn.tinhgon.plans.deadline.OnDate;
import vn.tinhgon.plans.deadline.Qualifier;
import vn.tinhgon.plans.deadline.Recurring;

class DeadlineReaderTest {

    private final DeadlineReader reader = new DeadlineReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trước ngày 15/7/2023 | 2023-07-15 | BEFORE",
                "Hoàn thành trước ngày 05/5/2018. | 2018-05-05 | BEFORE",
                "trước 30.6.2024 | 2024-06-30 | BEFORE",
                "chậm nhất ngày 20/9/2025 | 2025-09-20 | BY",
                "đến ngày 01 tháng 3 năm 2025 | 2025-03-01 | BY",
                "hoàn thành ngày 28 / 02 / 2025 | 2025-02-28 | BY",
                "trước 17 giờ 00 phút, ngày 15/12/2024 | 2024-12-15 | BEFORE",
                "xong trước 30 tháng 9 năm 2018 | 2018-09-30 | BEFORE",
                "thí điểm xong 15/3/2024, tổng kết trước ngày 15/9/2024 | 2024-09-15 | BEFORE",
            })
    void a_day_keeps_whether_it_counts_itself(String text, LocalDate due, Qualifier qualifier) {
        var deadline = (OnDate) reader.read(text);

        assertThat(deadline.day()).isEqualTo(due);
        assertThat(deadline.qualifier()).isEqualTo(qualifier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chậm nhất hoàn thành trong tháng 5/2023 | MONTH | 2023-05-31",
                "tháng 02 năm 2024 | MONTH | 2024-02-29",
                "hoàn thành 11/2025 | MONTH | 2025-11-30",
                "trước tháng 6/2024 | MONTH | 2024-05-31",
                "thực hiện trong Quý I/2024 | QUARTER | 2024-03-31",
                "quý I/2019 | QUARTER | 2019-03-31",
                "hoàn thành trong quý 3 năm 2022 | QUARTER | 2022-09-30",
                "Quý IV - 2024 | QUARTER | 2024-12-31",
                "trước quý II/2024 | QUARTER | 2024-03-31",
                "Quý III, IV/2025 | QUARTER | 2025-12-31",
                "quý I và II năm 2025 | QUARTER | 2025-06-30",
                "quý I và II/2025 | QUARTER | 2025-06-30",
                "Hoàn thành trong năm 2018 | YEAR | 2018-12-31",
                "Thực hiện và hoàn thành trong năm 2019 | YEAR | 2019-12-31",
                "Triển khai thực hiện hoàn thành trong năm 2018 | YEAR | 2018-12-31",
                "trước năm 2020 | YEAR | 2019-12-31",
                "đến hết năm 2025 | YEAR | 2025-12-31",
                "Năm 2026 | YEAR | 2026-12-31",
            })
    void a_month_quarter_or_year_is_due_on_its_last_day(
            String text, DeadlineKind kind, LocalDate due) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thực hiện từ năm 2018 và hoàn thành trong năm 2019 | 2018-01-01 | 2019-12-31",
                "giai đoạn 2022-2026 | 2022-01-01 | 2026-12-31",
                "2026 - 2027 | 2026-01-01 | 2027-12-31",
                "từ quý I đến quý III/2024 | 2024-01-01 | 2024-09-30",
                "từ tháng 4 đến hết tháng 6 năm 2023 | 2023-04-01 | 2023-06-30",
                "từ ngày 01/5 đến trước ngày 15/6/2024 | 2024-05-01 | 2024-06-14",
                "từ 2018 - 2021 | 2018-01-01 | 2021-12-31",
                "trong 6 tháng đầu năm 2025 | 2025-01-01 | 2025-06-30",
                "06 tháng cuối năm 2025 | 2025-07-01 | 2025-12-31",
                "Quý IV năm 2025 - Quý I năm 2026 | 2025-10-01 | 2026-03-31",
                "tháng 4 - tháng 5/2026 | 2026-04-01 | 2026-05-31",
            })
    void a_range_has_a_start_and_an_end(String text, LocalDate start, LocalDate due) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.RANGE);
        assertThat(deadline.start()).contains(start);
        assertThat(deadline.due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thực hiện từ tháng 4/2023 | 2023-04-01",
                "từ quý II/2018 | 2018-04-01",
                "Thực hiện bắt đầu từ năm 2018 | 2018-01-01",
                "kể từ ngày 01/7/2025 | 2025-07-01",
                "từ nhiệm kỳ 2021 - 2026 | 2021-01-01",
                "sau năm 2025 | 2026-01-01",
                "trong năm 2025 và những năm tiếp theo | 2025-01-01",
                "quý II, quý III năm 2025 và các năm tiếp theo | 2025-04-01",
                "Thực hiện từ năm 2019 (theo hướng dẫn của Trung ương) | 2019-01-01",
                "Thực hiện theo lộ trình từng nơi và đồng loạt từ năm 2019 | 2019-01-01",
                "Thực hiện từ quý II/2018 (với 02 đơn vị) và ở nơi khác khi có đủ điều kiện | 2018-04-01",
                "Từng bước khi có điều kiện và thống nhất từ năm 2021, khi Trung ương có hướng dẫn | 2021-01-01",
            })
    void what_only_begins_is_open_ended(String text, LocalDate start) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(DeadlineKind.FROM);
        assertThat(deadline.start()).contains(start);
        assertThat(deadline.due()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sau khi Trung ương ban hành văn bản hướng dẫn 3 tháng và hoàn thành trước năm 2020"
                        + " | Trung ương ban hành văn bản hướng dẫn | P3M | 2019-12-31",
                "sau khi Chính phủ quy định 06 tháng, chậm nhất trong quý I/2021 | Chính phủ quy định | P6M | 2021-03-31",
                "Hoàn thành sau 03 tháng kể từ khi Trung ương ban hành văn bản | Trung ương ban hành văn bản | P3M |",
                "trong vòng 30 ngày kể từ ngày ban hành Kế hoạch này | ban hành Kế hoạch này | P30D |",
                "02 (hai) tuần sau khi có kết luận | có kết luận | P14D |",
                "ngay sau khi Quốc hội, Chính phủ, Ủy ban nhân dân tỉnh ban hành"
                        + " | Quốc hội, Chính phủ, Ủy ban nhân dân tỉnh ban hành | P0D |",
                "sau khi hoàn thành việc sắp xếp | hoàn thành việc sắp xếp | P0D |",
                "Khi Trung ương có hướng dẫn | Trung ương có hướng dẫn | P0D |",
            })
    void a_trigger_has_an_offset_and_perhaps_a_cap(
            String text, String trigger, Period offset, LocalDate cap) {
        var deadline = (AfterTrigger) reader.read(text);

        assertThat(deadline.trigger()).isEqualTo(trigger);
        assertThat(deadline.offset()).isEqualTo(offset);
        assertThat(deadline.cap()).isEqualTo(cap);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thực hiện thường xuyên | CONTINUOUS",
                "Thường xuyên, hằng năm | CONTINUOUS",
                "thực hiện khi có yêu cầu của cấp trên | ON_REQUEST",
                "theo yêu cầu của Tỉnh ủy | ON_REQUEST",
                "khi có đủ điều kiện | CONDITIONAL",
                "khi có điều kiện | CONDITIONAL",
                "theo lộ trình quy định | ROADMAP",
                "theo kế hoạch của Trung ương | ROADMAP",
                "theo đúng tiến độ của đề án | ROADMAP",
                "theo Kế hoạch số 12-KH/TU, ngày 05/6/2024 | ROADMAP",
            })
    void some_idioms_have_no_day_at_all(String text, DeadlineKind kind) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "định kỳ 6 tháng, năm | P6M",
                "định kỳ hằng quý | P3M",
                "hàng năm | P1Y",
                "mỗi tháng | P1M",
                "định kỳ báo cáo |",
            })
    void what_recurs_keeps_its_shortest_period(String text, Period every) {
        var deadline = (Recurring) reader.read(text);

        assertThat(deadline.every()).isEqualTo(every);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " . ",
                "theo thẩm quyền",
                "trước ngày 31/02/2024",
                "sau 5 ngày làm việc",
                "theo danh mục kèm theo Kế hoạch"
            })
    void what_fixes_no_time_is_unstated(String text) {
        assertThat(reader.read(text).kind()).isEqualTo(DeadlineKind.NONE);
    }

    @Test
    void the_words_are_kept_without_the_full_stop() {
        assertThat(reader.read(" Hoàn thành trong\u00A0quý I/2019. ").quote())
                .isEqualTo("Hoàn thành trong quý I/2019");
    }

    @Test
    void a_text_too_long_for_a_deadline_is_not_looked_into() {
        assertThat(reader.read("sau khi có hướng dẫn, ".repeat(10_000)).kind())
                .isEqualTo(DeadlineKind.NONE);
    }

    @Test
    void decomposed_text_reads_the_same() {
        var composed = "Từ quý II/2018 và hoàn thành trước năm 2020";

        Deadline deadline = reader.read(Normalizer.normalize(composed, Form.NFD));

        assertThat(deadline).isEqualTo(reader.read(composed));
    }
}
