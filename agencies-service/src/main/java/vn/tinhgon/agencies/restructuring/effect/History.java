package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.bitemporal.Origin;

/**
 * Puts tables in two times back to what was known before an instant. Nothing is lost: what was
 * known since is known no longer, and what was known before is known anew.
 */
@ApplicationScoped
class History {

    private static final String DECIDED =
            "decision_number, decision_date, decision_issuer, case_id";

    /** A table with the column that tells whose rows are whose, and what they say. */
    private enum Ledger {
        AGENCIES(
                "agency_version",
                "agency_id",
                "name, name_en, short_name, former_names, other_names, search, kind, bloc, level, area_id,"
                        + " parent_id, directed_by_id, mailbox, "
                        + DECIDED),
        CODES("agency_code", "agency_id", "scheme, code, case_id"),
        OWNERS("function_owner", "function_id", "owner_id, case_id"),
        RELEASES("function_release", "function_id", "reason, case_id"),
        AREAS("area_version", "area_id", "code, name, level, parent_id, scope, " + DECIDED);

        private final String close;
        private final String restore;
        private final String changedSince;

        Ledger(String table, String key, String content) {
            close = CLOSE.formatted(table, key, content);
            restore = RESTORE.formatted(table, key, content);
            changedSince = CHANGED_SINCE.formatted(table, key, content);
        }
    }

    private static final String CLOSE =
            """
            with current as (
              update %1$s set known = tstzrange(lower(known), :known)
              where %2$s = any(:ids) and upper_inf(known) and valid && daterange(cast(:from as date), null)
              returning *)
            insert into %1$s (%2$s, valid, known, %3$s)
            select %2$s, valid * daterange(null, cast(:from as date)), tstzrange(:known, null), %3$s
            from current where lower(valid) < cast(:from as date)""";

    /** After the closing, because the database lets no two be known at once. */
    private static final String RESTORE =
            """
            insert into %1$s (%2$s, valid, known, %3$s)
            select %2$s, valid * daterange(cast(:from as date), null), tstzrange(:known, null), %3$s
            from %1$s
            where %2$s = any(:ids) and lower(known) < :before and (upper_inf(known) or upper(known) >= :before)
              and valid && daterange(cast(:from as date), null)""";

    private static final String CHANGED_SINCE =
            """
            with left_so as (
              select %2$s, valid, %3$s from %1$s where %2$s = any(:ids) and known @> cast(:before as timestamptz)),
            present as (
              select %2$s, valid, %3$s from %1$s where %2$s = any(:ids) and upper_inf(known))
            select distinct %2$s from (
              (select * from left_so except select * from present) union all (select * from present except select * from left_so)
            ) as difference""";

    /** Successions of a case count no longer from the day on. */
    private static final String END_SUCCESSIONS =
            """
            with ended as (
              update %1$s set known = tstzrange(lower(known), :known)
              where case_id = :case and upper_inf(known)
              returning *)
            insert into %1$s (ended_id, successor_id, kind, case_id, position, extent, survives, valid, known,
                              decision_number, decision_date, decision_issuer)
            select ended_id, successor_id, kind, case_id, position, extent, survives,
                   valid * daterange(null, cast(:from as date)), tstzrange(:known, null), decision_number, decision_date, decision_issuer
            from ended where lower(valid) < cast(:from as date)""";

    private final Jdbi jdbi;

    History(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is not as the case left it, of the first ledger that has any. */
    List<UUID> changedSince(Trace trace) {
        return jdbi.withHandle(
                handle -> {
                    for (var ledger : Ledger.values()) {
                        var changed =
                                handle.createQuery(ledger.changedSince)
                                        .bindArray("ids", UUID.class, ids(ledger, trace))
                                        .bind("before", trace.known())
                                        .mapTo(UUID.class)
                                        .list();
                        if (!changed.isEmpty()) {
                            return changed;
                        }
                    }
                    return List.<UUID>of();
                });
    }

    /**
     * Makes all be from a day on as it was before the case.
     *
     * @param from null: as if the case had never been
     */
    void rewind(Trace trace, LocalDate from, Origin origin) {
        jdbi.useHandle(
                handle -> {
                    for (var ledger : Ledger.values()) {
                        rewind(handle, ledger, trace, from, origin.known());
                    }
                    for (var table : List.of("succession", "area_succession")) {
                        handle.createUpdate(END_SUCCESSIONS.formatted(table))
                                .bind("case", trace.caseId())
                                .bind("from", from)
                                .bind("known", origin.known())
                                .execute();
                    }
                });
    }

    private static void rewind(
            Handle handle, Ledger ledger, Trace trace, LocalDate from, Instant known) {
        handle.createUpdate(ledger.close)
                .bindArray("ids", UUID.class, ids(ledger, trace))
                .bind("from", from)
                .bind("known", known)
                .execute();
        handle.createUpdate(ledger.restore)
                .bindArray("ids", UUID.class, ids(ledger, trace))
                .bind("from", from)
                .bind("before", trace.known())
                .bind("known", known)
                .execute();
    }

    private static List<UUID> ids(Ledger ledger, Trace trace) {
        Collection<UUID> ids =
                switch (ledger) {
                    case AGENCIES, CODES -> trace.agencies();
                    case OWNERS, RELEASES -> trace.functions();
                    case AREAS -> trace.areas();
                };
        return List.copyOf(ids);
    }
}
