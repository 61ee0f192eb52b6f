package vn.tinhgon.plans.task.pilot;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.access.PlanIssuers;
import vn.tinhgon.plans.task.EvidenceDesk;
import vn.tinhgon.plans.task.TaskInHand;
import vn.tinhgon.plans.task.TasksInHand;
import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.rest.PageQuery;

/**
 * Where the issuer of a plan declares its tasks pilots, the lead records how they were reviewed,
 * and the issuer decides what becomes of them. A pilot may outlast its task: it goes on when the
 * task is done, and ends when the task is cancelled.
 */
@ApplicationScoped
public class PilotDesk {

    private final Pilots pilots;
    private final PilotBook book;
    private final PilotPlaces places;
    private final TasksInHand tasks;
    private final EvidenceDesk evidence;
    private final PlanAccess access;
    private final PlanIssuers issuers;
    private final Outbox outbox;
    private final Clock clock;

    PilotDesk(
            Pilots pilots,
            PilotBook book,
            PilotPlaces places,
            TasksInHand tasks,
            EvidenceDesk evidence,
            PlanAccess access,
            PlanIssuers issuers,
            Outbox outbox,
            Clock clock) {
        this.pilots = pilots;
        this.book = book;
        this.places = places;
        this.tasks = tasks;
        this.evidence = evidence;
        this.access = access;
        this.issuers = issuers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Pilot get(UUID task, LocalDate day, Caller caller) {
        access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
        return book.find(task, day).orElseThrow(() -> new NotFound("task-pilot", task));
    }

    @Transactional
    public List<Pilot> list(Caller caller, PilotCriteria asked, PageQuery page) {
        return book.list(caller, asked, page);
    }

    /** Of a draft nobody is told until it is issued. */
    @Transactional
    public Pilot declare(UUID id, NewPilot stated, Caller caller) {
        var task = tasks.takeEvenOfDraft(id, caller);
        var told = mustState(task, caller);
        if (book.find(id, today()).isPresent()) {
            throw new PilotAlreadyDeclared(task.ref());
        }
        mustStand(stated.sites(), task);
        pilots.declare(id, stated, today(), caller);
        return told.map(known -> tell(known, null)).orElseGet(() -> pilot(id));
    }

    /**
     * It was a mistake: from today on the task is no pilot, and what was stated stays to be seen.
     */
    @Transactional
    public void withdraw(UUID id, String reason, Caller caller) {
        var task = tasks.takeEvenDoneOrOfDraft(id, caller);
        var told = mustState(task, caller);
        var pilot = pilot(id);
        pilot.mustGoOn();
        if (told.isEmpty()) {
            pilots.remove(id);
        } else {
            pilots.withdraw(id, reason, today(), caller);
            outbox.add(PilotNews.withdrawn(told.get(), pilot, reason, today()));
        }
    }

    /** A plan comes into force, and what its draft stated of pilots with it. */
    public void issued(UUID plan) {
        var stated =
                book.ofPlan(plan, today()).stream().collect(toMap(Pilot::taskId, pilot -> pilot));
        outbox.addAll(
                tasks.told(stated.keySet()).stream()
                        .map(
                                told ->
                                        PilotNews.declared(
                                                told, stated.get(told.taskId()), null, today()))
                        .toList());
    }

    @Transactional
    public Pilot addSites(UUID id, List<StatedSite> more, String reason, Caller caller) {
        var task = tasks.takeEvenDone(id, caller);
        var told = mustBeIssuer(task, caller);
        var pilot = pilot(id);
        pilot.mustAwaitReview();
        pilot.mustAllow(more);
        mustStand(more, task);
        pilots.addSites(id, more, today(), caller);
        return tell(told, reason);
    }

    /**
     * @param stated the first day on which it is a site no more
     */
    @Transactional
    public Pilot closeSite(UUID id, UUID site, LocalDate stated, String reason, Caller caller) {
        var task = tasks.takeEvenDone(id, caller);
        var told = mustBeIssuer(task, caller);
        var pilot = pilot(id);
        pilot.mustGoOn();
        pilot.mustAllowClosing(site, stated);
        pilots.closeSite(site, stated, reason, today(), caller);
        return tell(told, reason);
    }

    @Transactional
    public Pilot reschedule(UUID id, ReviewDays days, String reason, Caller caller) {
        var task = tasks.takeEvenDone(id, caller);
        var told = mustBeIssuer(task, caller);
        pilot(id).mustAllow(days, today());
        pilots.setDays(id, days, today(), reason, caller);
        return tell(told, reason);
    }

    /** By the lead; a planner of the plan's area may record it in the lead's stead. */
    @Transactional
    public Pilot review(UUID id, StatedReview stated, Caller caller) {
        var task = tasks.takeEvenDone(id, caller);
        tasks.mustLeadOrOrder(task, caller);
        var pilot = pilot(id);
        var held = Optional.ofNullable(stated.heldOn()).orElse(today());
        pilot.mustAllowReview(held, today());
        var shown = evidence.of(id, stated.evidence());
        if (!shown.isThere()) {
            throw new InvalidField("evidence", "pilot-review-not-shown");
        }
        var by = caller.agency().orElse(task.leadId());
        pilots.review(id, pilot.reviewed(stated, held, by), shown, today(), caller);
        outbox.add(PilotNews.reviewed(tasks.told(id), stated, by, held));
        return pilot(id);
    }

    /** Upon the final review, by a decision of the issuer. */
    @Transactional
    public Pilot decide(UUID id, StatedOutcome stated, Caller caller) {
        var task = tasks.takeEvenDone(id, caller);
        var told = mustBeIssuer(task, caller);
        var pilot = pilot(id);
        var review = pilot.mustAwaitDecision();
        mustBeUpon(review, stated);
        var decidedOn = stated.decision().date();
        places.mustStand(
                "scaledTo",
                stated.scaledTo().stream().collect(toMap(place -> place, _ -> decidedOn)),
                task.placed());
        pilots.decide(id, review, stated, today(), caller);
        if (stated.finalReviewOn() != null) {
            pilots.setDays(
                    id, new ReviewDays(null, stated.finalReviewOn()), decidedOn, null, caller);
        }
        outbox.add(PilotNews.decided(told, pilot, stated));
        return pilot(id);
    }

    private void mustBeUpon(PilotReview review, StatedOutcome stated) {
        var decidedOn = stated.decision().date();
        if (decidedOn.isAfter(today())) {
            throw new InvalidField("decision.date", "day-in-future", decidedOn);
        }
        if (decidedOn.isBefore(review.heldOn())) {
            throw new InvalidField(
                    "decision.date", "pilot-decision-before-review", decidedOn, review.heldOn());
        }
    }

    /** By whoever settles the draft, or by the issuer; answers what there is to tell of. */
    private Optional<ToldTask> mustState(TaskInHand task, Caller caller) {
        if (task.isOfDraft()) {
            caller.mustCover(new Scope(task.placed()), "task", task.id());
            return Optional.empty();
        }
        return Optional.of(mustBeIssuer(task, caller));
    }

    private ToldTask mustBeIssuer(TaskInHand task, Caller caller) {
        caller.mustCover(new Scope(task.placed()), "task", task.id());
        var told = tasks.told(task.id());
        if (!issuers.mayActFor(caller, told.issuerId())) {
            throw new PilotOfOthers(task.ref());
        }
        return told;
    }

    private void mustStand(List<StatedSite> sites, TaskInHand task) {
        Map<Place, LocalDate> from =
                sites.stream()
                        .collect(
                                toMap(
                                        StatedSite::place,
                                        StatedSite::from,
                                        (one, other) -> one.isAfter(other) ? one : other));
        places.mustStand("sites", from, task.placed());
    }

    private Pilot tell(ToldTask told, String reason) {
        var pilot = pilot(told.taskId());
        outbox.add(PilotNews.declared(told, pilot, reason, today()));
        return pilot;
    }

    private Pilot pilot(UUID task) {
        return book.find(task, today()).orElseThrow(() -> new NotFound("task-pilot", task));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
