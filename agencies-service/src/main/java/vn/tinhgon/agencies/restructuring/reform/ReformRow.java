package vn.tinhgon.agencies.restructuring.reform;

import java.util.Optional;
import java.util.stream.Stream;

import vn.tinhgon.agencies.area.NewArea;
import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.agencies.succession.Extent;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * An old area, or a part of one, with what it becomes. What could not be read is null, but for the
 * units.
 *
 * @param number of the row, as the sheet counts
 * @param parent the code of the area in which the new one lies, null when it is not stated
 */
record ReformRow(
        int number,
        Unit unit,
        String name,
        String parent,
        Unit old,
        String oldName,
        Extent extent) {

    /** Empty when the row does not tell of which areas it speaks. */
    static Optional<ReformRow> read(Cells<ReformColumn> cells) {
        var row =
                new ReformRow(
                        cells.number(),
                        unit(cells, ReformColumn.NEW_LEVEL, ReformColumn.NEW_CODE),
                        cells.required(ReformColumn.NEW_NAME),
                        cells.text(ReformColumn.NEW_PARENT),
                        unit(cells, ReformColumn.OLD_LEVEL, ReformColumn.OLD_CODE),
                        cells.required(ReformColumn.OLD_NAME),
                        cells.required(ReformColumn.EXTENT, ReformRow::extent));
        return Optional.of(row).filter(read -> read.unit() != null && read.old() != null);
    }

    private static Unit unit(Cells<ReformColumn> cells, ReformColumn level, ReformColumn code) {
        var levelCode = cells.required(level);
        var areaCode = cells.required(code, text -> NewArea.checkedCode(code.field(), text));
        return levelCode == null || areaCode == null ? null : new Unit(levelCode, areaCode);
    }

    private static Extent extent(String text) {
        return Stream.of(Extent.values())
                .filter(extent -> extent.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidField("extent", "extent-unknown", text));
    }
}
