package vn.tinhgon.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A case that changes the registry.
 *
 * @param kinds the kinds of its moves as the documents state them, such as {@code CONSOLIDATE} (hợp
 *     nhất)
 * @param scope the path of the smallest area that holds all it touches, {@code level} the code of
 *     that area's level
 * @param agencyIds the agencies that its moves name
 * @param effectiveOn the day at whose 00:00 (Asia/Ho_Chi_Minh) it takes effect
 */
public record RestructuringCase(
        UUID caseId,
        String title,
        List<String> kinds,
        String scope,
        String level,
        List<UUID> agencyIds,
        LocalDate effectiveOn) {

    public RestructuringCase {
        kinds = List.copyOf(kinds);
        agencyIds = List.copyOf(agencyIds);
    }
}
