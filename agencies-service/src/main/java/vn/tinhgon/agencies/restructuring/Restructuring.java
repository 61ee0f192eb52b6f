package vn.tinhgon.agencies.restructuring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.move.CasePlan;
import vn.tinhgon.agencies.restructuring.rule.Finding;
import vn.tinhgon.platform.problem.InvalidField;

/**
 * A case that changes the registry. It is drafted, submitted once no rule refuses it, approved with
 * a decision by another than its drafter or rejected, and takes effect at 00:00 of its day. Until
 * then it can be withdrawn; afterwards another case annuls it. What it will do is fixed from the
 * draft on; another plan is another case.
 */
@Entity
@Table(name = "restructuring")
public class Restructuring {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    private String title;
    private LocalDate effectiveOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private CasePlan plan;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> kinds;

    @Column(updatable = false)
    private UUID annuls;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "consent_number"))
    @AttributeOverride(name = "date", column = @Column(name = "consent_date"))
    @AttributeOverride(name = "issuer", column = @Column(name = "consent_issuer"))
    private Decision consent;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private RestructuringState state;

    @Embedded private Decision decision;
    @Embedded private Course course;

    protected Restructuring() {}

    public static Restructuring draft(Draft draft, String by, Instant now) {
        var drafted = new Restructuring();
        drafted.title = draft.title();
        drafted.plan = draft.plan();
        drafted.kinds = draft.plan().kinds().stream().map(Enum::name).toList();
        drafted.effectiveOn = draft.effectiveOn();
        drafted.consent = draft.consent().orElse(null);
        drafted.state = RestructuringState.DRAFT;
        drafted.course = new Course(by, now);
        return drafted;
    }

    /** It is in effect, and no annulment itself. */
    void mustBeAnnullable() {
        mustBe(RestructuringState.EFFECTIVE);
        if (annuls != null) {
            throw new AnnulmentFinal(title);
        }
    }

    /** A case that takes back what this one has done. */
    public Restructuring reverse(String title, LocalDate from, String by, Instant now) {
        mustBeAnnullable();
        if (from.isBefore(effectiveOn)) {
            throw new InvalidField("effectiveOn", "annulled-before-its-day", effectiveOn);
        }
        var reversing = new Restructuring();
        reversing.title = title;
        reversing.plan = CasePlan.NONE;
        reversing.kinds = List.of();
        reversing.annuls = id;
        reversing.effectiveOn = from;
        reversing.state = RestructuringState.DRAFT;
        reversing.course = new Course(by, now);
        return reversing;
    }

    /** Hands the case in, unless a rule refuses what it would do. */
    public void submit(List<Finding> findings, String by, Instant now) {
        mustBe(RestructuringState.DRAFT);
        mustBeAllowed(findings);
        state = RestructuringState.SUBMITTED;
        course.submitted(by, now);
    }

    /** Decides the case; nobody decides what they drafted themselves. */
    public void approve(Decision by, List<Finding> findings, String approver, Instant now) {
        mustBeDecidableBy(approver);
        mustBeAllowed(findings);
        state = RestructuringState.APPROVED;
        decision = by;
        course.approved(approver, now);
    }

    public void reject(String reason, String approver, Instant now) {
        mustBeDecidableBy(approver);
        close(RestructuringState.REJECTED, reason, approver, now);
    }

    /** Takes the case back; the day on which it takes effect is too late. */
    public void withdraw(String reason, String by, Instant now) {
        if (state != RestructuringState.DRAFT
                && state != RestructuringState.SUBMITTED
                && state != RestructuringState.APPROVED) {
            throw new WrongState(title, state);
        }
        close(RestructuringState.WITHDRAWN, reason, by, now);
    }

    private void close(RestructuringState closed, String reason, String by, Instant now) {
        state = closed;
        course.closed(reason, by, now);
    }

    /**
     * Records that the registry is as the case says.
     *
     * @param now since when the registry knows it so
     */
    public void takeEffect(Instant now) {
        mustBe(RestructuringState.APPROVED);
        state = RestructuringState.EFFECTIVE;
        course.tookEffect(now);
    }

    public boolean isDue(LocalDate today) {
        return state == RestructuringState.APPROVED && !effectiveOn.isAfter(today);
    }

    /** Whether the case may still be carried out: only then is there anything to simulate. */
    public void mustBeOpen() {
        switch (state) {
            case DRAFT, SUBMITTED, APPROVED -> {}
            case EFFECTIVE, REJECTED, WITHDRAWN -> throw new WrongState(title, state);
        }
    }

    /** It has been handed in, and by another. */
    public void mustBeDecidableBy(String approver) {
        mustBe(RestructuringState.SUBMITTED);
        if (course.wasDraftedBy(approver)) {
            throw new ApproverIsDrafter();
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

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** What the case will do, or has done; empty for one that annuls another. */
    public CasePlan plan() {
        return plan;
    }

    /** The case that this one annuls. */
    public Optional<UUID> annuls() {
        return Optional.ofNullable(annuls);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public RestructuringState state() {
        return state;
    }

    public Optional<Decision> consent() {
        return Optional.ofNullable(consent);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Course course() {
        return course;
    }
}
