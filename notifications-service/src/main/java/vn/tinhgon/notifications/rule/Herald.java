package vn.tinhgon.notifications.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.events.AgencyEvent;
import vn.tinhgon.events.PlanEvent;
import vn.tinhgon.notifications.delivery.Deliveries;
import vn.tinhgon.notifications.inbox.Inbox;
import vn.tinhgon.notifications.notice.Told;
import vn.tinhgon.platform.consuming.Heard;
import vn.tinhgon.platform.outbox.Trail;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;

/**
 * Tells what the rules say about an event: into the inbox, and into a letter. To be called in the
 * transaction that notes the event as consumed.
 */
@ApplicationScoped
public class Herald {

    private final Rules rules = new Rules();
    private final RegistryCopy registry;
    private final Inbox inbox;
    private final Deliveries deliveries;
    private final Trail trail;
    private final Clock clock;

    Herald(RegistryCopy registry, Inbox inbox, Deliveries deliveries, Trail trail, Clock clock) {
        this.registry = registry;
        this.inbox = inbox;
        this.deliveries = deliveries;
        this.trail = trail;
        this.clock = clock;
    }

    /** Very many come together when agencies merge. */
    public void hear(List<Heard<PlanEvent>> heard) {
        var known = new HashMap<UUID, Optional<UUID>>();
        Succession succession = agency -> known.computeIfAbsent(agency, this::standingFor);
        tell(
                heard.stream()
                        .flatMap(
                                one ->
                                        rules.notices(one.event(), succession).stream()
                                                .map(notice -> new Told(one.id(), notice)))
                        .toList());
    }

    public void hear(AgencyEvent event) {
        registry.apply(event);
        deliveries.retryWithoutAddress();
        tell(
                rules.notices(event, this::standingFor).stream()
                        .map(notice -> new Told(trail.causation(), notice))
                        .toList());
    }

    private void tell(List<Told> told) {
        if (!told.isEmpty()) {
            deliveries.gather(inbox.keep(told), LocalDate.now(clock));
        }
    }

    private Optional<UUID> standingFor(UUID agency) {
        var today = LocalDate.now(clock);
        return registry.standingFor(agency, today)
                .map(KnownAgency::id)
                .or(
                        () ->
                                registry.hasEnded(agency, today)
                                        ? Optional.empty()
                                        : Optional.of(agency));
    }
}
