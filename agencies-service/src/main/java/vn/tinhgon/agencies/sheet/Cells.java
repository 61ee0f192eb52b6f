package vn.tinhgon.agencies.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Violation;
import vn.tinhgon.platform.text.PlainText;

/**
 * The cells of a row by their columns. What cannot be read is null and kept with its reason, so
 * that all that is wrong with a row is told at once.
 */
public final class Cells<C extends Enum<C> & Column> {

    private final SheetRow row;
    private final Map<C, Integer> places;
    private final List<Violation> wrong = new ArrayList<>();

    Cells(SheetRow row, Map<C, Integer> places, int width) {
        this.row = row;
        this.places = places;
        if (row.cells().size() < width && !row.endsAnywhere()) {
            wrong.add(new Violation("", "row-cut-off", row.cells().size(), width));
        }
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            wrong.add(new Violation("", "row-too-long", row.cells().size(), width));
        }
    }

    public int number() {
        return row.number();
    }

    public List<Violation> wrong() {
        return List.copyOf(wrong);
    }

    public String text(C column) {
        return read(column, Function.identity());
    }

    public String required(C column) {
        return required(column, Function.identity());
    }

    public <T> T required(C column, Function<String, T> reading) {
        if (cell(column).isEmpty()) {
            wrong.add(new Violation(column.field(), "field-required"));
        }
        return read(column, reading);
    }

    /** What the cell says or, when it is empty, what is usual; one of them must be there. */
    public <T> T requiredOr(C column, Function<String, T> reading, Optional<T> usual) {
        return usual.isPresent() && cell(column).isEmpty()
                ? usual.get()
                : required(column, reading);
    }

    public boolean areEmpty(Collection<C> columns) {
        return columns.stream().allMatch(column -> cell(column).isEmpty());
    }

    /** What the cell says; null when it is empty or wrong. */
    public <T> T read(C column, Function<String, T> reading) {
        return cell(column).map(text -> attempt(column, text, reading)).orElse(null);
    }

    /** The items of a cell that holds several. */
    public <T> List<T> list(C column, Function<String, T> reading) {
        return cell(column).stream()
                .flatMap(Cells::items)
                .map(item -> attempt(column, item, reading))
                .filter(Objects::nonNull)
                .toList();
    }

    /** A cell holds several items with bars between them. */
    public static Stream<String> items(String cell) {
        return Stream.of(cell.split("\\|")).map(String::strip).filter(item -> !item.isEmpty());
    }

    private Optional<String> cell(C column) {
        return Optional.ofNullable(places.get(column))
                .filter(place -> place < row.cells().size())
                .map(row.cells()::get)
                .filter(text -> !text.isBlank());
    }

    private <T> T attempt(C column, String text, Function<String, T> reading) {
        try {
            var plain = PlainText.of(text);
            if (plain.length() > column.longest()) {
                throw new InvalidField(column.field(), "cell-too-long", column.longest());
            }
            return reading.apply(plain);
        } catch (PlainText.NotText e) {
            wrong.add(new Violation(column.field(), "no-text"));
        } catch (InvalidField e) {
            e.violations().stream()
                    .map(v -> new Violation(column.field(), v.code(), v.arguments()))
                    .forEach(wrong::add);
        }
        return null;
    }
}
