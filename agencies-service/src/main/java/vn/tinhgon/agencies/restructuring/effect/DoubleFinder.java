package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.agencies.agency.AgencyIds;
import vn.tinhgon.agencies.restructuring.effect.Doubles.Double;

/**
 * Finds agencies that double when areas merge: of one kind, in one area, called alike but for the
 * names of their former areas, and below the same superior or below superiors that double too.
 */
@ApplicationScoped
class DoubleFinder {

    private static final String RESIDENTS =
            """
            select v.agency_id as id, v.name, v.kind, v.bloc, v.level, v.area_id, v.parent_id, a.name as area_name,
                   coalesce(former.name, a.name) as former_area_name
            from agency_version v
            join area_version a on a.area_id = v.area_id and a.valid @> cast(:day as date) and upper_inf(a.known)
            left join agency_version earlier on earlier.agency_id = v.agency_id
              and earlier.valid @> cast(:day as date) - 1 and upper_inf(earlier.known)
            left join area_version former on former.area_id = earlier.area_id
              and former.valid @> cast(:day as date) - 1 and upper_inf(former.known)
            where v.area_id = any(:areas) and v.valid @> cast(:day as date) and upper_inf(v.known)
            order by v.agency_id""";

    private final Jdbi jdbi;
    private final AgencyIds ids;

    DoubleFinder(Jdbi jdbi, AgencyIds ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    List<Doubles> in(AreaChanges areas, LocalDate day) {
        var residents = residents(areas, day);
        var groups = new LinkedHashMap<Likeness, List<Resident>>();
        residents
                .values()
                .forEach(
                        resident ->
                                groups.computeIfAbsent(
                                                likeness(resident, residents),
                                                _ -> new ArrayList<>())
                                        .add(resident));
        groups.values().removeIf(alike -> alike.size() < 2);
        var proposed = new HashMap<UUID, UUID>();
        var newIds = ids.next(groups.size()).iterator();
        groups.values().forEach(alike -> propose(alike, newIds.next(), proposed));
        return groups.values().stream().map(alike -> doubles(alike, proposed)).toList();
    }

    private Map<UUID, Resident> residents(AreaChanges areas, LocalDate day) {
        var receiving =
                areas.endedIds().stream()
                        .flatMap(area -> areas.onlyHeir(area).stream())
                        .distinct()
                        .toList();
        var residents = new LinkedHashMap<UUID, Resident>();
        jdbi.useHandle(
                handle ->
                        handle.createQuery(RESIDENTS)
                                .bindArray("areas", UUID.class, receiving)
                                .bind("day", day)
                                .mapTo(Resident.class)
                                .forEach(resident -> residents.put(resident.id(), resident)));
        return residents;
    }

    /** What makes agencies doubles of each other, up to the topmost. */
    private record Likeness(UUID area, String kind, String task, Object superior) {}

    private static Likeness likeness(Resident resident, Map<UUID, Resident> all) {
        var superior = all.get(resident.parentId());
        return new Likeness(
                resident.areaId(),
                resident.kind().name(),
                resident.task(),
                superior == null ? resident.parentId() : likeness(superior, all));
    }

    private static void propose(List<Resident> alike, UUID id, Map<UUID, UUID> proposed) {
        alike.forEach(resident -> proposed.put(resident.id(), id));
    }

    private static Doubles doubles(List<Resident> alike, Map<UUID, UUID> proposed) {
        var first = alike.getFirst();
        return new Doubles(
                proposed.get(first.id()),
                first.successorName(),
                first.kind(),
                first.bloc(),
                first.level(),
                first.areaId(),
                proposed.getOrDefault(first.parentId(), first.parentId()),
                alike.stream().map(r -> new Double(r.id(), r.name())).toList());
    }
}
