package vn.tinhgon.agencies.restructuring.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import vn.tinhgon.agencies.agency.AgencyKind;

/**
 * All that the moves of a case did to the registry.
 *
 * @param units of each kind how many of the agencies concerned stood the day before, and how many
 *     stand on the day
 * @param unsupported names of agencies whose superior or area stands no longer
 * @param doubles agencies that do the same in one area since their areas became one
 */
public record Enacted(
        LocalDate effectiveOn,
        Instant known,
        Map<AgencyKind, UnitCount> units,
        AreaChanges areas,
        AgencyChanges agencies,
        QuotaChange staffing,
        List<String> unsupported,
        List<Doubles> doubles)
        implements Consequences {

    public UnitCount allUnits() {
        return units.values().stream().reduce(new UnitCount(0, 0), UnitCount::plus);
    }

    public FunctionAllotment functions() {
        return agencies.functions();
    }
}
