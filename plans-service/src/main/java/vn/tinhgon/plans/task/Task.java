package vn.tinhgon.plans.task;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.events.TaskAssigned;
import vn.tinhgon.events.TaskProgressReported;
import vn.tinhgon.plans.deadline.Deadline;
import vn.tinhgon.platform.registry.KnownAgency;

/**
 * One thing to be done, as the document words it. In a draft its agencies may be unknown and its
 * lead unchosen; assigned, it has exactly one lead on any day, which reports on it and completes
 * it. Whether it is late is asked of its term and never stored.
 */
@Entity
@Table(name = "task")
public class Task {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;
    private UUID planId;
    private int ordinal;
    private String ref;
    private String title;
    private String text;
    private String quote;
    private Integer quoteLine;
    @Embedded private StoredDeadline deadline;

    /** When an amendment stated the deadline; null while it is the one that the plan began with. */
    private LocalDate statedOn;

    /** As reckoned from all that has happened, by the transaction that moved it. */
    private LocalDate lastDay;

    @Embedded private Course course = new Course();
    @Embedded private TaskBrief brief = TaskBrief.NONE;

    /** The function of its agencies that it is of; null where nobody has said so. */
    private UUID functionId;

    /** The database notes the instant with each new version, whatever stands here. */
    @Column(insertable = false)
    private Instant changedAt = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    private List<Assignment> assignments = new ArrayList<>();

    protected Task() {}

    /** A task of a draft plan. */
    public static Task draft(UUID planId, int ordinal, TaskText text, Deadline deadline) {
        var task = new Task();
        task.planId = planId;
        task.ordinal = ordinal;
        task.word(text, deadline);
        return task;
    }

    /** A part of a task in force, given to an agency on a day. */
    static Task partOf(Task whole, int ordinal, TaskText text, Deadline deadline, TaskBrief brief) {
        var part = draft(whole.planId, ordinal, text, deadline);
        part.brief = brief;
        part.functionId = whole.functionId;
        return part;
    }

    /**
     * Puts a draft task elsewhere in its plan; the caller has seen to it that it is no part of
     * itself.
     */
    public void place(TaskBrief other) {
        brief = other;
    }

    /** Whatever is changed beside it is a new version of it. */
    void changed() {
        changedAt = changedAt.plusMillis(1);
    }

    /** Says of which function it is, or of none: where the function goes, it goes. */
    public void belongTo(UUID function) {
        functionId = function;
    }

    /** Puts right in a draft what was read of the document. */
    public void reword(TaskText words, Deadline stated) {
        word(words, stated);
    }

    /** Moves a draft task to another place in the order of the document. */
    public void standAt(int place) {
        ordinal = place;
    }

    /** Says what there is to show when it is done. */
    public void deliver(String deliverable) {
        brief = brief.showing(deliverable);
    }

    /** In a draft: its agencies are to be named anew. */
    public void forgetAgencies() {
        assignments.clear();
    }

    /** What it was a part of is not in the draft any more. */
    void comeLoose() {
        brief = brief.below(null);
    }

    /** The last day is what the words fix until it is reckoned. */
    private void word(TaskText text, Deadline stated) {
        ref = text.ref();
        title = text.title();
        this.text = text.text();
        quote = text.quote();
        quoteLine = text.quoteLine();
        deadline = StoredDeadline.of(stated);
        lastDay = stated.lastDay().orElse(null);
    }

    /** Adds an agency as the document names it; the registered one is null while unknown. */
    public void name(AssignmentRole role, UUID agency, String asWritten) {
        if (role == AssignmentRole.LEAD && lead().isPresent()) {
            throw new SecondLeadRefused(ref);
        }
        assignments.add(new Assignment(assignments.size(), role, agency, asWritten));
    }

    /** Adds agencies that a document calls lead all together: none leads until a person chooses. */
    public void dispute(UUID agency, String asWritten) {
        var duty = new Assignment(assignments.size(), AssignmentRole.COORDINATE, agency, asWritten);
        duty.nameAsLead();
        assignments.add(duty);
    }

    /** Says which registered agency the document means by a name. */
    public void identify(String asWritten, UUID agency) {
        assignments.stream()
                .filter(a -> a.agencyName().equals(asWritten))
                .forEach(a -> a.meet(agency));
    }

