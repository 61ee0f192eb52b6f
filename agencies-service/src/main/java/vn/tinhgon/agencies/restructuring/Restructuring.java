package vn.tinhgon.agencies.restructuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.agencies.agency.Agency;
import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.FunctionMove;
import vn.tinhgon.agencies.restructuring.merger.Merger;
import vn.tinhgon.agencies.restructuring.merger.MergerKind;
import vn.tinhgon.agencies.restructuring.merger.Output;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.events.AgenciesMerged;

/**
 * A case that changes the registry. It is drafted, submitted once no rule refuses it, approved with
 * a decision by another than its drafter, and takes effect at 00:00 of its day. What it will do is
 * fixed from the draft on; another plan is another case.
 */
@Entity
@Table(name = "restructuring")
public class Restructuring {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private MergerKind kind;

    private String title;
    private LocalDate effectiveOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "restructuring_input", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    @Column(name = "agency_id")
    private List<UUID> inputs = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "restructuring_output", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<Output> outputs = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "restructuring_area", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "area_id")
    private Set<UUID> areas = new HashSet<>();

    private boolean movesListed;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "restructuring_function_move",
            joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<FunctionMove> moves = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private RestructuringState state;

    private String draftedBy;
    private Instant draftedAt;
    private String submittedBy;
    private Instant submittedAt;
    private String approvedBy;
    private Instant approvedAt;
    @Embedded private Decision decision;
    private Instant effectiveAt;

    protected Restructuring() {}

    /**
     * @param areas in which the agencies sit that it touches
     */
    public static Restructuring draft(Draft draft, Set<UUID> areas, String by, Instant now) {
        var merger = draft.merger();
        var drafted = new Restructuring();
        drafted.title = draft.title();
        drafted.kind = merger.kind();
        drafted.areas.addAll(areas);
        drafted.effectiveOn = merger.effectiveOn();
        drafted.inputs.addAll(merger.inputs());
        drafted.outputs.add(merger.output());
        drafted.movesListed = merger.moves().isPresent();
        drafted.moves.addAll(merger.moves().orElse(List.of()));
        drafted.state = RestructuringState.DRAFT;
        drafted.draftedBy = by;
        drafted.draftedAt = now;
        return drafted;
    }

    /** Hands the case in, unless a rule refuses what it would do. */
    public void submit(List<Finding> findings, String by, Instant now) {
        mustBe(RestructuringState.DRAFT);
        mustBeAllowed(findings);
        state = RestructuringState.SUBMITTED;
        submittedBy = by;
        submittedAt = now;
    }

    /** Decides the case; nobody decides what they drafted themselves. */
    public void approve(Decision by, List<Finding> findings, String approver, Instant now) {
        mustBe(RestructuringState.SUBMITTED);
        if (approver.equals(draftedBy)) {
            throw new ApproverIsDrafter();
        }
        mustBeAllowed(findings);
        state = RestructuringState.APPROVED;
        decision = by;
        approvedBy = approver;
        approvedAt = now;
    }

    /** Records that the registry is as the case says. */
    public AgenciesMerged takeEffect(Agency successor, Instant now) {
        mustBe(RestructuringState.APPROVED);
        state = RestructuringState.EFFECTIVE;
        effectiveAt = now;
        return new AgenciesMerged(
                id, kind.name(), inputs, successor.told(), decision.told(), effectiveOn);
    }

    public boolean isDue(LocalDate today) {
        return state == RestructuringState.APPROVED && !effectiveOn.isAfter(today);
    }

    public void mustBeOpen() {
        if (state == RestructuringState.EFFECTIVE) {
            throw new WrongState(title, state);
        }
    }

    private void mustBe(RestructuringState expected) {
        if (state != expected) {
            throw new WrongState(title, state);
        }
    }

    private static void mustBeAllowed(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::refuses)) {
            throw RestructuringRefused.by(findings);
        }
    }

    /** What the case will do, or has done. */
    public Merger merger() {
        return new Merger(
                kind,
                inputs,
                outputs.getFirst(),
                Optional.of(List.copyOf(moves)).filter(_ -> movesListed),
                effectiveOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public Set<UUID> areas() {
        return Set.copyOf(areas);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public RestructuringState state() {
        return state;
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }
}
