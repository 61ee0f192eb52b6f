package vn.tinhgon.agencies.pilot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.agencies.agency.Agencies;
import vn.tinhgon.agencies.area.Areas;
import vn.tinhgon.agencies.bitemporal.Knowledge;
import vn.tinhgon.agencies.bitemporal.Moment;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.ExpectedVersion;
import vn.tinhgon.platform.rest.PageQuery;

/** Starts and judges pilots. Who decided on one judges it; who tries it may read it. */
@ApplicationScoped
public class PilotDesk {

    private final PilotBook book;
    private final PilotLog log;
    private final Areas areas;
    private final Agencies agencies;
    private final ExpectedVersion expected;
    private final Knowledge knowledge;
    private final Outbox outbox;

    PilotDesk(
            PilotBook book,
            PilotLog log,
            Areas areas,
            Agencies agencies,
            ExpectedVersion expected,
            Knowledge knowledge,
            Outbox outbox) {
        this.book = book;
        this.log = log;
        this.areas = areas;
        this.agencies = agencies;
        this.expected = expected;
        this.knowledge = knowledge;
        this.outbox = outbox;
    }

    @Transactional
    public Pilot start(NewPilot pilot, Caller caller) {
        var start = Moment.on(pilot.startsOn());
        var area = areas.get(pilot.areaId(), start, caller);
        mustStand(pilot.siteIds(), area.scope(), start, "siteIds");
        var id = log.add(pilot, knowledge.now());
        var started = book.all(List.of(id)).getFirst();
        outbox.addAllOn(List.of(started.started()), pilot.startsOn());
        return started;
    }

    @Transactional
    public Pilot review(UUID id, PilotReview review, Caller caller) {
        log.lock(List.of(get(id, Moment.last(), caller).id()));
        var pilot = get(id, Moment.last(), caller);
        caller.mustCover(pilot.scope(), "pilot", id);
        expected.mustBe(pilot.version());
        pilot.mustAllow(review);
        mustStand(review.newSites(), pilot.scope(), Moment.on(review.on()), "newSiteIds");
        log.add(List.of(id), review, knowledge.now());
        var reviewed = book.all(List.of(id)).getFirst();
        outbox.addAllOn(List.of(reviewed.reviewed(review)), review.on());
        return reviewed;
    }

    public Pilot get(UUID id, Moment moment, Caller caller) {
        return book.find(id, caller.scope(), moment).orElseThrow(() -> new NotFound("pilot", id));
    }

    public List<Pilot> list(
            Scope scope, Optional<PilotState> state, Moment moment, PageQuery page) {
        return book.list(scope, state, moment, page);
    }

    private void mustStand(Collection<UUID> sites, Scope area, Moment moment, String field) {
        var standing =
                agencies.all(sites, moment).stream()
                        .filter(site -> site.standsOn(moment.day()) && area.covers(site.scope()))
                        .count();
        if (standing < sites.size()) {
            throw new InvalidField(field, "site-not-in-area", area, moment.day());
        }
    }
}