    /** Chooses the one lead: an agency that the document names, or another. */
    public void ledBy(KnownAgency agency) {
        lead().filter(Assignment::isOrphaned).ifPresent(assignments::remove);
        lead().ifPresent(earlier -> earlier.become(AssignmentRole.COORDINATE));
        assignments.forEach(Assignment::settleLead);
        assignments.stream()
                .filter(a -> a.is(agency.id()))
                .min(comparing(Assignment::role))
                .ifPresentOrElse(
                        named -> named.become(AssignmentRole.LEAD),
                        () -> name(AssignmentRole.LEAD, agency.id(), agency.name()));
    }

    /** The sole advising agency of a task whose lead nobody has chosen, if it is registered. */
    public Optional<UUID> proposedLead() {
        var advisers = assignments.stream().filter(a -> a.role() == AssignmentRole.ADVISE).toList();
        return lead().isEmpty() && advisers.size() == 1
                ? advisers.getFirst().agency()
                : Optional.empty();
    }

    /** Gives the task to its agencies from a day on; the scope is that of its lead. */
    public TaskAssigned assign(PlanIssued plan, KnownAgency lead) {
        return assign(plan.number(), plan.monitorId(), lead, plan.issuedOn());
    }

    public TaskAssigned assign(String planNumber, UUID monitor, KnownAgency lead, LocalDate on) {
        // Who has ended while this was a draft never had the task.
        assignments.removeIf(a -> !a.isCurrent() || a.isOrphaned());
        assignments.forEach(a -> a.from(on));
        return new TaskAssigned(
                id,
                planId,
                planNumber,
                ref,
                title,
                lead.id(),
                monitor,
                assignments().stream().map(Assignment::told).toList(),
                deadline.told(lastDay),
                lead.scope(),
                lead.level(),
                on);
    }

    /**
     * Notes how far the work is, in the lead's word: others report too, but how far the task is
     * only its lead says. A hundred per cent is no completion: that needs evidence.
     */
    public TaskProgressReported progress(KnownAgency by, int reached, String note, LocalDate on) {
        course.report(ref, isLedBy(by.id()) ? reached : course.percent());
        return new TaskProgressReported(
                id, planId, ref, title, by.id(), reached, note, by.scope(), by.level(), on);
    }

    /** The lead says that the work was done on a day, and shows it. */
    void submit(LocalDate doneOn, Evidence shown) {
        course.submit(ref, doneOn);
        if (brief.evidenceDemanded() && !shown.isThere()) {
            throw new EvidenceMissing(ref);
        }
    }

    /** What was submitted is not accepted: the task is open as before. */
    void bringBack() {
        course.bringBack(ref);
    }

    /** What was submitted is done; it stays with the lead of today for good. */
    void finish(String proof) {
        course.finish(ref, lead().flatMap(Assignment::agency).orElseThrow(), proof);
    }

    /** Nobody works on it, and nobody is late with it, until it is resumed. */
    void suspend(LocalDate on) {
        course.suspend(ref, on);
    }

    void resume() {
        course.resume(ref);
    }

    /** It is not to be done any more; what was done stays on record. */
    public void cancel(Order order) {
        course.cancel(ref, order);
    }

    /** By order of an amendment: other words from a day on. */
    public void amend(String newTitle, String newText) {
        mustBeOpen();
        title = newTitle;
        text = newText;
    }

    /**
     * By order of an amendment: another deadline, of which the last day is yet to be reckoned. Time
     * that was given before the day was given to the earlier one.
     */
    public void amend(Deadline stated, LocalDate on) {
        mustBeOpen();
        if (!stated.equals(deadline())) {
            deadline = StoredDeadline.of(stated);
            statedOn = on;
        }
    }

    /** By order of an amendment: others have parts in it from a day on. */
    public void redistribute(List<NamedPart> wanted, Order order) {
        mustBeOpen();
        if (wanted.stream().filter(part -> part.role() == AssignmentRole.LEAD).count() > 1) {
            throw new SecondLeadRefused(ref);
        }
        Redistribution.carryOut(assignments, wanted.stream().distinct().toList(), order);
    }

