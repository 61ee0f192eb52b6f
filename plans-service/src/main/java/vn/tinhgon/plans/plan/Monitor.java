package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

/** Who watches over a plan, from one day to another; a merger closes one and opens the next. */
@Entity
@Table(name = "plan_monitor")
class Monitor {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agencyId;
    private LocalDate heldFrom;
    private LocalDate heldUntil;

    protected Monitor() {}

    Monitor(UUID agency) {
        this.agencyId = agency;
        this.heldFrom = LocalDate.EPOCH;
    }

    Monitor(UUID agency, LocalDate from) {
        this.agencyId = agency;
        this.heldFrom = from;
    }

    /** On the days before it has watched it stays. */
    void until(LocalDate day) {
        heldUntil = day.isBefore(heldFrom) ? heldFrom : day;
    }

    void from(LocalDate day) {
        heldFrom = day;
    }

    UUID agency() {
        return agencyId;
    }

    boolean isCurrent() {
        return heldUntil == null;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
    }
}
