package vn.tinhgon.agencies.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Loops;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/** Refuses corrections of agencies that cannot have been so. */
@ApplicationScoped
class AgencyPlausibility {

    private static final String LEVEL = "changes.level";
    private static final String PARENT = "changes.parentId";
    private static final String DIRECTOR = "changes.directedById";

    private final Areas areas;
    private final Levels levels;
    private final Agencies agencies;
    private final Lifetimes lifetimes;
    private final Loops loops;

    AgencyPlausibility(
            Areas areas, Levels levels, Agencies agencies, Lifetimes lifetimes, Loops loops) {
        this.areas = areas;
        this.levels = levels;
        this.agencies = agencies;
        this.lifetimes = lifetimes;
        this.loops = loops;
    }

    /** A piece as it is to be read: in an area of its level, below those who stood all the time. */
    void check(AgencyPiece piece, AgencyProfile corrected, Caller caller) {
        var area = areas.get(corrected.areaId(), Moment.on(piece.validFrom()), caller);
        mustSit(piece, corrected, area);
        mustStand(PARENT, corrected.parentId(), piece, area.scope(), caller);
        mustStand(DIRECTOR, corrected.directedById(), piece, area.scope(), caller);
    }

    private void mustSit(AgencyPiece piece, AgencyProfile corrected, Area area) {
        var moves = !area.id().equals(piece.areaId());
        if (moves || !Objects.equals(corrected.level(), piece.level())) {
            levels.get(LEVEL, corrected.level(), piece.validFrom())
                    .mustBeThatOfArea(LEVEL, levels.get(LEVEL, area.level(), area.validFrom()));
        }
        if (moves
                && !lifetimes.cover(Ledger.AREAS, area.id(), piece.validFrom(), piece.validTo())) {
            throw new InvalidField("changes.areaId", "area-not-throughout", area.name());
        }
    }

    private void mustStand(String field, UUID id, AgencyPiece piece, Scope below, Caller caller) {
        if (id == null || id.equals(piece.parentId()) || id.equals(piece.directedById())) {
            return;
        }
        var superior =
                agencies.find(id, Moment.last())
                        .filter(a -> isVisible(a, below, caller))
                        .orElseThrow(() -> new NotFound("agency", id));
        if (!lifetimes.cover(Ledger.AGENCIES, id, piece.validFrom(), piece.validTo())) {
            throw new InvalidField(field, "superior-not-throughout", superior.name());
        }
    }

    private static boolean isVisible(Agency superior, Scope below, Caller caller) {
        return caller.scope().covers(superior.scope()) || superior.scope().covers(below);
    }

    /** Once all is recorded, because a circle may close in any part of the period. */
    void mustNotLoop(Correction<AgencyChanges> correction) {
        var changes = correction.changes();
        if (changes.parentId() != null || changes.directedById() != null) {
            loops.first(List.of(correction.subjectId()), correction.validFrom())
                    .ifPresent(
                            _ -> {
                                var field = changes.parentId() == null ? DIRECTOR : PARENT;
                                throw new InvalidField(field, "superior-below");
                            });
        }
    }
}
