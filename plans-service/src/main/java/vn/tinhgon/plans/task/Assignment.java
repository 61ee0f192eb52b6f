package vn.tinhgon.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.events.TaskRole;

/**
 * An agency's part in a task from one day to another. A merger closes it and opens the successor's;
 * nothing is overwritten.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private AssignmentRole role;

    private UUID agencyId;
    private String agencyName;
    private LocalDate heldFrom;
    private LocalDate heldUntil;

    protected Assignment() {}

    Assignment(int position, AssignmentRole role, UUID agencyId, String agencyName) {
        this.position = position;
        this.role = role;
        this.agencyId = agencyId;
        this.agencyName = agencyName;
        this.heldFrom = LocalDate.EPOCH;
    }

    void become(AssignmentRole other) {
        role = other;
    }

    void meet(UUID agency) {
        agencyId = agency;
    }

    void from(LocalDate day) {
        heldFrom = day;
    }

    TaskRole told() {
        return new TaskRole(role.name(), agencyId, agencyName);
    }

    public AssignmentRole role() {
        return role;
    }

    /**
     * The registered agency; empty when the document names a group of bodies, or one that is not
     * registered.
     */
    public Optional<UUID> agency() {
        return Optional.ofNullable(agencyId);
    }

    /** As the document writes it; after a merger the successor's name. */
    public String agencyName() {
        return agencyName;
    }

    public int position() {
        return position;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    public Optional<LocalDate> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    public boolean isCurrent() {
        return heldUntil == null;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldUntil == null || day.isBefore(heldUntil));
    }

    boolean is(UUID agency) {
        return agency.equals(agencyId);
    }
}
