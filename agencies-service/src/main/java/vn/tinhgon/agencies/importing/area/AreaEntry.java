package vn.tinhgon.agencies.importing.area;

import static vn.tinhgon.agencies.sheet.AreaColumn.CODE;
import static vn.tinhgon.agencies.sheet.AreaColumn.LEVEL;
import static vn.tinhgon.agencies.sheet.AreaColumn.NAME;
import static vn.tinhgon.agencies.sheet.AreaColumn.PARENT;
import static vn.tinhgon.agencies.sheet.AreaColumn.VALID_FROM;

import java.time.LocalDate;
import java.util.Optional;

import vn.tinhgon.agencies.area.NewArea;
import vn.tinhgon.agencies.sheet.AreaColumn;
import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.agencies.sheet.SheetDate;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * A row of a sheet of areas, read; with gaps where the row is wrong.
 *
 * @param parent the code of the area above as written, null for the country
 */
public record AreaEntry(
        String code, String name, String level, String parent, LocalDate validFrom) {

    static AreaEntry read(Cells<AreaColumn> cells, Optional<LocalDate> usually) {
        return new AreaEntry(
                cells.required(CODE, code -> NewArea.checkedCode(CODE.field(), code)),
                cells.required(NAME, VietnameseText::normalise),
                cells.required(LEVEL),
                cells.text(PARENT),
                cells.requiredOr(VALID_FROM, SheetDate::read, usually));
    }
}
