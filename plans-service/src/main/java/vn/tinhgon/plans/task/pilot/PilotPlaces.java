package vn.tinhgon.plans.task.pilot;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;

import vn.tinhgon.platform.problem.InvalidField;

/**
 * The agencies and areas where something can be tried: those of the part of the country of a plan.
 */
@ApplicationScoped
class PilotPlaces {

    private static final String KNOWN =
            """
            select a.id as agency_id, null::uuid as area_id,
                   (select min(s.effective_on) from registry_succession_on(:today) s where s.ended_id = a.id) as ended_on
            from registry_agency a
            where a.id = any(:ids) and a.scope <@ cast(:scope as ltree)
            union all
            select null, a.id,
                   (select min(s.effective_on) from registry_area_succession s
                    where s.ended_id = a.id and s.effective_on <= :today and here.place <> a.scope)
            from registry_area a
              cross join lateral (select coalesce(registry_area_place(a.id, :today), a.scope) as place) here
            where a.id = any(:ids) and here.place <@ cast(:scope as ltree)""";

    private final Jdbi jdbi;
    private final Clock clock;

    PilotPlaces(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Each is known there, and has not ended when something begins in it. */
    void mustStand(String field, Map<Place, LocalDate> from, String scope) {
        var known = known(List.copyOf(from.keySet()), scope);
        from.forEach(
                (place, day) -> {
                    var ended =
                            Optional.ofNullable(known.get(place))
                                    .orElseThrow(
                                            () ->
                                                    new InvalidField(
                                                            field,
                                                            "pilot-place-unknown",
                                                            place.id()));
                    ended.filter(end -> !day.isBefore(end))
                            .ifPresent(
                                    end -> {
                                        throw new InvalidField(
                                                field, "pilot-place-ended", place.id(), end);
                                    });
                });
    }

    private Map<Place, Optional<LocalDate>> known(List<Place> places, String scope) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(KNOWN)
                                .bindArray(
                                        "ids", UUID.class, places.stream().map(Place::id).toList())
                                .bind("scope", scope)
                                .bind("today", LocalDate.now(clock))
                                .mapTo(Known.class)
                                .stream()
                                .collect(toMap(Known::place, Known::end)));
    }

    private record Known(UUID agencyId, UUID areaId, LocalDate endedOn) {

        Place place() {
            return new Place(agencyId, areaId);
        }

        Optional<LocalDate> end() {
            return Optional.ofNullable(endedOn);
        }
    }
}
