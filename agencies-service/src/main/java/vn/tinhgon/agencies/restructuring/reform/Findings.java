package vn.tinhgon.agencies.restructuring.reform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.platform.problem.Violation;

/** All that is wrong with the rows of a sheet, told at once and in their order. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    void add(ReformRow row, ReformColumn column, String code, Object... arguments) {
        all.add(
                new Finding(
                        row.number(),
                        new Violation(field(row.number(), column.field()), code, arguments)));
    }

    void addAll(Cells<ReformColumn> cells) {
        cells.wrong()
                .forEach(
                        wrong ->
                                all.add(
                                        new Finding(
                                                cells.number(),
                                                new Violation(
                                                        field(cells.number(), wrong.field()),
                                                        wrong.code(),
                                                        wrong.arguments()))));
    }

    void refuse() {
        if (!all.isEmpty()) {
            throw new ReformRefused(
                    all.stream()
                            .sorted(Comparator.comparingInt(Finding::row))
                            .map(Finding::violation)
                            .toList());
        }
    }

    private static String field(int row, String column) {
        return column.isEmpty() ? "rows[%d]".formatted(row) : "rows[%d].%s".formatted(row, column);
    }

    private record Finding(int row, Violation violation) {}
}
