package vn.tinhgon.agencies.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.sheet.Column;
import vn.tinhgon.agencies.sheet.SheetFormat;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.problem.Messages;

/** Takes sheets in: reads them once, row by row, and keeps the rows for the job. */
@ApplicationScoped
public class ImportDesk {

    private final Imports imports;
    private final ImportErrors errors;
    private final Intakes intakes;
    private final ImportConfig config;
    private final Messages messages;
    private final Clock clock;

    ImportDesk(
            Imports imports,
            ImportErrors errors,
            Intakes intakes,
            ImportConfig config,
            Messages messages,
            Clock clock) {
        this.imports = imports;
        this.errors = errors;
        this.intakes = intakes;
        this.config = config;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public Import receive(NewImport sent, Caller caller) {
        var keys = sent.source().map(s -> caller.scope() + "/" + s).orElse(caller.scope().path());
        var id = imports.add(sent, keys, caller, clock.instant());
        imports.read(id, stage(id, sent, intakes.of(sent.subject())));
        return imports.get(id);
    }

    private <C extends Enum<C> & Column, E> int stage(
            UUID id, NewImport sent, Intake<C, E, ?> intake) {
        var staging = new Staging<>(id, intake, sent.validFrom(), messages, errors, config.rows());
        try {
            read(sent.file(), staging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return staging.end();
    }

    private static void read(Path file, Staging<?, ?> staging) throws IOException {
        SheetFormat.of(file).read(file, staging);
    }
}
