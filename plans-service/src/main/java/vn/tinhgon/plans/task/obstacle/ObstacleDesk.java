package vn.tinhgon.plans.task.obstacle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.tinhgon.plans.access.PlanAccess;
import vn.tinhgon.plans.task.TaskInHand;
import vn.tinhgon.plans.task.TasksInHand;
import vn.tinhgon.plans.task.ToldTask;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Role;
import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.outbox.Outbox;
import vn.tinhgon.platform.problem.InvalidField;
import vn.tinhgon.platform.problem.NotFound;
import vn.tinhgon.platform.registry.KnownAgency;
import vn.tinhgon.platform.registry.RegistryCopy;
import vn.tinhgon.platform.rest.PageQuery;

/** Where leads raise obstacles, and the bodies above answer them or pass them further up. */
@ApplicationScoped
public class ObstacleDesk {

    private final Obstacles obstacles;
    private final TasksInHand tasks;
    private final RegistryCopy registry;
    private final PlanAccess access;
    private final Outbox outbox;
    private final Clock clock;

    ObstacleDesk(
            Obstacles obstacles,
            TasksInHand tasks,
            RegistryCopy registry,
            PlanAccess access,
            Outbox outbox,
            Clock clock) {
        this.obstacles = obstacles;
        this.tasks = tasks;
        this.registry = registry;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those of a task that were raised by a day, oldest first. */
    @Transactional
    public List<Obstacle> of(UUID task, LocalDate day, Caller caller) {
        access.planOfTask(caller, task).orElseThrow(() -> new NotFound("task", task));
        return obstacles.of(task, day);
    }

    /** Those that wait for an answer on a day. */
    @Transactional
    public List<Obstacle> awaiting(Scope scope, UUID to, LocalDate day, PageQuery page) {
        return obstacles.awaiting(scope, to, day, page);
    }

    /** The lead raises what it cannot clear away itself. */
    @Transactional
    public Obstacle raise(UUID id, Raised raised, Caller caller) {
        var task = tasks.take(id, caller);
        var lead = tasks.actingLead(task, caller);
        return raise(task, lead, raised, null, caller);
    }

    /** The body that was asked says what is to be done. */
    @Transactional
    public Obstacle answer(UUID id, UUID obstacle, String answer, Caller caller) {
        var task = tasks.take(id, caller);
        var raised = settle(task, obstacle, caller);
        obstacles.answer(obstacle, answer, today(), caller.subject());
        var answered = obstacles.find(id, obstacle, today()).orElseThrow();
        outbox.add(ObstacleNews.answered(tasks.told(id), raised, answer, today()));
        return answered;
    }

    /** The body that was asked cannot clear it away either. */
    @Transactional
    public Obstacle passOn(UUID id, UUID obstacle, Raised further, Caller caller) {
        var task = tasks.take(id, caller);
        var raised = settle(task, obstacle, caller);
        return raise(task, raised.toId(), further, raised, caller);
    }

    private Obstacle raise(
            TaskInHand task, UUID from, Raised raised, Obstacle passed, Caller caller) {
        if (raised.answerBy().isBefore(today())) {
            throw new InvalidField("answerBy", "obstacle-answer-in-past", raised.answerBy());
        }
        var told = tasks.told(task.id());
        var to = above(from, raised, told);
        var addressed = new Raised(raised.what(), to.id(), raised.answerBy());
        var passedFrom = passed == null ? null : passed.id();
        var id = obstacles.raise(task.id(), from, addressed, passedFrom, today(), caller.subject());
        var obstacle = obstacles.find(task.id(), id, today()).orElseThrow();
        outbox.add(ObstacleNews.raised(told, obstacle, today()));
        return obstacle;
    }

    /** Upward: to another agency, whose area contains that of who raises it. */
    private KnownAgency above(UUID from, Raised raised, ToldTask told) {
        var asked = Optional.ofNullable(raised.toId()).orElse(told.issuerId());
        if (asked == null) {
            throw new InvalidField("toId", "obstacle-to-nobody");
        }
        var below = new Scope(standing(from).map(KnownAgency::scope).orElse(told.scope()));
        return standing(asked)
                .filter(to -> !to.id().equals(from) && new Scope(to.scope()).covers(below))
                .orElseThrow(() -> new InvalidField("toId", "obstacle-not-upward", asked));
    }

    private Obstacle settle(TaskInHand task, UUID id, Caller caller) {
        var obstacle =
                obstacles
                        .find(task.id(), id, today())
                        .orElseThrow(() -> new NotFound("obstacle", id));
        mustBeAsked(task, obstacle, caller);
        if (obstacle.isSettled()) {
            throw new ObstacleSettled(task.ref());
        }
        return obstacle;
    }

    /**
     * The body itself, its successor, or an account of the area that acts for its agencies; where
     * nobody stands for the body any more, a planner of the area.
     */
    private void mustBeAsked(TaskInHand task, Obstacle obstacle, Caller caller) {
        var asked = standing(obstacle.toId());
        if (caller.agency().isEmpty() || asked.isEmpty() && caller.is(Role.PLANNER)) {
            caller.mustCover(new Scope(task.placed()), "task", task.id());
        } else if (asked.filter(to -> caller.worksFor(to.id())).isEmpty()) {
            throw new NotAsked(task.ref());
        }
    }

    private Optional<KnownAgency> standing(UUID agency) {
        return registry.standingFor(agency, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
