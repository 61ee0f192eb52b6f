package vn.tinhgon.plans.task.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.events.TaskExtensionDecided;
import vn.tinhgon.events.TaskExtensionRequested;
import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.task.TaskInHand;
import vn.tinhgon.plans.task.TasksInHand;
import vn.tinhgon.plans.task.term.LastDays;
import vn.tinhgon.platform.caller.AgencyLookup;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;

/** Where leads ask for more time, and approvers on the issuer's side decide. */
@ApplicationScoped
public class ExtensionDesk {

    private final Extensions extensions;
    private final TasksInHand tasks;
    private final LastDays lastDays;
    private final PlanAccess access;
    private final AgencyLookup agencies;
    private final Outbox outbox;
    private final Clock clock;

    ExtensionDesk(
            Extensions extensions,
            TasksInHand tasks,
            LastDays lastDays,
            PlanAccess access,
            AgencyLookup agencies,
            Outbox outbox,
            Clock clock) {
        this.extensions = extensions;
        this.tasks = tasks;
        this.lastDays = lastDays;
        this.access = access;
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All that were asked for, oldest first. */
    @Transactional
    public List<Extension> of(UUID task, Caller caller) {
        access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
        return extensions.of(task);
    }

    /** The lead asks, with a reason, for a later last day. */
    @Transactional
    public Extension ask(UUID id, LocalDate until, String reason, Caller caller) {
        var task = tasks.take(id, caller);
        tasks.actingLead(task, caller);
        mustBeLater("until", until, task);
        var asked =
                extensions
                        .ask(task, until, reason, today(), caller.subject())
                        .orElseThrow(() -> new ExtensionUndecided(task.ref()));
        outbox.add(requested(task, until, reason));
        return extensions.find(id, asked).orElseThrow();
    }

    /** Neither the person nor the agency that asked decides. */
    @Transactional
    public Extension decide(UUID id, UUID extension, Decision decision, Caller caller) {
        var task = tasks.take(id, caller);
        var asked = asked(task, extension);
        mustBeOfIssuer(task, asked, caller);
        var until =
                decision.granted()
                        ? Optional.ofNullable(decision.until()).orElse(asked.askedUntil())
                        : null;
        if (decision.granted()) {
            mustBeLater("until", until, task);
        }
        extensions.decide(
                extension,
                new Decision(decision.granted(), until, decision.reason()),
                today(),
                caller.subject());
        lastDays.settle(List.of(id), LastDays.Cause.EXTENDED, today());
        outbox.add(decided(task, decision, until));
        return extensions.find(id, extension).orElseThrow();
    }

    private Extension asked(TaskInHand task, UUID extension) {
        var asked =
                extensions
                        .find(task.id(), extension)
                        .orElseThrow(() -> new NotFound("extension", extension));
        if (asked.isDecided()) {
            throw new ExtensionDecided(task.ref());
        }
        return asked;
    }

    /** An approver who sits where the plan was issued, or an account of the area without agency. */
    private void mustBeOfIssuer(TaskInHand task, Extension asked, Caller caller) {
        var issuedIn = new Scope(task.placed());
        caller.mustCover(issuedIn, "task", task.id());
        if (caller.agency().isPresent() && !caller.scope().equals(issuedIn)) {
            throw new NotOfIssuer(task.ref());
        }
        if (caller.subject().equals(asked.askedBy()) || hasAsked(caller, asked)) {
            throw new OwnExtension(task.ref());
        }
    }

    /** The agency that asked may have merged since. */
    private boolean hasAsked(Caller caller, Extension asked) {
        return agencies.seatOf(asked.agencyId(), today())
                .filter(seat -> caller.worksFor(seat.agency()))
                .isPresent();
    }

    private static void mustBeLater(String field, LocalDate until, TaskInHand task) {
        if (task.lastDay() == null) {
            throw new NothingToExtend(task.ref());
        }
        if (!until.isAfter(task.lastDay())) {
            throw new InvalidField(field, "extension-not-later", until, task.lastDay());
        }
    }

    private TaskExtensionRequested requested(TaskInHand task, LocalDate until, String reason) {
        var told = tasks.told(task.id());
        return new TaskExtensionRequested(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.issuerId(),
                told.monitorId(),
                task.lastDay(),
                until,
                reason,
                told.scope(),
                told.level(),
                today());
    }

    private TaskExtensionDecided decided(TaskInHand task, Decision decision, LocalDate until) {
        var told = tasks.told(task.id());
        return new TaskExtensionDecided(
                told.taskId(),
                told.planId(),
                told.planNumber(),
                told.ref(),
                told.title(),
                told.leadId(),
                told.monitorId(),
                decision.granted() ? "GRANTED" : "REFUSED",
                task.lastDay(),
                until,
                decision.reason(),
                told.scope(),
                told.level(),
                today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