    /** Nothing is added to what is over. */
    void mustBeOpen() {
        course.mustBeOpen(ref);
    }

    /** Asks an agency for its part by a day of its own. */
    void ask(UUID agency, String what, LocalDate dueOn) {
        course.mustGoOn(ref);
        owedBy(agency).forEach(duty -> duty.ask(what, dueOn));
    }

    /** An agency brings what it owes; answers for which of its parts. */
    List<Assignment> contribute(UUID agency, LocalDate on) {
        course.mustGoOn(ref);
        var owed = owedBy(agency);
        if (owed.isEmpty()) {
            throw new NoContributionOwed(ref);
        }
        owed.forEach(duty -> duty.contribute(on));
        return owed;
    }

    /** The parts by which an agency owes a contribution; the lead owes the whole. */
    List<Assignment> owedBy(UUID agency) {
        return isLedBy(agency)
                ? List.of()
                : assignments(
                        a ->
                                a.isCurrent()
                                        && a.is(agency)
                                        && a.role().obligation() == Obligation.CONTRIBUTE);
    }

    /** Who accepts what the lead submits: its own monitor, or the plan's; the lead is none. */
    Optional<UUID> watcher(UUID monitorOfPlan) {
        return assignments().stream()
                .filter(a -> a.role() == AssignmentRole.MONITOR)
                .flatMap(a -> a.agency().stream())
                .findFirst()
                .or(() -> Optional.ofNullable(monitorOfPlan))
                .filter(watcher -> !isLedBy(watcher));
    }

    boolean isLedBy(UUID agency) {
        return lead().filter(lead -> lead.is(agency)).isPresent();
    }

    /** Gives all that an ended agency left behind in the task to another. */
    public HandedOver handOver(UUID from, HandOver order) {
        course.mustBeOpen(ref);
        var left = assignments.stream().filter(a -> a.isOrphaned() && a.is(from)).toList();
        for (var duty : left) {
            var next = duty.handOver(order);
            if (assignments.stream().noneMatch(a -> a.covers(next))) {
                assignments.add(next);
            }
        }
        return left.stream()
                .findFirst()
                .flatMap(Assignment::orphanedByCase)
                .map(caseId -> new HandedOver(caseId, from, order, left))
                .orElseThrow(() -> new DutyNotLeft(ref));
    }

    /** The day on which it was done or cancelled. */
    public Optional<LocalDate> over() {
        return completedOn().or(this::cancelledOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID planId() {
        return planId;
    }

    public TaskText wording() {
        return new TaskText(ref, title, text, quote, quoteLine);
    }

    public String ref() {
        return ref;
    }

    public Deadline deadline() {
        return deadline.deadline();
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public TaskBrief brief() {
        return brief;
    }

    public Optional<UUID> functionId() {
        return Optional.ofNullable(functionId);
    }

    public int percent() {
        return course.percent();
    }

    public Optional<LocalDate> completedOn() {
        return course.completedOn();
    }

    /** Still to be done. */
    public boolean isOpen() {
        return course.isOpen();
    }

    public Optional<LocalDate> suspendedOn() {
        return course.suspendedOn();
    }

    /** The day on which its lead says that it was done, while nobody has answered. */
    public Optional<LocalDate> submittedFor() {
        return course.submittedFor();
    }

    public Optional<Order> cancellation() {
        return course.cancellation();
    }

    private Optional<LocalDate> cancelledOn() {
        return cancellation().map(Order::on);
    }

    public Optional<String> evidence() {
        return course.evidence();
    }

    /** The current lead. */
    public Optional<Assignment> lead() {
        return assignments().stream().filter(a -> a.role() == AssignmentRole.LEAD).findFirst();
    }

    /** The registered agencies with a part in it now. */
    public List<UUID> agencies() {
        return assignments().stream().flatMap(duty -> duty.agency().stream()).distinct().toList();
    }

    /** Who has a part in it now. */
    public List<Assignment> assignments() {
        return assignments(Assignment::isCurrent);
    }

    private List<Assignment> assignments(Predicate<Assignment> shown) {
        return assignments.stream().filter(shown).sorted(comparing(Assignment::position)).toList();
    }
}
