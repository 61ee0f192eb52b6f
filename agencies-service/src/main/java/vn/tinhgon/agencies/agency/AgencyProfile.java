package vn.tinhgon.agencies.agency;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tinhgon.platform.text.VietnameseText;

/**
 * What an agency is during one stretch of its life.
 *
 * @param otherNames short names, former names and other spellings
 * @param areaId the area in which it sits (địa bàn)
 * @param parentId the agency it belongs to (trực thuộc)
 * @param directedById the agency that directs its profession (ngành dọc)
 * @param mailbox its official mail address, never a person's
 */
public record AgencyProfile(
        String name,
        List<String> otherNames,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        String mailbox) {

    public AgencyProfile {
        name = VietnameseText.normalise(name);
        otherNames = otherNames.stream().map(VietnameseText::normalise).distinct().toList();
    }

    /** The same with others above it. */
    public AgencyProfile under(UnaryOperator<UUID> instead) {
        return new AgencyProfile(
                name,
                otherNames,
                kind,
                bloc,
                level,
                areaId,
                parentId == null ? null : instead.apply(parentId),
                directedById == null ? null : instead.apply(directedById),
                mailbox);
    }

    /** Those above it in either line. */
    public List<UUID> superiors() {
        return Stream.of(parentId, directedById).filter(Objects::nonNull).distinct().toList();
    }

    String foldedName() {
        return VietnameseText.fold(name);
    }

    /** All names as they are searched, none reaching into the next. */
    String folded() {
        return Stream.concat(Stream.of(name), otherNames.stream())
                .map(VietnameseText::fold)
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
