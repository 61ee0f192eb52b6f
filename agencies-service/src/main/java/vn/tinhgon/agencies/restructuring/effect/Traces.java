package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.restructuring.move.CasePlan;

/** Finds what a case has changed. */
@ApplicationScoped
public class Traces {

    private static final String AGENCIES =
            "select distinct agency_id from agency_version where case_id = :case";
    private static final String AREAS =
            "select distinct area_id from area_version where case_id = :case";
    private static final String FUNCTIONS =
            """
            select function_id from function_owner where case_id = :case
            union
            select function_id from function_release where case_id = :case""";

    private final Jdbi jdbi;

    Traces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What ended bears no mark of the case: that is in its plan. */
    public Trace of(UUID caseId, CasePlan plan, LocalDate effectiveOn, Instant known) {
        return new Trace(
                caseId,
                effectiveOn,
                known,
                marked(AGENCIES, caseId, plan.endedAgencies()),
                marked(AREAS, caseId, plan.endedAreas()),
                marked(FUNCTIONS, caseId, Set.of()));
    }

    private Set<UUID> marked(String sql, UUID caseId, Set<UUID> others) {
        var found = new HashSet<UUID>(others);
        jdbi.useHandle(
                handle ->
                        handle.createQuery(sql)
                                .bind("case", caseId)
                                .mapTo(UUID.class)
                                .forEach(found::add));
        return found;
    }
}
