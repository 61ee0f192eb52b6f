package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

import vn.tinhgon.agencies.area.AreaCodeTaken;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.sql.Constraints;
import vn.tinhgon.agencies.succession.Successions;

/**
 * Puts tables in two times back to what was known before an instant. Nothing is lost: what was
 * known since is known no longer, and what was known before is known anew.
 */
@ApplicationScoped
class History {

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

    /** Where the code stands in the key of areas. */
    private static final int CODE = 0;

    private final Jdbi jdbi;
    private final Successions successions;
    private final Followers followers;

    History(Jdbi jdbi, Successions successions, Followers followers) {
        this.jdbi = jdbi;
        this.successions = successions;
        this.followers = followers;
    }

    /**
     * Makes all be from a day on as it was before the moves; from their own day on it is as if they
     * had never been. Agencies still follow what other moves of the case have ended.
     */
    void rewind(Trace trace, LocalDate day, Origin origin) {
        var undoing = trace.undoing();
        var from = day.isAfter(undoing.effectiveOn()) ? day : null;
        endSuccessions(undoing, from, origin);
        var following = followers.among(trace, day);
        for (var ledger : Ledger.values()) {
            var ids = new ArrayList<>(ledger.ids(trace));
            if (ledger == Ledger.AGENCIES) {
                ids.removeAll(following);
            }
            close(ledger, ids, from, origin.known());
            restore(ledger, ids, undoing.known(), from, origin.known());
        }
        close(Ledger.AGENCIES, following, day, origin.known());
        followers.restore(undoing, following, day, origin.known());
    }

    private void endSuccessions(Undoing undoing, LocalDate from, Origin origin) {
        var undone = undoing.undonePlan();
        successions.endOfAgencies(
                undoing.caseId(),
                undone.endedAgencies(),
                undone.plannedAgencies().keySet(),
                from,
                origin.known());
        successions.endOfAreas(
                undoing.caseId(),
                undone.endedAreas(),
                undone.plannedAreas().keySet(),
                from,
                origin.known());
    }

    private void close(Ledger ledger, Collection<UUID> ids, LocalDate from, Instant known) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(ledger.say(CLOSE))
                                .bindArray("ids", UUID.class, List.copyOf(ids))
                                .bind("from", from)
                                .bind("known", known)
                                .execute());
    }

    private void restore(
            Ledger ledger, Collection<UUID> ids, Instant before, LocalDate from, Instant known) {
        try {
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(ledger.say(RESTORE))
                                    .bindArray("ids", UUID.class, List.copyOf(ids))
                                    .bind("before", before)
                                    .bind("from", from)
                                    .bind("known", known)
                                    .execute());
        } catch (JdbiException e) {
            throw Constraints.broke("area_version_code_free", e)
                    ? new AreaCodeTaken("moves", Constraints.taken(CODE, e).orElse("?"))
                    : e;
        }
    }
}
