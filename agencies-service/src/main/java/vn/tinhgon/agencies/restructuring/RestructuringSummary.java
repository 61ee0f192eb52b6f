package vn.tinhgon.agencies.restructuring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case in a list.
 *
 * @param annulledById the last case that annuls it or moves of it, null when none has been drafted
 * @param annulled how much of it has been annulled
 */
public record RestructuringSummary(
        UUID id,
        @Schema(description = "The kinds of its moves; none for a case that annuls another")
                List<String> kinds,
        String title,
        RestructuringState state,
        LocalDate effectiveOn,
        UUID annulsId,
        UUID annulledById,
        Annulled annulled) {}
