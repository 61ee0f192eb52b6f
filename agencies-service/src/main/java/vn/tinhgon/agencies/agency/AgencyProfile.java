package vn.tinhgon.agencies.agency;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an agency is during one stretch of its life.
 *
 * @param areaId the area in which it sits (địa bàn)
 * @param parentId the agency it belongs to (trực thuộc)
 * @param directedById the agency that directs its profession (ngành dọc)
 * @param mailbox its official mail address, never a person's
 */
public record AgencyProfile(
        AgencyNames names,
        AgencyKind kind,
        Bloc bloc,
        String level,
        UUID areaId,
        UUID parentId,
        UUID directedById,
        String mailbox) {

    public String name() {
        return names.name();
    }

    /** The same called otherwise; what is not told of the new names stays. */
    public AgencyProfile called(AgencyNames now) {
        return new AgencyProfile(
                names.replacedBy(now), kind, bloc, level, areaId, parentId, directedById, mailbox);
    }

    /** The same put elsewhere; null leaves it where it is. */
    public AgencyProfile below(UUID parent, UUID director, UUID area) {
        return new AgencyProfile(
                names,
                kind,
                bloc,
                level,
                area == null ? areaId : area,
                parent == null ? parentId : parent,
                director == null ? directedById : director,
                mailbox);
    }

    /** The same in the area that is there now, and of its level. */
    public AgencyProfile within(Map<UUID, Residence> instead) {
        var residence = instead.get(areaId);
        return residence == null
                ? this
                : new AgencyProfile(
                        names,
                        kind,
                        bloc,
                        residence.level(),
                        residence.areaId(),
                        parentId,
                        directedById,
                        mailbox);
    }

    /** The same with others above it. */
    public AgencyProfile under(UnaryOperator<UUID> instead) {
        return new AgencyProfile(
                names,
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
}
