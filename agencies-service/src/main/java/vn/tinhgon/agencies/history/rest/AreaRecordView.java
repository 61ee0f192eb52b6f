package vn.tinhgon.agencies.history.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.history.AreaRecord;

/** What was recorded of an area for one stretch of its life. */
@Schema(name = "AreaRecord")
public record AreaRecordView(
        String code,
        String name,
        String level,
        UUID parentId,
        String scope,
        LocalDate validFrom,
        @Schema(description = "The first day on which it was so no longer") LocalDate validTo,
        Instant knownFrom,
        @Schema(description = "Since when better is known; null while nothing is") Instant knownTo,
        UUID restructuringId,
        DecisionBody decision) {

    static AreaRecordView of(AreaRecord told) {
        return new AreaRecordView(
                told.code(),
                told.name(),
                told.level(),
                told.parentId(),
                told.scope(),
                told.validFrom(),
                told.validTo(),
                told.knownFrom(),
                told.knownTo(),
                told.restructuringId(),
                DecisionBody.of(told.decision()));
    }
}
