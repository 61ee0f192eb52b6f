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
 * @param agencyIds agencies that its moves name, 1000 at most in one event; an annulment names
 *     those that it changes back
 * @param effectiveOn the day at whose 00:00 (Asia/Ho_Chi_Minh) it takes effect
 * @param part a case that names very many agencies is told in several events, each with some of
 *     them: which of {@code parts} this is, from 1; null in events from before it was told
 */
public record RestructuringCase(
        UUID caseId,
        String title,
        List<String> kinds,
        String scope,
        String level,
        List<UUID> agencyIds,
        LocalDate effectiveOn,
        Integer part,
        Integer parts) {

    public RestructuringCase {
        kinds = List.copyOf(kinds);
        agencyIds = List.copyOf(agencyIds);
    }
}
