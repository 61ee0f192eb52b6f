package vn.tinhgon.agencies.restructuring;

import java.time.Instant;
import java.util.Optional;
import jakarta.persistence.Embeddable;

/** Who has brought a case how far, and when. */
@Embeddable
public class Course {

    private String draftedBy;
    private Instant draftedAt;
    private String submittedBy;
    private Instant submittedAt;
    private String approvedBy;
    private Instant approvedAt;
    private Instant effectiveAt;
    private String closedBy;
    private Instant closedAt;
    private String closedBecause;

    protected Course() {}

    Course(String draftedBy, Instant now) {
        this.draftedBy = draftedBy;
        this.draftedAt = now;
    }

    boolean wasDraftedBy(String subject) {
        return draftedBy.equals(subject);
    }

    void submitted(String by, Instant now) {
        submittedBy = by;
        submittedAt = now;
    }

    void approved(String by, Instant now) {
        approvedBy = by;
        approvedAt = now;
    }

    void tookEffect(Instant now) {
        effectiveAt = now;
    }

    void closed(String reason, String by, Instant now) {
        closedBecause = reason;
        closedBy = by;
        closedAt = now;
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

    /** Since when the registry knows it so. */
    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Why it was rejected or withdrawn. */
    public Optional<String> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }
}
