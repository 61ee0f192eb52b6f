package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.events.PlanSubmitted;
import vn.tinhgon.platform.caller.Scope;

/**
 * A document that gives tasks to agencies. It begins as a draft, most often read from the document
 * itself, in which anything may be missing, and may be handed in for review. Once issued it is in
 * force and only its issuer amends it, until it is concluded, replaced or revoked.
 */
@Entity
@Table(name = "plan")
public class Plan extends PlanDocument {

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private PlanState state;

    private String draftedBy;
    private LocalDate issuedOn;
    private String issuedBy;
    @Embedded private Period period;
    @Embedded private PlanEnd end;

    @ElementCollection
    @CollectionTable(name = "plan_basis", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Basis> bases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_recipient", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Recipient> recipients = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Submission> submissions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<Monitor> monitors = new ArrayList<>();

    protected Plan() {}

    /** A draft as the document gives it. */
    public static Plan draft(PlanHead head, List<Basis> bases, Scope scope, String draftedBy) {
        var plan = new Plan();
        plan.begin(head, scope);
        plan.bases.addAll(bases);
        plan.state = PlanState.DRAFT;
        plan.draftedBy = draftedBy;
        return plan;
    }

    /** Settles what the document left open; null leaves a field as it is. */
    public void settle(String number, LocalDate dated, String title, UUID issuerId) {
        mustBe(PlanState.DRAFT);
        restate(number, dated, title, issuerId);
    }

    /** Puts right what was read of the document. */
    public void rectify(PlanHead head) {
        mustBe(PlanState.DRAFT);
        take(head);
    }

    /** Says for which days it is made; null leaves an end as it is. */
    public void lasts(LocalDate from, LocalDate until) {
        mustBe(PlanState.DRAFT);
        period = period().changedTo(from, until);
    }

    /** Says what it carries out, continues or replaces. */
    public void cite(List<Basis> others) {
        mustNotBeIssued();
        if (!bases.equals(others)) {
            bases.clear();
            bases.addAll(others);
        }
    }

    /** Says whom it is sent to. */
    public void sendTo(List<Recipient> others) {
        mustBe(PlanState.DRAFT);
        recipients.clear();
        recipients.addAll(others);
    }

    /** Names the one agency that watches over the plan from the day it is issued. */
    public void watchedBy(UUID agency) {
        mustBe(PlanState.DRAFT);
        monitors.clear();
        monitors.add(new Monitor(agency));
    }

    /**
     * Hands the draft in; until it is issued or returned nobody changes it.
     *
     * @param agency for which it is handed in, null for none
     */
    public PlanSubmitted submit(String by, UUID agency, LocalDate on, int tasks) {
        mustBe(PlanState.DRAFT);
        submissions.add(new Submission(by, on));
        state = PlanState.IN_REVIEW;
        var head = head();
        return new PlanSubmitted(
                id(),
                head.number(),
                head.title(),
                head.issuerId(),
                agency,
                tasks,
                scope().path(),
                head.level(),
                on);
    }

    /** Gives it back to be worked on. */
    public void handBack(String by, String reasons, LocalDate on) {
        mustBe(PlanState.IN_REVIEW);
        waiting().returned(by, on, reasons);
        state = PlanState.DRAFT;
    }

    /**
     * Puts the plan in force. Its findings are settled: the caller has reviewed it. What was handed
     * in is issued by somebody else than its drafter.
     */
    public PlanIssued issue(LocalDate on, String by, int tasks) {
        mustNotBeIssued();
        if (state == PlanState.IN_REVIEW) {
            mustBeOfAnother(by);
            waiting().issued(by, on);
        }
        state = PlanState.ISSUED;
        issuedOn = on;
        issuedBy = by;
        monitors.removeIf(monitor -> !monitor.isCurrent());
        monitors.forEach(monitor -> monitor.from(on));
        var head = head();
        return new PlanIssued(
                id(),
                head.number(),
                head.title(),
                head.issuerId(),
                monitor().orElse(null),
                scope().path(),
                head.level(),
                on,
                tasks,
                recipients.stream().map(Recipient::told).toList());
    }

    private void mustBeOfAnother(String reviewer) {
        if (reviewer.equals(draftedBy) || waiting().isBy(reviewer)) {
            throw new ReviewerIsDrafter();
        }
    }

    private Submission waiting() {
        return submissions.stream().filter(Submission::waits).findFirst().orElseThrow();
    }

    /** Takes over what an amendment says of the plan itself; null leaves things as they are. */
    public void amend(String newTitle, Period newPeriod, UUID newMonitor, LocalDate on) {
        mustBe(PlanState.ISSUED);
        restate(null, null, newTitle, null);
        period = newPeriod;
        if (newMonitor != null && !monitor().equals(Optional.of(newMonitor))) {
            monitors.stream().filter(Monitor::isCurrent).forEach(monitor -> monitor.until(on));
            monitors.add(new Monitor(newMonitor, on));
        }
    }

    /** Ends it, in one of the three ways that a plan ends. */
    void end(PlanState how, PlanEnd with) {
        mustBe(PlanState.ISSUED);
        state = how;
        end = with;
    }

    public void mustBe(PlanState expected) {
        if (state != expected) {
            throw new WrongPlanState(
                    state, head().number(), end().map(PlanEnd::on).orElse(issuedOn));
        }
    }

    private void mustNotBeIssued() {
        if (isIssued()) {
            mustBe(PlanState.DRAFT);
        }
    }

    public List<Basis> bases() {
        return List.copyOf(bases);
    }

    public PlanState state() {
        return state;
    }

    /** It is in force, or was. */
    public boolean isIssued() {
        return issuedOn != null;
    }

    public Period period() {
        return Optional.ofNullable(period).orElse(Period.OPEN);
    }

    public List<Recipient> recipients() {
        return List.copyOf(recipients);
    }

    /** The last time that it was handed in. */
    public Optional<Submission> submission() {
        return submissions.isEmpty() ? Optional.empty() : Optional.of(submissions.getLast());
    }

    public Optional<PlanEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Where it was in its life on a day; before it was issued, where it is now. */
    public PlanState stateOn(LocalDate day) {
        return end().filter(ended -> ended.on().isAfter(day)).isPresent()
                ? PlanState.ISSUED
                : state;
    }

    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedOn);
    }

    /** Who watches over the plan now. */
    public Optional<UUID> monitor() {
        return monitors.stream().filter(Monitor::isCurrent).map(Monitor::agency).findFirst();
    }

    /** Who watched over the plan on a day. */
    public Optional<UUID> monitorOn(LocalDate day) {
        return monitors.stream()
                .filter(monitor -> monitor.holdsOn(day))
                .map(Monitor::agency)
                .findFirst();
    }
}
