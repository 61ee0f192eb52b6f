package vn.tinhgon.agencies.restructuring.reform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.tinhgon.agencies.sheet.Headings;
import vn.tinhgon.agencies.sheet.SheetFormat;
import vn.tinhgon.agencies.sheet.SheetRow;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;

/** Reads the rows of a reform; a case holds them all, so they are kept. */
final class ReformSheet implements Consumer<SheetRow> {

    private static final int MOST_ROWS = 20_000;

    private final Messages messages;
    private final Findings findings;
    private final List<ReformRow> rows = new ArrayList<>();
    private Headings<ReformColumn> headings;
    private int count;

    private ReformSheet(Messages messages, Findings findings) {
        this.messages = messages;
        this.findings = findings;
    }

    static List<ReformRow> read(Path file, Messages messages, Findings findings) {
        var sheet = new ReformSheet(messages, findings);
        try {
            SheetFormat.of(file).read(file, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sheet.count == 0) {
            throw new InvalidField("file", "sheet-empty");
        }
        return sheet.rows;
    }

    @Override
    public void accept(SheetRow row) {
        if (headings == null) {
            headings = Headings.of(row, ReformColumn.class, messages);
            return;
        }
        if (++count > MOST_ROWS) {
            throw new InvalidField("file", "sheet-too-long", MOST_ROWS);
        }
        var cells = headings.cells(row);
        ReformRow.read(cells).ifPresent(rows::add);
        findings.addAll(cells);
    }
}
