package vn.tinhgon.agencies.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.InvalidField;

/** Asks from when to when agencies and areas stand, as is known now. */
@ApplicationScoped
class Lifetimes {

    private static final String COVERS =
            """
            select coalesce(range_agg(valid) @> daterange(:from, :to), false)
            from %1$s_version where %1$s_id = :id and upper_inf(known)""";

    private static final String BEGINS =
            "select min(lower(valid)) from %1$s_version where %1$s_id = :id and upper_inf(known)";

    private final Jdbi jdbi;
    private final Clock clock;

    Lifetimes(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    boolean cover(Ledger ledger, UUID id, LocalDate from, LocalDate to) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(ledger.of(COVERS))
                                .bind("id", id)
                                .bind("from", from)
                                .bind("to", to)
                                .mapTo(boolean.class)
                                .one());
    }

    /** A correction is about days that were recorded; what comes is changed by cases. */
    void mustHold(Ledger ledger, Correction<?> correction) {
        var from = correction.validFrom();
        var to = correction.validTo();
        if (!cover(ledger, correction.subjectId(), from, to)) {
            throw new InvalidField("validFrom", "period-outside-life");
        }
        var last = lastRecorded(ledger, correction.subjectId());
        mustNotBeAhead("validFrom", from, last);
        mustNotBeAhead("validTo", to, last);
    }

    /** Today or, of what has not begun yet, its first day. */
    private LocalDate lastRecorded(Ledger ledger, UUID id) {
        var today = LocalDate.now(clock);
        var begins =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(ledger.of(BEGINS))
                                        .bind("id", id)
                                        .mapTo(LocalDate.class)
                                        .one());
        return begins.isAfter(today) ? begins : today;
    }

    private static void mustNotBeAhead(String field, LocalDate day, LocalDate last) {
        if (day != null && day.isAfter(last)) {
            throw new InvalidField(field, "correction-ahead", last);
        }
    }
}
