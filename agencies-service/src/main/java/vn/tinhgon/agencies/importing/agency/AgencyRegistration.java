package vn.tinhgon.agencies.importing.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.agency.AgencyFounding;
import vn.tinhgon.agencies.agency.AgencyLocks;
import vn.tinhgon.agencies.agency.Namesakes;
import vn.tinhgon.agencies.area.AreaVersions;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Origin;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.importing.Import;
import vn.tinhgon.events.AgencyEstablished;
import vn.tinhgon.platform.outbox.Outbox;

/** Registers agencies of a sheet that are in order. */
@ApplicationScoped
class AgencyRegistration {

    private final AgencyRows rows;
    private final Namesakes namesakes;
    private final AreaVersions areas;
    private final AgencyLocks locks;
    private final AgencyFounding founding;
    private final Knowledge knowledge;
    private final Outbox outbox;

    AgencyRegistration(
            AgencyRows rows,
            Namesakes namesakes,
            AreaVersions areas,
            AgencyLocks locks,
            AgencyFounding founding,
            Knowledge knowledge,
            Outbox outbox) {
        this.rows = rows;
        this.namesakes = namesakes;
        this.areas = areas;
        this.locks = locks;
        this.founding = founding;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    void keepOthersAway(Import work, int batch) {
        var named = rows.areas(work.id(), batch);
        namesakes.takeTurns(named);
        areas.pin(named);
        locks.pin(rows.superiors(work.id(), batch));
    }

    void register(List<PlacedAgency> placed) {
        var known = knowledge.now();
        placed.stream()
                .collect(groupingBy(Founders::of, LinkedHashMap::new, toList()))
                .forEach((founders, agencies) -> found(agencies, founders.origin(known)));
        placed.stream()
                .map(PlacedAgency::established)
                .collect(groupingBy(AgencyEstablished::validFrom))
                .forEach((day, events) -> outbox.addAllOn(events, day));
    }

    private void found(List<PlacedAgency> agencies, Origin origin) {
        founding.foundAll(
                agencies.stream().collect(toMap(PlacedAgency::id, PlacedAgency::newcomer)), origin);
    }

    /** What is established at once: of one depth, so that nobody comes before a superior. */
    private record Founders(int depth, Optional<Decision> decision) {

        static Founders of(PlacedAgency agency) {
            return new Founders(agency.depth(), Optional.ofNullable(agency.entry().decision()));
        }

        Origin origin(Instant known) {
            return new Origin(decision.orElse(null), null, known);
        }
    }
}
