package vn.tinhgon.plans.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.tinhgon.plans.importing.table.SpannedRows.Cell;

class SpannedRowsTest {

    private final SpannedRows rows = new SpannedRows();

    @Test
    void what_spans_rows_is_said_again_and_what_spans_columns_is_not() {
        assertThat(rows.next(List.of(Cell.of("a", null, "2"), Cell.of("b", "2", null))))
                .containsExactly("a", "b", "");
        assertThat(rows.next(List.of(Cell.of("c", null, null), Cell.of("d", null, null))))
                .containsExactly("a", "c", "d");
        assertThat(rows.next(List.of(Cell.of("e", null, null)))).containsExactly("e");
    }

    @Test
    void the_last_columns_may_come_from_above_alone() {
        rows.next(List.of(Cell.of("a", null, null), Cell.of("b", null, "3")));

        assertThat(rows.next(List.of(Cell.of("c", null, null)))).containsExactly("c", "b");
    }

    @Test
    void another_table_has_nothing_from_the_one_before() {
        rows.next(List.of(Cell.of("a", null, "9")));
        rows.beginTable();

        assertThat(rows.next(List.of(Cell.of("b", null, null)))).containsExactly("b");
    }

    @Test
    void spans_without_end_do_not_swell_a_document() {
        rows.next(List.of(Cell.of("x".repeat(150_000), "999", "999")));

        assertThat(rows.next(List.of()).getFirst()).hasSize(150_000);
        assertThat(rows.next(List.of())).hasSizeLessThanOrEqualTo(40).allMatch(String::isEmpty);
    }

    @Test
    void a_span_that_is_no_number_is_one() {
        assertThat(rows.next(List.of(Cell.of("a", "all", "-1"), Cell.of("b", "0", "0"))))
                .containsExactly("a", "b");
    }
}
