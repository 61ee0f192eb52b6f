package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Agencies ended and one lawful successor holds what was theirs; told when the merger takes effect,
 * not when it is decided. The successor comes with all its data, because its own establishment may
 * arrive later.
 *
 * @param kind {@code CONSOLIDATE} (hợp nhất: a new agency begins) or {@code ABSORB} (sáp nhập: one
 *     goes on)
 * @param endedIds the agencies that no longer exist from {@code effectiveOn}
 * @param effectiveOn the first day of the successor
 * @param functions of those that ended, which went elsewhere than to the successor; null in events
 *     from before it was told
 */
@JsonTypeName("agency-merged")
public record AgenciesMerged(
        UUID caseId,
        String kind,
        List<UUID> endedIds,
        AgencyState successor,
        Decision decision,
        LocalDate effectiveOn,
        List<MovedFunction> functions)
        implements StructureEvent {

    public AgenciesMerged {
        endedIds = List.copyOf(endedIds);
        functions = functions == null ? null : List.copyOf(functions);
    }

    @Override
    public UUID aggregateId() {
        return caseId;
    }

    @Override
    public String scope() {
        return successor.scope();
    }

    @Override
    public String level() {
        return successor.level();
    }
}
