package vn.tinhgon.plans.task.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;

/**
 * Tells of every task that has reached a rung it was not told at. One statement a round notes the
 * rungs and answers what is new, in the transaction that stores the events; rounds keep a long
 * downtime within memory. Nodes that sweep at once share the work between them.
 */
@ApplicationScoped
public class DeadlineSweep {

    /** A few seconds' work, which a node that dies leaves to the next, and some 50 MB of events. */
    private static final int ROUND = 50_000;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final Clock clock;

    DeadlineSweep(Jdbi jdbi, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Soon after each midnight, and in the hours after it in case a node was down. */
    @Scheduled(
            cron = "{tinhgon.sweep.cron}",
            timeZone = "Asia/Ho_Chi_Minh",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepCountry() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> round(Scope.COUNTRY).isFull());
        }
    }

    /** Sweeps a part of the country as of today, all or nothing; answers what it told. */
    @Transactional
    public Tally sweep(Scope scope) {
        var tally = Tally.NOTHING;
        var more = true;
        while (more) {
            var round = round(scope);
            tally = tally.and(round.said());
            more = round.isFull();
        }
        return tally;
    }

    /** What a sweep on a day would tell if nothing happened until then, and none came before. */
    @Transactional
    public Tally preview(Scope scope, LocalDate day) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(SweepSql.PREVIEW)
                                        .bind("asOf", day)
                                        .bind("scope", scope.path())
                                        .bind("shown", Tally.SHOWN)
                                        .mapTo(Previewed.class)
                                        .list());
        var total = rows.getFirst();
        return new Tally(
                Map.of(
                        Said.Kind.DUE_SOON, total.dueSoon(),
                        Said.Kind.OVERDUE, total.overdue(),
                        Said.Kind.SILENT, total.silent()),
                rows.stream().map(Previewed::said).filter(DeadlineSweep::isSaid).toList());
    }

    private Round round(Scope scope) {
        var rows =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(SweepSql.SWEEP)
                                        .bind("asOf", LocalDate.now(clock))
                                        .bind("scope", scope.path())
                                        .bind("batch", ROUND)
                                        .mapTo(Looked.class)
                                        .list());
        var said = rows.stream().map(Looked::said).filter(DeadlineSweep::isSaid).toList();
        outbox.addAll(said.stream().map(Said::event).toList());
        return new Round(rows.getFirst().lookedAt(), said);
    }

    private static boolean isSaid(Said said) {
        return said != null && said.about() != null;
    }

    private record Round(int lookedAt, List<Said> said) {

        boolean isFull() {
            return lookedAt == ROUND;
        }
    }

    private record Looked(int lookedAt, @Nested Said said) {}

    private record Previewed(int dueSoon, int overdue, int silent, @Nested Said said) {}
}
