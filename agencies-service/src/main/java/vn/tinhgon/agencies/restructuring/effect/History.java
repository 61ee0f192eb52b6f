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

        private final String rewind;
        private final String changedSince;

        Ledger(String table, String key, String content) {
            rewind = REWIND.formatted(table, key, content);
            changedSince = CHANGED_SINCE.formatted(table, key, content);
        }
    }

    private static final String REWIND =
            """
            with current as (
              update %1$s set known = tstzrange(lower(known), :known)
              where %2$s = any(:ids) and upper_inf(known) and valid && daterange(:from, null)
              returning *),
            kept as (
              insert into %1$s (%2$s, valid, known, %3$s)
              select %2$s, valid * daterange(null, :from), tstzrange(:known, null), %3$s
              from current where lower(valid) < :from)
            insert into %1$s (%2$s, valid, known, %3$s)
            select %2$s, valid * daterange(:from, null), tstzrange(:known, null), %3$s
            from %1$s
            where %2$s = any(:ids) and lower(known) < :before and (upper_inf(known) or upper(known) >= :before)
              and valid && daterange(:from, null)""";

    private static final String CHANGED_SINCE =
            """
            with then as (
              select %2$s, valid, %3$s from %1$s where %2$s = any(:ids) and known @> cast(:before as timestamptz)),
            now as (
              select %2$s, valid, %3$s from %1$s where %2$s = any(:ids) and upper_inf(known))
            select distinct %2$s from (
              (select * from then except select * from now) union all (select * from now except select * from then)
            ) as difference""";

    /** Successions of a case count no longer from the day on. */
    private static final String END_SUCCESSIONS =
            """
            with ended as (
              update %1$s set known = tstzrange(lower(known), :known)
              where case_id = :case and upper_inf(known)
              returning *)
            insert into %1$s (ended_id, successor_id, case_id, position, extent, survives, valid, known,
                              decision_number, decision_date, decision_issuer)
            select ended_id, successor_id, case_id, position, extent, survives, valid * daterange(null, :from),
                   tstzrange(:known, null), decision_number, decision_date, decision_issuer
            from ended where lower(valid) < :from""";

    private final Jdbi jdbi;

    History(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The first thing that is not as the case left it; null when all is. */
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
        handle.createUpdate(ledger.rewind)
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
