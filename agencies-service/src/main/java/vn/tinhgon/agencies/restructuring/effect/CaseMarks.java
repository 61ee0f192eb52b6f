package vn.tinhgon.agencies.restructuring.effect;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.agencies.restructuring.move.CasePlan;

/** Reads in the ledgers what bears the mark of a case, and how it was before. */
@ApplicationScoped
class CaseMarks {

    /** The last that was known before the case. */
    private static final String KNOWN_BEFORE =
            """
            and lower(b.known) < :before and (upper_inf(b.known) or upper(b.known) >= :before)
            and b.valid && daterange(cast(:day as date), null)
            """;

    private static final String CAME_ALONG =
            """
            select distinct a.agency_id from agency_version a
            where a.case_id = :case and exists (
              select from agency_version b where b.agency_id = a.agency_id
            """
                    + KNOWN_BEFORE
                    + """
                    and (b.parent_id = any(:ended) or b.directed_by_id = any(:ended) or b.area_id = any(:endedAreas)))""";

    private static final String AREAS =
            "select distinct area_id from area_version where case_id = :case";

    /** Stated functions go by the moves that state them, others with their owners. */
    private static final String FUNCTIONS =
            """
            select function_id from (
              select function_id from function_owner where case_id = :case
              union
              select function_id from function_release where case_id = :case) moved
            where function_id = any(:stated)
               or function_id <> all(:elsewhere) and exists (
                 select from function_owner b where b.function_id = moved.function_id
            """
                    + KNOWN_BEFORE
                    + "and b.owner_id = any(:ended))";

    private final Jdbi jdbi;
    private final Areas areas;

    CaseMarks(Jdbi jdbi, Areas areas) {
        this.jdbi = jdbi;
        this.areas = areas;
    }

    /** Agencies that got another superior or area because of what some moves ended. */
    Set<UUID> cameAlong(Undoing undoing, CasePlan moves) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(CAME_ALONG)
                                .bind("case", undoing.caseId())
                                .bind("before", undoing.known())
                                .bind("day", undoing.effectiveOn())
                                .bindArray("ended", UUID.class, List.copyOf(moves.endedAgencies()))
                                .bindArray(
                                        "endedAreas", UUID.class, List.copyOf(moves.endedAreas()))
                                .mapTo(UUID.class)
                                .set());
    }

    Set<UUID> functions(
            Undoing undoing,
            Collection<UUID> stated,
            Collection<UUID> elsewhere,
            Collection<UUID> ended) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(FUNCTIONS)
                                .bind("case", undoing.caseId())
                                .bind("before", undoing.known())
                                .bind("day", undoing.effectiveOn())
                                .bindArray("stated", UUID.class, List.copyOf(stated))
                                .bindArray("elsewhere", UUID.class, List.copyOf(elsewhere))
                                .bindArray("ended", UUID.class, List.copyOf(ended))
                                .mapTo(UUID.class)
                                .set());
    }

    /** All areas that the case has changed or ended, as they were before. */
    List<Area> areasBefore(Undoing undoing) {
        var changed = new HashSet<>(undoing.plan().endedAreas());
        jdbi.useHandle(
                handle ->
                        handle.createQuery(AREAS)
                                .bind("case", undoing.caseId())
                                .mapTo(UUID.class)
                                .forEach(changed::add));
        var justBefore = undoing.known().minus(1, ChronoUnit.MICROS);
        return areas.all(changed, Moment.on(undoing.effectiveOn()).asKnownAt(justBefore));
    }
}
