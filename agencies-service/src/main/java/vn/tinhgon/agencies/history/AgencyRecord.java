package vn.tinhgon.agencies.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.decision.Decision;

/**
 * What was recorded of an agency for one stretch of its life.
 *
 * @param knownTo since when we know better, null while we do not
 */
public record AgencyRecord(
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
        LocalDate validTo,
        Instant knownFrom,
        Instant knownTo,
        UUID restructuringId,
        String decisionNumber,
        LocalDate decisionDate,
        String decisionIssuer) {

    public Decision decision() {
        return decisionNumber == null
                ? null
                : new Decision(decisionNumber, decisionDate, decisionIssuer);
    }
}
