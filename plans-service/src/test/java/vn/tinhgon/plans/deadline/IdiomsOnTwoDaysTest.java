package vn.tinhgon.plans.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.tinhgon.plans.calendar.WorkingCalendar;
import vn.tinhgon.plans.deadline.reading.DeadlineReader;

/** Every idiom as it is written, read, and asked about on two days; given on 10 April 2018. */
class IdiomsOnTwoDaysTest {

    private static final LocalDate GIVEN = LocalDate.of(2018, 4, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    trước ngày 05/5/2018                           | DATE          | 2018-05-04 | OVERDUE          | OVERDUE
                    chậm nhất ngày 15/1/2019                       | DATE          | 2019-01-15 | DUE_SOON         | OVERDUE
                    chậm nhất hoàn thành trong tháng 5/2023        | MONTH         | 2023-05-31 | OPEN             | OVERDUE
                    hoàn thành trong quý I/2019                    | QUARTER       | 2019-03-31 | OPEN             | OVERDUE
                    Hoàn thành trong năm 2018                      | YEAR          | 2018-12-31 | OVERDUE          | OVERDUE
                    trước năm 2020                                 | YEAR          | 2019-12-31 | OPEN             | OVERDUE
                    từ năm 2018 và hoàn thành trong năm 2019       | RANGE         | 2019-12-31 | OPEN             | OVERDUE
                    giai đoạn 2022-2026                            | RANGE         | 2026-12-31 | NOT_STARTED      | OPEN
                    từ tháng 4/2023                                | FROM          | -          | NOT_STARTED      | OPEN
                    thực hiện thường xuyên                         | CONTINUOUS    | -          | SILENT           | SILENT
                    sau khi Trung ương ban hành văn bản hướng dẫn 3 tháng và hoàn thành trước năm 2020 | AFTER_TRIGGER | 2019-12-31 | AWAITING_TRIGGER | OVERDUE
                    ngay sau khi Trung ương ban hành               | AFTER_TRIGGER | -          | AWAITING_TRIGGER | AWAITING_TRIGGER
                    khi có yêu cầu của cấp trên                    | ON_REQUEST    | -          | ON_REQUEST       | ON_REQUEST
                    khi có đủ điều kiện                            | CONDITIONAL   | -          | ON_REQUEST       | ON_REQUEST
                    thực hiện theo lộ trình quy định               | ROADMAP       | -          | OPEN             | OPEN
                    định kỳ 6 tháng, năm                           | RECURRING     | -          | SILENT           | SILENT
                    theo thẩm quyền                                | NONE          | -          | OPEN             | OPEN
                    """)
    void an_idiom_stands_as_its_words_say(
            String words,
            DeadlineKind kind,
            LocalDate lastDay,
            Standing atNewYear2019,
            Standing inNovember2026) {
        var deadline = new DeadlineReader().read(words);
        var rules =
                new DeadlineRules(List.of(-30, 0, 1), true, Period.ofMonths(6), RestDayRule.KEEP);
        var term = new Term(deadline, List.of(), GIVEN, rules, WorkingCalendar.LEGAL);

        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(term.lastDay().orElse(null)).isEqualTo(lastDay);
        assertThat(term.standing(LocalDate.of(2019, 1, 1))).isEqualTo(atNewYear2019);
        assertThat(term.standing(LocalDate.of(2026, 11, 20))).isEqualTo(inNovember2026);
    }
}
