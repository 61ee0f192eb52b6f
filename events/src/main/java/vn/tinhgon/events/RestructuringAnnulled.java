package vn.tinhgon.events;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A case that had taken effect was annulled with all its moves at once. What it had changed is told
 * by {@link AgencyRestored}, {@link AreaRestored}, {@link AgencyDissolved} and {@link AreaEnded}.
 *
 * @param restructuring the reversing case
 */
@JsonTypeName("restructuring-annulled")
public record RestructuringAnnulled(
        RestructuringCase restructuring, UUID annulledCaseId, Decision decision)
        implements RestructuringEvent {}
