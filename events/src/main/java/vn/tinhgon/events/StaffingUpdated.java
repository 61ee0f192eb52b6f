package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * The posts of an agency, granted or filled, are as told here from a day on.
 *
 * @param professionalPosts posts in professional positions (vị trí chuyên môn), null while the
 *     agency has not reported; {@code deputies} likewise
 * @param caseId the restructuring that caused it, null when a decision or a report did
 */
@JsonTypeName("staffing-updated")
public record StaffingUpdated(
        UUID agencyId,
        String agencyName,
        List<StaffFigure> figures,
        Integer professionalPosts,
        Integer deputies,
        UUID caseId,
        String scope,
        String level,
        LocalDate effectiveOn)
        implements StaffingEvent {
    public StaffingUpdated {
        figures = List.copyOf(figures);
    }

    @Override
    public UUID aggregateId() {
        return agencyId;
    }
}
