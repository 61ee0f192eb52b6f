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
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.events.PlanIssued;
import vn.tinhgon.platform.caller.Scope;

/**
 * A document that gives tasks to agencies. It begins as a draft, most often read from the document
 * itself, in which anything may be missing; once issued it is in force and only its issuer amends
 * it.
 */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;
    private String documentType;
    private String number;
    private LocalDate dated;
    private String title;
    private String issuerName;
    private UUID issuerId;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(read = "scope::text", write = "cast(? as ltree)")
    private String scope;

    /** Where it was made; its scope is where that lies since. */
    @Column(columnDefinition = "ltree", updatable = false)
    @ColumnTransformer(read = "place::text", write = "cast(? as ltree)")
    private String place;

    private String level;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private PlanState state;

    private String draftedBy;
    private LocalDate issuedOn;
    private String issuedBy;

    @ElementCollection
    @CollectionTable(name = "plan_basis", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Basis> bases = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    private List<Monitor> monitors = new ArrayList<>();

    protected Plan() {}

    /** A draft as the document gives it. */
    public static Plan draft(PlanHead head, List<Basis> bases, Scope scope, String draftedBy) {
        var plan = new Plan();
        plan.documentType = head.documentType();
        plan.number = head.number();
        plan.dated = head.dated();
        plan.title = head.title();
        plan.issuerName = head.issuerName();
        plan.issuerId = head.issuerId();
        plan.level = head.level();
        plan.bases.addAll(bases);
        plan.scope = scope.path();
        plan.place = scope.path();
        plan.state = PlanState.DRAFT;
        plan.draftedBy = draftedBy;
        return plan;
    }

    /** Settles what the document left open; null leaves a field as it is. */
    public void settle(String number, LocalDate dated, String title, UUID issuerId) {
        mustBeDraft();
        this.number = Optional.ofNullable(number).orElse(this.number);
        this.dated = Optional.ofNullable(dated).orElse(this.dated);
        this.title = Optional.ofNullable(title).orElse(this.title);
        this.issuerId = Optional.ofNullable(issuerId).orElse(this.issuerId);
    }

    /** Names the one agency that watches over the plan from the day it is issued. */
    public void watchedBy(UUID agency) {
        mustBeDraft();
        monitors.clear();
        monitors.add(new Monitor(agency));
    }

    /** Puts the plan in force. Its findings are settled: the caller has reviewed it. */
    public PlanIssued issue(LocalDate on, String by, int tasks) {
        mustBeDraft();
        state = PlanState.ISSUED;
        issuedOn = on;
        issuedBy = by;
        monitors.removeIf(monitor -> !monitor.isCurrent());
        monitors.forEach(monitor -> monitor.from(on));
        return new PlanIssued(
                id, number, title, issuerId, monitor().orElse(null), scope, level, on, tasks);
    }

    private void mustBeDraft() {
        if (state != PlanState.DRAFT) {
            throw new PlanAlreadyIssued(number, issuedOn);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public PlanHead head() {
        return new PlanHead(documentType, number, dated, title, issuerName, issuerId, level);
    }

    public List<Basis> bases() {
        return List.copyOf(bases);
    }

    public Scope scope() {
        return new Scope(scope);
    }

    public PlanState state() {
        return state;
    }

    public boolean isDraft() {
        return state == PlanState.DRAFT;
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
