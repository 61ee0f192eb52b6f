package vn.tinhgon.agencies.decision;

import java.time.LocalDate;
import java.util.Objects;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A document by which something was decided: number and sign, day of signing, issuing body. */
@Embeddable
public record Decision(
        @Column(name = "decision_number") String number,
        @Column(name = "decision_date") LocalDate date,
        @Column(name = "decision_issuer") String issuer) {

    public Decision {
        Objects.requireNonNull(number);
        Objects.requireNonNull(date);
        Objects.requireNonNull(issuer);
    }

    public vn.tinhgon.events.Decision told() {
        return new vn.tinhgon.events.Decision(number, date, issuer);
    }
}
