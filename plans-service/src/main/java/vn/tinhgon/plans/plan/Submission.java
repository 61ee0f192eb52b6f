package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

/** A draft handed in for review; it waits until somebody else issues or returns it. */
@Entity
@Table(name = "plan_submission")
public class Submission {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String submittedBy;
    private LocalDate submittedOn;
    private String decidedBy;
    private LocalDate decidedOn;
    private String returnedBecause;

    protected Submission() {}

    Submission(String by, LocalDate on) {
        submittedBy = by;
        submittedOn = on;
    }

    void returned(String by, LocalDate on, String reasons) {
        decidedBy = by;
        decidedOn = on;
        returnedBecause = reasons;
    }

    void issued(String by, LocalDate on) {
        decidedBy = by;
        decidedOn = on;
    }

    boolean waits() {
        return decidedOn == null;
    }

    boolean isBy(String subject) {
        return submittedBy.equals(subject);
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** Why it was not issued. */
    public Optional<String> returnedBecause() {
        return Optional.ofNullable(returnedBecause);
    }
}
