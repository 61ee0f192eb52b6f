package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/** Carries out the sweeps of what is no task, in rounds that keep a long downtime within memory. */
@ApplicationScoped
class LadderSweep {

    private static final int ROUND = 50_000;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    LadderSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Each round by itself, so that a node that dies leaves the rest to the next. */
    <R extends Reminder> void sweepCountry(LadderSql sql, Class<R> type) {
        var more = true;
        while (more) {
            more =
                    QuarkusTransaction.requiringNew()
                            .call(() -> round(sql, type, Scope.COUNTRY).isFull());
        }
    }

    /** A part of the country as of today, all or nothing; answers what was told. */
    @Transactional
    <R extends Reminder> Reminders<R> sweep(LadderSql sql, Class<R> type, Scope scope) {
        var told = Reminders.<R>none();
        var more = true;
        while (more) {
            var round = round(sql, type, scope);
            told = told.and(round.said());
            more = round.isFull();
        }
        return told;
    }

    /** What a sweep on a day would tell if nothing happened until then, and none came before. */
    @Transactional
    <R extends Reminder> Reminders<R> preview(
            LadderSql sql, Class<R> type, Scope scope, LocalDate day) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(sql.preview())
                                        .bind("asOf", day)
                                        .bind("scope", scope.path())
                                        .bind("shown", Tally.SHOWN)
                                        .map((RowView row) -> Previewed.of(row, type))
                                        .list());
        var total = rows.getFirst();
        return new Reminders<>(
                total.dueSoon(),
                total.overdue(),
                rows.stream().flatMap(row -> row.said().stream()).toList());
    }

    private <R extends Reminder> Round<R> round(LadderSql sql, Class<R> type, Scope scope) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(sql.sweep())
                                        .bind("asOf", LocalDate.now(clock))
                                        .bind("scope", scope.path())
                                        .bind("batch", ROUND)
                                        .map((RowView row) -> Looked.of(row, type))
                                        .list());
        var said = rows.stream().flatMap(row -> row.said().stream()).toList();
        outbox.addAll(said.stream().map(Reminder::event).toList());
        return new Round<>(rows.getFirst().lookedAt(), said);
    }

    private static <R> Optional<R> said(RowView row, Class<R> type) {
        return Optional.ofNullable(row.getColumn("id", UUID.class)).map(_ -> row.getRow(type));
    }

    private record Round<R>(int lookedAt, List<R> said) {

        boolean isFull() {
            return lookedAt == ROUND;
        }
    }

    private record Looked<R>(int lookedAt, Optional<R> said) {

        static <R> Looked<R> of(RowView row, Class<R> type) {
            return new Looked<>(
                    row.getColumn("looked_at", Integer.class), LadderSweep.said(row, type));
        }
    }

    private record Previewed<R>(int dueSoon, int overdue, Optional<R> said) {

        static <R> Previewed<R> of(RowView row, Class<R> type) {
            return new Previewed<>(
                    row.getColumn("due_soon", Integer.class),
                    row.getColumn("overdue", Integer.class),
                    LadderSweep.said(row, type));
        }
    }
}
