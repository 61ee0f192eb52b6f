package vn.tinhgon.agencies.correction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;
import vn.tinhgon.agencies.code.Code;

/**
 * What is to be read otherwise of an agency; what is null stays.
 *
 * @param codes all that it had in the period
 */
public record AgencyChanges(
        Change<String> name,
        Change<String> nameEn,
        Change<String> shortName,
        Change<List<String>> formerNames,
        Change<List<String>> otherNames,
        Change<AgencyKind> kind,
        Change<Bloc> bloc,
        Change<String> level,
        Change<UUID> areaId,
        Change<UUID> parentId,
        Change<UUID> directedById,
        Change<String> mailbox,
        Change<List<Code>> codes)
        implements Changes {

    @Override
    public boolean areNone() {
        return codes == null && leaveProfile();
    }

    boolean leaveProfile() {
        return Stream.of(
                        name,
                        nameEn,
                        shortName,
                        formerNames,
                        otherNames,
                        kind,
                        bloc,
                        level,
                        areaId,
                        parentId,
                        directedById,
                        mailbox)
                .allMatch(Objects::isNull);
    }

    AgencyProfile to(AgencyProfile profile) {
        return new AgencyProfile(
                to(profile.names()),
                Change.of(profile.kind(), kind),
                Change.of(profile.bloc(), bloc),
                Change.of(profile.level(), level),
                Change.of(profile.areaId(), areaId),
                Change.of(profile.parentId(), parentId),
                Change.of(profile.directedById(), directedById),
                Change.of(profile.mailbox(), mailbox));
    }

    private AgencyNames to(AgencyNames names) {
        return new AgencyNames(
                Change.of(names.name(), name),
                Change.of(names.nameEn(), nameEn),
                Change.of(names.shortName(), shortName),
                Change.of(names.formerNames(), formerNames),
                Change.of(names.otherNames(), otherNames));
    }
}
