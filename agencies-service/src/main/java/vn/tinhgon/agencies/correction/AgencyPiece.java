package vn.tinhgon.agencies.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;

/**
 * The part of a version of an agency that lies in the period of a correction.
 *
 * @param id of the version that is known no longer
 */
public record AgencyPiece(
        long id,
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
        LocalDate validTo) {

    AgencyProfile profile() {
        return new AgencyProfile(
                new AgencyNames(name, nameEn, shortName, formerNames, otherNames),
                kind,
                bloc,
                level,
                areaId,
                parentId,
                directedById,
                mailbox);
    }
}
