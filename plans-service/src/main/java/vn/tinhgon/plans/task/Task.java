package vn.tinhgon.plans.task;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jakarta.persistence.CascadeType;
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
import vn.tinhgon.events.TaskCompleted;
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

    /** As reckoned from all that has happened, by the transaction that moved it. */
    private LocalDate lastDay;

    private int percent;
    private LocalDate completedOn;
    private String evidence;
    private UUID completedBy;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "task_id", nullable = false, updatable = false)
    private List<Assignment> assignments = new ArrayList<>();

    protected Task() {}

    /** A task of a draft plan. */
    public static Task draft(UUID planId, int ordinal, TaskText text, Deadline deadline) {
        var task = new Task();
        task.planId = planId;
        task.ordinal = ordinal;
        task.ref = text.ref();
        task.title = text.title();
        task.text = text.text();
        task.quote = text.quote();
        task.quoteLine = text.quoteLine();
        task.deadline = StoredDeadline.of(deadline);
        task.lastDay = deadline.lastDay().orElse(null);
        return task;
    }

    /** Adds an agency as the document names it; the registered one is null while unknown. */
    public void name(AssignmentRole role, UUID agency, String asWritten) {
        if (role == AssignmentRole.LEAD && lead().isPresent()) {
            throw new SecondLeadRefused(ref);
        }
        assignments.add(new Assignment(assignments.size(), role, agency, asWritten));
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
        // Who has ended while this was a draft never had the task.
        assignments.removeIf(a -> !a.isCurrent() || a.isOrphaned());
        assignments.forEach(a -> a.from(plan.issuedOn()));
        return new TaskAssigned(
                id,
                planId,
                plan.number(),
                ref,
                title,
                lead.id(),
                plan.monitorId(),
                assignments().stream().map(Assignment::told).toList(),
                deadline.told(lastDay),
                lead.scope(),
                lead.level(),
                plan.issuedOn());
    }

    /** Notes how far the work is. A hundred per cent is no completion: that needs evidence. */
    public TaskProgressReported progress(KnownAgency by, int reached, String note, LocalDate on) {
        mustBeOpen();
        percent = reached;
        return new TaskProgressReported(
                id, planId, ref, title, by.id(), reached, note, by.scope(), by.level(), on);
    }

    /** Finishes the work; it stays with the lead of today for good. */
    public TaskCompleted complete(KnownAgency lead, UUID monitor, String proof, LocalDate on) {
        mustBeOpen();
        percent = 100;
        completedOn = on;
        completedBy = lead.id();
        evidence = proof;
        return new TaskCompleted(
                id,
                planId,
                ref,
                title,
                lead.id(),
                monitor,
                lastDay,
                proof,
                lead.scope(),
                lead.level(),
                on);
    }

    /** Gives all that an ended agency left behind in the task to another. */
    public HandedOver handOver(UUID from, HandOver order) {
        mustBeOpen();
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

    private void mustBeOpen() {
        if (completedOn != null) {
            throw new TaskAlreadyCompleted(ref, completedOn);
        }
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

    public int percent() {
        return percent;
    }

    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    public Optional<String> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The current lead. */
    public Optional<Assignment> lead() {
        return assignments().stream().filter(a -> a.role() == AssignmentRole.LEAD).findFirst();
    }

    /** Who has a part in it now. */
    public List<Assignment> assignments() {
        return assignments(Assignment::isCurrent);
    }

    /** Who had a part in it on a day. */
    public List<Assignment> assignmentsOn(LocalDate day) {
        return assignments(a -> a.holdsOn(day));
    }

    private List<Assignment> assignments(Predicate<Assignment> shown) {
        return assignments.stream().filter(shown).sorted(comparing(Assignment::position)).toList();
    }
}
