package vn.tinhgon.events;

import java.util.List;
import java.util.UUID;

/**
 * An agency as it is known after an event: enough to show it, to find it by any of its names, to
 * know whom it covers and where to write to it.
 *
 * @param otherNames short names, former names and other spellings under which documents call it
 * @param parentId the agency above it (trực thuộc), null for the topmost
 * @param mailbox the agency's official mail address, null when none is registered; never a person's
 */
public record AgencyState(
        UUID agencyId,
        String name,
        List<String> otherNames,
        String kind,
        String bloc,
        String level,
        UUID areaId,
        String scope,
        UUID parentId,
        List<AgencyCode> codes,
        List<String> functions,
        String mailbox) {

    public AgencyState {
        otherNames = List.copyOf(otherNames);
        codes = List.copyOf(codes);
        functions = List.copyOf(functions);
    }
}
