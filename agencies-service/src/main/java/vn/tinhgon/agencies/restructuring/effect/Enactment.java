package vn.tinhgon.agencies.restructuring.effect;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.AgencyKind;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.pilot.Pilots;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.succession.Successions;

/**
 * Carries a case out in the registry, in the caller's transaction: areas first, then the agencies
 * in them, then their staff. The simulation runs this very code and rolls it back.
 */
@ApplicationScoped
public class Enactment {

    private final AreaEnactment areas;
    private final AgencyEnactment agencies;
    private final StaffingEnactment staffing;
    private final Pilots pilots;
    private final Successions successions;
    private final Standing standing;
    private final DoubleFinder doubles;
    private final Knowledge knowledge;

    Enactment(
            AreaEnactment areas,
            AgencyEnactment agencies,
            StaffingEnactment staffing,
            Pilots pilots,
            Successions successions,
            Standing standing,
            DoubleFinder doubles,
            Knowledge knowledge) {
        this.areas = areas;
        this.agencies = agencies;
        this.staffing = staffing;
        this.pilots = pilots;
        this.successions = successions;
        this.standing = standing;
        this.doubles = doubles;
        this.knowledge = knowledge;
    }

    public Enacted carryOut(CasePlan plan, LocalDate day, UUID caseId, Decision decision) {
        areas.lock(plan, day);
        agencies.lock(plan, day);
        var origin = new Origin(decision, caseId, knowledge.now());
        var before = standing.units(plan.units(), day.minusDays(1));
        var areaChanges = areas.carryOut(plan, day, origin);
        var agencyChanges = agencies.carryOut(plan, areaChanges, day, origin);
        var quotas = staffing.carryOut(plan, agencyChanges.heirs(), day, origin);
        endPilots(plan, day, origin);
        successions.recordOfAreas(areaChanges.successions(), day, origin);
        successions.recordOfAgencies(agencyChanges.heirs().successions(), day, origin);
        return new Enacted(
                day,
                origin.known(),
                units(before, standing.units(plan.units(), day)),
                areaChanges,
                agencyChanges,
                quotas,
                standing.unsupported(plan, named(plan), day),
                doubles.in(areaChanges, day));
    }

    private void endPilots(CasePlan plan, LocalDate day, Origin origin) {
        if (!plan.endedPilots().isEmpty()) {
            pilots.end(plan.endedPilots(), day, origin);
        }
    }

    private static Set<UUID> named(CasePlan plan) {
        var named = new LinkedHashSet<>(plan.plannedAgencies().keySet());
        named.addAll(Alterations.of(plan).agencies());
        return named;
    }

    private static Map<AgencyKind, UnitCount> units(
            Map<AgencyKind, Integer> before, Map<AgencyKind, Integer> after) {
        var units = new EnumMap<AgencyKind, UnitCount>(AgencyKind.class);
        before.forEach((kind, count) -> units.put(kind, new UnitCount(count, 0)));
        after.forEach((kind, count) -> units.merge(kind, new UnitCount(0, count), UnitCount::plus));
        return units;
    }
}
