package vn.tinhgon.agencies.hierarchy.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import vn.tinhgon.agencies.sheet.AgencyColumn;
import vn.tinhgon.agencies.sheet.Cells;
import vn.tinhgon.platform.sheet.SheetWriter;

/** The rows of a sheet as a JSON array of objects; empty cells are left out. */
final class JsonRows implements SheetWriter {

    private static final Set<AgencyColumn> LISTS =
            Set.of(
                    AgencyColumn.FORMER_NAMES,
                    AgencyColumn.OTHER_NAMES,
                    AgencyColumn.CODES,
                    AgencyColumn.FUNCTIONS);

    private final JsonGenerator json;
    private boolean headed;

    JsonRows(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(List<String> cells) throws IOException {
        if (!headed) {
            headed = true;
            return;
        }
        json.writeStartObject();
        for (var column : AgencyColumn.values()) {
            write(column, cells.get(column.ordinal()));
        }
        json.writeEndObject();
    }

    private void write(AgencyColumn column, String cell) throws IOException {
        if (cell.isEmpty()) {
            return;
        }
        json.writeFieldName(column.field());
        if (LISTS.contains(column)) {
            var items = Cells.items(cell).toArray(String[]::new);
            json.writeArray(items, 0, items.length);
        } else {
            json.writeString(cell);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
