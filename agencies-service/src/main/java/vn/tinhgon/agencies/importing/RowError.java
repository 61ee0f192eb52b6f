package vn.tinhgon.agencies.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/**
 * Something wrong in a sheet.
 *
 * @param number of the row; null when it is the sheet as a whole
 */
public record RowError(long id, Integer number, String field, String code, List<String> arguments) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d/M/uuuu");

    static RowError of(Integer number, Violation violation) {
        return new RowError(
                0, number, violation.field(), violation.code(), shown(violation.arguments()));
    }

    /** Why a batch of rows could not go in after all. */
    static RowError of(Refusal refusal) {
        var field = refusal.violations().stream().map(Violation::field).findFirst().orElse("");
        return new RowError(0, null, field, refusal.code(), shown(List.of(refusal.arguments())));
    }

    private static List<String> shown(List<Object> arguments) {
        return arguments.stream().map(RowError::shown).toList();
    }

    private static String shown(Object argument) {
        return argument instanceof LocalDate day ? DATE.format(day) : String.valueOf(argument);
    }
}
