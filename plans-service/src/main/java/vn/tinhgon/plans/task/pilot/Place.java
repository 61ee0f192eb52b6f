package vn.tinhgon.plans.task.pilot;

import java.util.UUID;

import vn.tinhgon.platform.problem.InvalidField;

/** An agency or an area: exactly one of them. */
public record Place(UUID agencyId, UUID areaId) {

    public Place {
        if ((agencyId == null) == (areaId == null)) {
            throw new InvalidField("agencyId", "pilot-agency-or-area");
        }
    }

    UUID id() {
        return agencyId == null ? areaId : agencyId;
    }
}
