package vn.tinhgon.events;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * Some moves of a case that had taken effect were annulled. What these had changed is told by
 * {@link AgencyRestored}, {@link AreaRestored}, {@link AgencyDissolved} and {@link AreaEnded}.
 *
 * @param restructuring the reversing case
 * @param moves as the list of the annulled case calls them: {@code moves[3]}, {@code
 *     areaMoves[17]}, {@code endedPilotIds[0]}
 * @param staying how many moves of the annulled case stay in effect, 0 when these were the last
 */
@JsonTypeName("restructuring-partly-annulled")
public record RestructuringPartlyAnnulled(
        RestructuringCase restructuring,
        UUID annulledCaseId,
        List<String> moves,
        int staying,
        Decision decision)
        implements RestructuringEvent {

    public RestructuringPartlyAnnulled {
        moves = List.copyOf(moves);
    }
}
