package vn.tinhgon.agencies.agency;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.area.Area;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.area.Level;
import vn.tinhgon.agencies.area.Levels;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/**
 * Lets agencies into the registry: their level exists on their first day and is that of their area,
 * they sit in the caller's part of the country, and what stands above them stands from that day on.
 */
@ApplicationScoped
public class Admission {

    private final Areas areas;
    private final Levels levels;
    private final Agencies agencies;
    private final AgencyLocks locks;

    Admission(Areas areas, Levels levels, Agencies agencies, AgencyLocks locks) {
        this.areas = areas;
        this.levels = levels;
        this.agencies = agencies;
        this.locks = locks;
    }

    /**
     * @param prefix before the names of fields in refusals, such as {@code moves[0].outputs[0].}
     */
    public record Candidate(String prefix, AgencyProfile profile) {}

    public void check(
            Collection<Candidate> candidates, Company company, LocalDate from, Caller caller) {
        var superiors =
                candidates.stream()
                        .flatMap(candidate -> candidate.profile().superiors().stream())
                        .filter(superior -> !company.agencies().contains(superior))
                        .collect(Collectors.toSet());
        locks.pin(superiors);
        var gate =
                new Gate(
                        from,
                        caller,
                        company,
                        levels.on(from),
                        byId(areas.all(areasOf(candidates), Moment.on(from))),
                        agenciesById(superiors, Moment.last()),
                        agenciesById(superiors, Moment.on(from)));
        candidates.forEach(gate::check);
    }

    private static Collection<UUID> areasOf(Collection<Candidate> candidates) {
        return candidates.stream().map(c -> c.profile().areaId()).collect(Collectors.toSet());
    }

    private static Map<UUID, Area> byId(Collection<Area> areas) {
        return areas.stream().collect(toMap(Area::id, area -> area));
    }

    private Map<UUID, Agency> agenciesById(Collection<UUID> ids, Moment moment) {
        return agencies.all(ids, moment).stream().collect(toMap(Agency::id, agency -> agency));
    }

    /** All that has to be known to let candidates in, read at once. */
    private record Gate(
            LocalDate from,
            Caller caller,
            Company company,
            Map<String, Level> levels,
            Map<UUID, Area> areas,
            Map<UUID, Agency> superiors,
            Map<UUID, Agency> begun) {

        void check(Candidate candidate) {
            var profile = candidate.profile();
            var level = level(candidate.prefix(), profile.level());
            var place = place(candidate);
            var levelOfArea = level(candidate.prefix(), levelOf(profile.areaId()));
            level.mustBeThatOfArea(candidate.prefix() + "level", levelOfArea);
            mustStand(candidate.prefix() + "parentId", profile.parentId(), place);
            mustStand(candidate.prefix() + "directedById", profile.directedById(), place);
        }

        private Level level(String prefix, String code) {
            return Optional.ofNullable(levels.get(code))
                    .orElseThrow(
                            () -> new InvalidField(prefix + "level", "level-unknown", code, from));
        }

        private String levelOf(UUID area) {
            var coming = company.levelsOfAreas().get(area);
            return coming == null ? areas.get(area).level() : coming;
        }

        /** Where the candidate will sit; in an area to come it sits where the caller is. */
        private Scope place(Candidate candidate) {
            var id = candidate.profile().areaId();
            if (company.levelsOfAreas().containsKey(id)) {
                return caller.scope();
            }
            return Optional.ofNullable(areas.get(id))
                    .map(Area::scope)
                    .filter(scope -> caller.scope().covers(scope))
                    .orElseThrow(() -> new NotFound("area", id));
        }

        private void mustStand(String field, UUID id, Scope below) {
            if (id == null || company.agencies().contains(id)) {
                return;
            }
            var superior = superior(id, below);
            if (superior.validTo() != null) {
                throw new InvalidField(
                        field, "superior-ended", superior.name(), superior.validTo());
            }
            if (company.ending().contains(id)) {
                throw new InvalidField(field, "superior-ended", superior.name(), from);
            }
            if (!begun.containsKey(id)) {
                throw new InvalidField(field, "superior-begins-later", superior.name(), from);
            }
        }

        /** Superiors may sit above the caller's part of the country, but not in another part. */
        private Agency superior(UUID id, Scope below) {
            return Optional.ofNullable(superiors.get(id))
                    .filter(a -> caller.scope().covers(a.scope()) || a.scope().covers(below))
                    .orElseThrow(() -> new NotFound("agency", id));
        }
    }
}
