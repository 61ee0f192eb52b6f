package vn.tinhgon.agencies.importing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.Refusal;

/**
 * One step of an import, which is one transaction: the check of all rows, or the registration of a
 * batch of them. What comes next is read off what is committed, so that whoever gets the lock goes
 * on where a killed node left off.
 */
@ApplicationScoped
class ImportStep {

    private final Jdbi jdbi;
    private final Imports imports;
    private final ImportErrors errors;
    private final Intakes intakes;
    private final StagedRows rows;
    private final ImportConfig config;
    private final Clock clock;

    ImportStep(
            Jdbi jdbi,
            Imports imports,
            ImportErrors errors,
            Intakes intakes,
            StagedRows rows,
            ImportConfig config,
            Clock clock) {
        this.jdbi = jdbi;
        this.imports = imports;
        this.errors = errors;
        this.intakes = intakes;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** Takes the next step; false when there is none, or when another node takes it. */
    boolean take(UUID id) {
        if (!imports.lock(id)) {
            return false;
        }
        var work = imports.get(id);
        var intake = intakes.of(work.subject());
        return switch (work.state()) {
            case RECEIVED -> check(work, intake);
            case RUNNING -> register(work, intake);
            case DONE, FAILED -> false;
        };
    }

    private boolean check(Import work, Intake<?, ?, ?> intake) {
        intake.check(work);
        rows.plan(
                work.id(),
                intake.table(),
                work.isAllOrNothing() ? Integer.MAX_VALUE : config.batch());
        rows.leaveOutWrong(work.id(), intake.table(), 0);
        if (work.dryRun()) {
            rows.join(work.id(), intake.table());
        }
        imports.run(work.id());
        return true;
    }

    private boolean register(Import work, Intake<?, ?, ?> intake) {
        var batch = rows.next(work.id(), intake.table());
        batch.ifPresentOrElse(
                next -> register(work, intake, next), () -> finish(work, intake.table()));
        return batch.isPresent();
    }

    private void register(Import work, Intake<?, ?, ?> intake, int batch) {
        if (intake.isStillInOrder(work, batch)) {
            attempt(work, intake, batch);
        } else {
            rows.leaveOutWrong(work.id(), intake.table(), batch);
        }
    }

    /**
     * A dry run registers as well, so that the database's own rules are asked, and takes it back.
     */
    private void attempt(Import work, Intake<?, ?, ?> intake, int batch) {
        jdbi.useHandle(
                handle -> {
                    handle.execute("savepoint batch");
                    try {
                        write(work, intake, batch);
                        if (work.dryRun()) {
                            handle.execute("rollback to savepoint batch");
                        }
                        rows.done(work.id(), intake.table(), batch);
                    } catch (Refusal refusal) {
                        handle.execute("rollback to savepoint batch");
                        errors.add(work.id(), List.of(RowError.of(refusal)));
                        rows.leaveOut(work.id(), intake.table(), batch);
                        rows.leaveOutWrong(work.id(), intake.table(), batch + 1);
                    }
                });
    }

    private <P extends Placed> void write(Import work, Intake<?, ?, P> intake, int batch) {
        var written = 0;
        var next = intake.next(work.id(), batch, -1, 0);
        while (!next.isEmpty()) {
            intake.register(next);
            written += next.size();
            tell(work, written);
            var last = next.getLast();
            next = intake.next(work.id(), batch, last.depth(), last.number());
        }
        intake.remember(work, batch);
    }

    /** At once and not with the batch, for those who watch. */
    private void tell(Import work, int written) {
        QuarkusTransaction.requiringNew()
                .run(() -> imports.progress(work.id(), work.rowsDone() + written));
    }

    private void finish(Import work, StagingTable table) {
        var tally = rows.tally(work.id(), table);
        var failed = tally.refused() > 0 && tally.done() == 0;
        imports.finish(
                work.id(), failed ? ImportState.FAILED : ImportState.DONE, tally, clock.instant());
        rows.clear(work.id(), table);
        if (tally.done() > config.batch()) {
            learn(work.subject());
        }
    }

    /**
     * What is asked next must not wait for the database to notice by itself how much came in: until
     * then it plans for a small registry, and takes a minute over a reform.
     */
    private void learn(Subject subject) {
        jdbi.useHandle(handle -> handle.execute("analyze " + subject.tables()));
    }
}
