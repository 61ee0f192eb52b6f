package vn.tinhgon.agencies.agency;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Lets an agency into the registry: its level exists on its first day and is that of its area, it
 * sits in the caller's part of the country, and what stands above it stands from that day on.
 */
@ApplicationScoped
public class Admission {

    private final Areas areas;
    private final Levels levels;
    private final Agencies agencies;
    private final AgencyLocks locks;

    Admission(Areas areas, Levels levels, Agencies agencies, AgencyLocks locks) {
        this.areas = areas;
        this.levels = levels;
        this.agencies = agencies;
        this.locks = locks;
    }

    public void check(AgencyProfile profile, LocalDate from, Caller caller) {
        var level = levels.get(profile.level(), from);
        var area = areas.get(profile.areaId(), Moment.on(from), caller);
        level.mustBeThatOfArea(levels.get(area.level(), area.validFrom()));
        locks.pin(profile.superiors());
        mustStand("parentId", profile.parentId(), area.scope(), from, caller);
        mustStand("directedById", profile.directedById(), area.scope(), from, caller);
    }

    private void mustStand(String field, UUID id, Scope below, LocalDate from, Caller caller) {
        if (id == null) {
            return;
        }
        var superior = superior(id, below, caller);
        if (superior.validTo() != null) {
            throw new InvalidField(field, "superior-ended", superior.name(), superior.validTo());
        }
        if (agencies.find(id, Moment.on(from)).isEmpty()) {
            throw new InvalidField(field, "superior-begins-later", superior.name(), from);
        }
    }

    /** Superiors may sit above the caller's part of the country, but not in another part. */
    private Agency superior(UUID id, Scope below, Caller caller) {
        return agencies.find(id, Moment.last())
                .filter(a -> caller.scope().covers(a.scope()) || a.scope().covers(below))
                .orElseThrow(() -> new NotFound("agency", id));
    }
}
