package vn.tinhgon.agencies.restructuring.effect;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.Residence;
import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Moment;

/** Finds where agencies sit when the areas have changed. */
@ApplicationScoped
class Residences {

    private final Areas areas;

    Residences(Areas areas) {
        this.areas = areas;
    }

    /** Each ended area that has one heir, with it. */
    Map<UUID, Residence> insteadOf(AreaChanges changes, LocalDate day) {
        var heirs = new LinkedHashMap<UUID, UUID>();
        changes.endedIds()
                .forEach(area -> changes.onlyHeir(area).ifPresent(heir -> heirs.put(area, heir)));
        var residences = in(heirs.values(), day);
        var instead = new LinkedHashMap<UUID, Residence>();
        heirs.forEach((area, heir) -> instead.put(area, residences.get(heir)));
        return instead;
    }

    Map<UUID, Residence> in(Collection<UUID> ids, LocalDate day) {
        return areas.all(ids, Moment.on(day)).stream()
                .collect(toMap(Area::id, area -> new Residence(area.id(), area.level())));
    }
}
