package vn.tinhgon.agencies.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.agency.AgencyNames;
import vn.tinhgon.agencies.agency.AgencyProfile;
import vn.tinhgon.agencies.agency.Bloc;

/** What is to be read otherwise of an agency; what is null stays. */
public record Changes(
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
        String mailbox) {

    boolean areNone() {
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
                or(kind, profile.kind()),
                or(bloc, profile.bloc()),
                or(level, profile.level()),
                or(areaId, profile.areaId()),
                or(parentId, profile.parentId()),
                or(directedById, profile.directedById()),
                or(mailbox, profile.mailbox()));
    }

    private AgencyNames to(AgencyNames names) {
        return new AgencyNames(
                or(name, names.name()),
                or(nameEn, names.nameEn()),
                or(shortName, names.shortName()),
                or(formerNames, names.formerNames()),
                or(otherNames, names.otherNames()));
    }

    private static <T> T or(T changed, T before) {
        return Optional.ofNullable(changed).orElse(before);
    }
}
