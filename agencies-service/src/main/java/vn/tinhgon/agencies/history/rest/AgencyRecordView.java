package vn.tinhgon.agencies.history.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.decision.rest.DecisionBody;
import vn.tinhgon.agencies.history.AgencyRecord;

/** What was recorded of an agency for one stretch of its life. */
@Schema(name = "AgencyRecord")
public record AgencyRecordView(
        String name,
        String nameEn,
        String shortName,
        List<String> formerNames,
        List<String> otherNames,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        String mailbox,
        LocalDate validFrom,
        @Schema(description = "The first day on which it was so no longer") LocalDate validTo,
        Instant knownFrom,
        @Schema(description = "Since when better is known; null while nothing is") Instant knownTo,
        UUID restructuringId,
        DecisionBody decision) {

    static AgencyRecordView of(AgencyRecord told) {
        return new AgencyRecordView(
                told.name(),
                told.nameEn(),
                told.shortName(),
                told.formerNames(),
                told.otherNames(),
                told.kind(),
                told.bloc(),
                told.level(),
                told.areaId(),
                told.parentId(),
                told.directedById(),
                told.mailbox(),
                told.validFrom(),
                told.validTo(),
                told.knownFrom(),
                told.knownTo(),
                told.restructuringId(),
                DecisionBody.of(told.decision()));
    }
}
