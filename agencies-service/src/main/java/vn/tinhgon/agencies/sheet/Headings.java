package vn.tinhgon.agencies.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;
import vn.tinhgon.platform.problem.Violation;
import vn.tinhgon.platform.text.VietnameseText;

/** The first row of a sheet: which column stands where. In Vietnamese, English or API names. */
public final class Headings<C extends Enum<C> & Column> {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);

    private final Map<C, Integer> places;
    private final int width;

    private Headings(Map<C, Integer> places, int width) {
        this.places = places;
        this.width = width;
    }

    /** Refused as a whole when one is missing, unknown or there twice. */
    public static <C extends Enum<C> & Column> Headings<C> of(
            SheetRow row, Class<C> columns, Messages messages) {
        var places = new EnumMap<C, Integer>(columns);
        var wrong = new ArrayList<Violation>();
        for (var place = 0; place < row.cells().size(); place++) {
            var heading = row.cells().get(place).strip();
            var column = named(heading, columns, messages);
            if (column.isEmpty() && !heading.isEmpty()) {
                wrong.add(new Violation("file", "column-unknown", heading));
            } else if (column.isPresent() && places.put(column.get(), place) != null) {
                wrong.add(new Violation("file", "column-twice", heading));
            }
        }
        Stream.of(columns.getEnumConstants())
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(c -> wrong.add(new Violation("file", "column-missing", c.field())));
        if (!wrong.isEmpty()) {
            throw new InvalidField(wrong);
        }
        return new Headings<>(places, row.cells().size());
    }

    private static <C extends Enum<C> & Column> Optional<C> named(
            String heading, Class<C> columns, Messages messages) {
        var folded = VietnameseText.fold(heading);
        return Stream.of(columns.getEnumConstants())
                .filter(
                        column ->
                                Stream.concat(
                                                Stream.of(column.field()),
                                                LANGUAGES.stream()
                                                        .map(l -> text(column, messages, l)))
                                        .map(VietnameseText::fold)
                                        .anyMatch(folded::equals))
                .findFirst();
    }

    /** What stands above a column. */
    public static String text(Column column, Messages messages, Locale language) {
        return messages.text(language, "column." + column.field());
    }

    public Cells<C> cells(SheetRow row) {
        return new Cells<>(row, places, width);
    }
}
