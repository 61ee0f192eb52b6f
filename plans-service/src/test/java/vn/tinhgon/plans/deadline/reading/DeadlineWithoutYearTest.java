package vn.tinhgon.plans.deadline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tinhgon.plans.deadline.DeadlineKind;

class DeadlineWithoutYearTest {

    private final DeadlineReader reader = new DeadlineReader(OptionalInt.of(2026));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước ngày 31/3 | DATE | 2026-03-31",
                "Trước 30/6 | DATE | 2026-06-30",
                "Tháng 5 | MONTH | 2026-05-31",
                "Quý II, Quý IV | QUARTER | 2026-12-31",
                "6 tháng đầu năm | RANGE | 2026-06-30",
                "Quý I/2027 | QUARTER | 2027-03-31",
            })
    void without_a_year_that_of_the_document_is_meant(
            String text, DeadlineKind kind, LocalDate due) {
        var deadline = reader.read(text);

        assertThat(deadline.kind()).isEqualTo(kind);
        assertThat(deadline.due()).contains(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước ngày 15/12 hằng năm",
                "Tháng 6 hàng năm",
                "trước ngày 20 hằng tháng",
                "định kỳ 6 tháng đầu năm và cả năm",
            })
    void what_recurs_does_so_in_every_year(String text) {
        assertThat(reader.read(text).kind()).isEqualTo(DeadlineKind.RECURRING);
    }

    @Test
    void without_any_year_there_is_no_day() {
        assertThat(new DeadlineReader().read("Trước ngày 31/3").kind())
                .isEqualTo(DeadlineKind.NONE);
    }
}
