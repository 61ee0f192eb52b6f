package vn.tinhgon.agencies.correction;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/** Refuses corrections that cannot have been so. */
@ApplicationScoped
class Plausibility {

    private static final String STANDS_THROUGHOUT =
            """
            select coalesce(range_agg(valid) @> daterange(:from, :to), false)
            from agency_version where agency_id = :id and upper_inf(known)""";
    private static final String IS_ABOVE_ITSELF =
            """
            with recursive above(id, during) as (
              select %1$s, valid from agency_version
              where agency_id = :id and upper_inf(known) and %1$s is not null
              union all
              select v.%1$s, above.during * v.valid
              from above join agency_version v on v.agency_id = above.id
              where above.id <> :id and upper_inf(v.known) and v.valid && above.during
                and v.%1$s is not null)
            select exists (select from above where id = :id)""";

    private final Jdbi jdbi;
    private final Areas areas;
    private final Levels levels;
    private final Agencies agencies;

    Plausibility(Jdbi jdbi, Areas areas, Levels levels, Agencies agencies) {
        this.jdbi = jdbi;
        this.areas = areas;
        this.levels = levels;
        this.agencies = agencies;
    }

    void mustLieInLife(Correction correction) {
        if (!standsThroughout(
                correction.agencyId(), correction.validFrom(), correction.validTo())) {
            throw new InvalidField("validFrom", "period-outside-life");
        }
    }

    /** A piece as it is to be read: in an area of its level, below those who stood all the time. */
    void check(Piece piece, AgencyProfile corrected, Caller caller) {
        var from = piece.validFrom();
        var level = levels.get(corrected.level(), from);
        var area = areas.get(corrected.areaId(), Moment.on(from), caller);
        level.mustBeThatOfArea("", levels.get(area.level(), area.validFrom()));
        mustStand("changes.parentId", corrected.parentId(), piece, area.scope(), caller);
        mustStand("changes.directedById", corrected.directedById(), piece, area.scope(), caller);
    }

    /** Once all is recorded, because a circle may close in any part of the period. */
    void mustNotLoop(UUID agency) {
        refuseLoop("changes.parentId", "parent_id", agency);
        refuseLoop("changes.directedById", "directed_by_id", agency);
    }

    private void mustStand(String field, UUID id, Piece piece, Scope below, Caller caller) {
        if (id == null || id.equals(piece.parentId()) || id.equals(piece.directedById())) {
            return;
        }
        var superior =
                agencies.find(id, Moment.last())
                        .filter(a -> isVisible(a, below, caller))
                        .orElseThrow(() -> new NotFound("agency", id));
        if (!standsThroughout(id, piece.validFrom(), piece.validTo())) {
            throw new InvalidField(field, "superior-not-throughout", superior.name());
        }
    }

    private static boolean isVisible(Agency superior, Scope below, Caller caller) {
        return caller.scope().covers(superior.scope()) || superior.scope().covers(below);
    }

    private void refuseLoop(String field, String relation, UUID agency) {
        var loops =
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(IS_ABOVE_ITSELF.formatted(relation))
                                        .bind("id", agency)
                                        .mapTo(boolean.class)
                                        .one());
        if (loops) {
            throw new InvalidField(field, "superior-below");
        }
    }

    private boolean standsThroughout(UUID id, LocalDate from, LocalDate to) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(STANDS_THROUGHOUT)
                                .bind("id", id)
                                .bind("from", from)
                                .bind("to", to)
                                .mapTo(boolean.class)
                                .one());
    }
}
