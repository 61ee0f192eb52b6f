package vn.tinhgon.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinePartsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 15);

    static List<Deadline> everyIdiom() {
        return List.of(
                new OnDate("trước ngày 15/7/2023", DAY, Qualifier.BEFORE),
                new InMonth("trong tháng 2/2024", YearMonth.of(2024, 2)),
                new InQuarter("trong quý IV/2024", Year.of(2024), 4),
                new InYear("trước năm 2020", Year.of(2019)),
                new Between("từ 15/7/2023 đến 31/12/2023", DAY, LocalDate.of(2023, 12, 31)),
                new OpenEnded("từ ngày 15/7/2023", DAY),
                new Continuous("thường xuyên"),
                new AfterTrigger(
                        "sau khi có hướng dẫn 3 tháng", "có hướng dẫn", Period.ofMonths(3), DAY),
                new AfterTrigger("ngay sau khi có hướng dẫn", "có hướng dẫn", Period.ZERO, null),
                new OnRequest("khi có yêu cầu"),
                new Conditional("khi có đủ điều kiện"),
                new Roadmap("theo lộ trình"),
                new Recurring("định kỳ 6 tháng, năm", Period.ofMonths(6)),
                new Recurring("định kỳ", null),
                new Unstated(""));
    }

    @ParameterizedTest
    @MethodSource("everyIdiom")
    void a_deadline_comes_back_as_it_was(Deadline deadline) {
        assertThat(DeadlineParts.of(deadline).deadline()).isEqualTo(deadline);
    }

    @Test
    void every_kind_is_tried() {
        assertThat(everyIdiom())
                .extracting(Deadline::kind)
                .containsAll(Arrays.asList(DeadlineKind.values()));
    }
}
