package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

/** Looks at what has come of a case since: later changes, and what was built on its results. */
@ApplicationScoped
class Aftermath {

    /** Not as the case left it, or the last annulment of others of its moves. */
    private static final String CHANGED =
            """
            with left_at as (
              select subject, coalesce(at, :known) as at
              from unnest(:ids) as subject
              left join (
                select s.subject_id, max(r.effective_at) as at
                from restructuring r join restructuring_subject s on s.case_id = r.id
                where r.annuls = :case and r.effective_at is not null
                group by s.subject_id) annulled on annulled.subject_id = subject),
            left_so as (
              select %2$s, valid, %3$s from %1$s join left_at on subject = %2$s and known @> at),
            present as (
              select %2$s, valid, %3$s from %1$s where %2$s = any(:ids) and upper_inf(known))
            select %2$s from (
              (select * from left_so except select * from present) union all (select * from present except select * from left_so)
            ) as difference limit 1""";

    /** Others of its moves are annulled already, from a later day on. */
    private static final String ANNULLED_LATER =
            """
            select s.subject_id from restructuring r join restructuring_subject s on s.case_id = r.id
            where r.annuls = :case and r.effective_at is not null and r.effective_on > :day and s.subject_id = any(:ids)
            limit 1""";

    /** Owners of functions, or of posts on some day, who do not stand. */
    private static final String OWNER_GONE =
            """
            select owner_id from (
              select owner_id, greatest(lower(valid), cast(:day as date)) as day from function_owner
              where (function_id = any(:functions) or owner_id = any(:agencies))
                and upper_inf(known) and valid && daterange(cast(:day as date), null)
              union all
              select agency_id, greatest(effective_on, cast(:day as date)) from (
                select agency_id, effective_on, lead(effective_on) over book as until,
                       sum(sum(posts)) over book as balance
                from quota_entry where agency_id = any(:agencies)
                group by agency_id, category, effective_on
                window book as (partition by agency_id, category order by effective_on)) balances
              where balance <> 0 and (until is null or until > :day)) owned
            where not exists (select from agency_version v
                              where v.agency_id = owner_id and upper_inf(v.known) and v.valid @> owned.day)
            order by owner_id limit 1""";

    private final Jdbi jdbi;
    private final Called called;
    private final Lifespans lifespans;

    Aftermath(Jdbi jdbi, Called called, Lifespans lifespans) {
        this.jdbi = jdbi;
        this.called = called;
        this.lifespans = lifespans;
    }

    /** Refuses what would undo a later change unseen. */
    void mustBeAsItWasLeft(Trace trace, LocalDate day) {
        for (var ledger : Ledger.values()) {
            mustBeNone(ledger.say(CHANGED), trace, ledger.ids(trace), day);
        }
        mustBeNone(ANNULLED_LATER, trace, List.copyOf(trace.subjects()), day);
    }

    private void mustBeNone(String changed, Trace trace, List<UUID> ids, LocalDate day) {
        jdbi.withHandle(
                        handle ->
                                handle.createQuery(changed)
                                        .bind("case", trace.undoing().caseId())
                                        .bind("known", trace.undoing().known())
                                        .bind("day", day)
                                        .bindArray("ids", UUID.class, ids)
                                        .mapTo(UUID.class)
                                        .findOne())
                .ifPresent(
                        id -> {
                            throw new ChangedSince(called.name(id));
                        });
    }

    /**
     * Refuses what would leave functions or posts with agencies that do not stand: those that come
     * back to them, and those that came to them only since.
     */
    void mustLeaveNothingWithNobody(Trace trace, LocalDate day) {
        var undone = trace.undoing().undonePlan();
        var concerned = new HashSet<>(trace.agencies());
        concerned.addAll(undone.spokenOf());
        jdbi.withHandle(
                        handle ->
                                handle.createQuery(OWNER_GONE)
                                        .bindArray(
                                                "functions",
                                                UUID.class,
                                                List.copyOf(trace.functions()))
                                        .bindArray("agencies", UUID.class, List.copyOf(concerned))
                                        .bind("day", day)
                                        .mapTo(UUID.class)
                                        .findOne())
                .ifPresent(owner -> refuse(owner, trace, day));
    }

    private void refuse(UUID owner, Trace trace, LocalDate day) {
        if (!trace.agencies().contains(owner)) {
            lifespans.ofAgencies(List.of(owner)).forEach(agency -> agency.mustStandOn(day));
        }
        throw new ChangedSince(called.name(owner));
    }
}
