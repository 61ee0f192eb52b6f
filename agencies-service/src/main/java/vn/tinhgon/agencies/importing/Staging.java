package vn.tinhgon.agencies.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import vn.tinhgon.agencies.sheet.Column;
import vn.tinhgon.agencies.sheet.Headings;
import vn.tinhgon.agencies.sheet.SheetRow;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.Messages;

/** Stores the rows of a sheet while it is read, so that it is never whole in memory. */
final class Staging<C extends Enum<C> & Column, E> implements Consumer<SheetRow> {

    private static final int STORED_AT_ONCE = 1000;

    private final UUID id;
    private final Intake<C, E, ?> intake;
    private final Optional<LocalDate> validFrom;
    private final Messages messages;
    private final ImportErrors errors;
    private final int mostRows;
    private final List<Staged<E>> waiting = new ArrayList<>();
    private Headings<C> headings;
    private int count;

    Staging(
            UUID id,
            Intake<C, E, ?> intake,
            Optional<LocalDate> validFrom,
            Messages messages,
            ImportErrors errors,
            int mostRows) {
        this.id = id;
        this.intake = intake;
        this.validFrom = validFrom;
        this.messages = messages;
        this.errors = errors;
        this.mostRows = mostRows;
    }

    @Override
    public void accept(SheetRow row) {
        if (headings == null) {
            headings = Headings.of(row, intake.columns(), messages);
            return;
        }
        if (++count > mostRows) {
            throw new InvalidField("file", "sheet-too-long", mostRows);
        }
        var cells = headings.cells(row);
        var entry = intake.read(cells, validFrom);
        waiting.add(new Staged<>(row.number(), entry, cells.wrong()));
        if (waiting.size() == STORED_AT_ONCE) {
            store();
        }
    }

    /** How many rows there were. */
    int end() {
        if (count == 0) {
            throw new InvalidField("file", "sheet-empty");
        }
        store();
        return count;
    }

    private void store() {
        intake.stage(id, waiting);
        errors.add(
                id,
                waiting.stream()
                        .flatMap(
                                row ->
                                        row.wrong().stream()
                                                .map(wrong -> RowError.of(row.number(), wrong)))
                        .toList());
        waiting.clear();
    }
}
