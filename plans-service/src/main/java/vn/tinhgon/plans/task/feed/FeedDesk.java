package vn.tinhgon.plans.task.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.listing.DueRange;
import vn.tinhgon.plans.task.listing.Part;
import vn.tinhgon.plans.task.listing.PartChoice;
import vn.tinhgon.plans.task.listing.PlanChoice;
import vn.tinhgon.plans.task.listing.SearchWords;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSearch;
import vn.tinhgon.plans.task.listing.TaskSort;
import vn.tinhgon.platform.caller.AgencyLookup;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.Page;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Opens and revokes feeds: an officer those of its own agency, planners and administrators those of
 * the agencies of their area.
 */
@ApplicationScoped
public class FeedDesk {

    private final CalendarFeeds feeds;
    private final TaskSearch search;
    private final RegistryCopy registry;
    private final AgencyLookup agencies;
    private final Clock clock;

    FeedDesk(
            CalendarFeeds feeds,
            TaskSearch search,
            RegistryCopy registry,
            AgencyLookup agencies,
            Clock clock) {
        this.feeds = feeds;
        this.search = search;
        this.registry = registry;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** A feed and its token, which nobody can read again. */
    public record Opened(CalendarFeed feed, FeedToken token) {}

    @Transactional
    public Opened open(UUID agency, String label, Caller caller) {
        mustAnswerFor(agency, caller);
        var token = FeedToken.draw();
        return new Opened(feeds.add(agency, label, token, caller.subject()), token);
    }

    /** What is revoked stays so, however often it is asked for. */
    @Transactional
    public void revoke(UUID id, Caller caller) {
        var feed = feeds.find(id).orElseThrow(() -> new NotFound("calendar-feed", id));
        var agency = seen(feed.agencyId(), caller, "calendar-feed", id);
        mustAnswerFor(agency, caller);
        feeds.revoke(id, caller.subject());
    }

    public Page<CalendarFeed> list(UUID agency, Caller caller, PageQuery page) {
        mustAnswerFor(agency, caller);
        return Page.of(feeds.of(agency, page), page.limit(), CalendarFeed::id);
    }

    /** What is still to be done by a day; after a merger by who took the agency's place. */
    public FeedCalendar read(String token) {
        var today = LocalDate.now(clock);
        var agency =
                feeds.opened(new FeedToken(token))
                        .flatMap(id -> agencies.seatOf(id, today))
                        .map(AgencyLookup.Seat::agency)
                        .flatMap(id -> registry.named(List.of(id)).stream().findFirst())
                        .orElseThrow(() -> new NotFound("calendar-feed", "–"));
        return new FeedCalendar(agency.name(), owed(agency.id(), today));
    }

    private List<Part> owed(UUID agency, LocalDate today) {
        var asked =
                new TaskCriteria(
                        new PlanChoice(null, null, null, null),
                        new PartChoice(null, null, false),
                        null,
                        Standing.open(),
                        new DueRange(LocalDate.EPOCH, null),
                        SearchWords.of(null),
                        TaskSort.DUE,
                        today);
        return search.allParts(agency, asked);
    }

    private void mustAnswerFor(UUID id, Caller caller) {
        mustAnswerFor(seen(id, caller, "agency", id), caller);
    }

    /** For its own agency, and for those in whose place that stands. */
    private void mustAnswerFor(KnownAgency agency, Caller caller) {
        var ofArea = Set.of(Role.PLANNER, Role.ADMINISTRATOR);
        var stands = agencies.seatOf(agency.id(), LocalDate.now(clock));
        if (stands.filter(seat -> caller.worksFor(seat.agency())).isEmpty()
                && caller.roles().stream().noneMatch(ofArea::contains)) {
            throw new FeedOfOthers(agency.name());
        }
    }

    private KnownAgency seen(UUID agency, Caller caller, String what, UUID id) {
        var known =
                registry.named(List.of(agency)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound(what, id));
        caller.mustCover(new Scope(known.scope()), what, id);
        return known;
    }
}
