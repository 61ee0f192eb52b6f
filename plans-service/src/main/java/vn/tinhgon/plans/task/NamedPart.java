package vn.tinhgon.plans.task;

import java.util.UUID;

/**
 * An agency's part in a task as somebody states it.
 *
 * @param agencyId the registered agency, null for groups of bodies and those not registered
 */
public record NamedPart(AssignmentRole role, UUID agencyId, String agency) {

    boolean isMeantBy(Assignment duty) {
        return duty.role() == role
                && (agencyId == null
                        ? duty.agencyName().equals(agency)
                        : duty.agency().filter(agencyId::equals).isPresent());
    }
}
