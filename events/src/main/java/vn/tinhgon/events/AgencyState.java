package vn.tinhgon.events;

import java.util.List;
import java.util.UUID;

/**
 * An agency as it is known after an event: enough to show it, to find it by any of its names, to
 * know whom it covers and where to write to it.
 *
 * @param otherNames short names, former names and other spellings under which documents call it
 * @param parentId the agency above it (trực thuộc), null for the topmost
 * @param directedById the agency that directs its profession (ngành dọc), null when none does
 * @param mailbox the agency's official mail address, null when none is registered; never a person's
 * @param version grows with each change: of two states the greater is the later; null in events
 *     from before it was told
 * @param ownedFunctions the {@code functions}, each with its identity; null in events from before
 *     it was told
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
        UUID directedById,
        List<AgencyCode> codes,
        List<String> functions,
        String mailbox,
        Integer version,
        List<OwnedFunction> ownedFunctions) {

    public AgencyState {
        otherNames = List.copyOf(otherNames);
        codes = List.copyOf(codes);
        functions = List.copyOf(functions);
        ownedFunctions = ownedFunctions == null ? null : List.copyOf(ownedFunctions);
    }
}
