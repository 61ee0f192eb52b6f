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
    private LocalDate orphanedOn;
    private UUID orphanedByCase;
    private boolean namedAsLead;
    private String reason;
    private String givenBy;
    private LocalDate dueOn;
    private String asked;
    private LocalDate contributedOn;

    protected Assignment() {}

    Assignment(int position, AssignmentRole role, UUID agencyId, String agencyName) {
        this.position = position;
        this.role = role;
        this.agencyId = agencyId;
        this.agencyName = agencyName;
        this.heldFrom = LocalDate.EPOCH;
    }

    /** An agency's part by an order that changes a task in force. */
    static Assignment given(int position, NamedPart part, LocalDate since, Order order) {
        var given = new Assignment(position, part.role(), part.agencyId(), part.agency());
        given.heldFrom = since;
        given.reason = order.reason();
        given.givenBy = order.by();
        return given;
    }

    void become(AssignmentRole other) {
        role = other;
        namedAsLead = false;
    }

    /** The document calls it lead, and others too: it coordinates until a person chooses. */
    void nameAsLead() {
        role = AssignmentRole.COORDINATE;
        namedAsLead = true;
    }

    void settleLead() {
        namedAsLead = false;
    }

    /** It ends on a day; that it was there stays. */
    void end(LocalDate on) {
        heldUntil = on.isBefore(heldFrom) ? heldFrom : on;
    }

    void meet(UUID agency) {
        agencyId = agency;
    }

    void from(LocalDate day) {
        heldFrom = day;
    }

    /** Gives what its agency left behind to another. */
    Assignment handOver(HandOver order) {
        end(order.on());
        var next = new Assignment(position, role, order.to().id(), order.to().name());
        next.heldFrom = heldUntil;
        next.reason = order.reason();
        next.givenBy = order.by();
        next.dueOn = dueOn;
        next.asked = asked;
        return next;
    }

    /** Its agency owes the part by a day of its own; null for the task's last good day. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void ask(String what, LocalDate day) {
        asked = what;
        dueOn = day;
    }

    /** What is brought later does not make it later. */
    void contribute(LocalDate on) {
        contributedOn = contributedOn == null ? on : contributedOn;
    }

    /** The last day in time: its own, or else the task's; empty when there is neither. */
    public Optional<LocalDate> owedUntil(LocalDate lastDayOfTask) {
        return Optional.ofNullable(dueOn).or(() -> Optional.ofNullable(lastDayOfTask));
    }

    /** The agency of another duty has it already, or leads and need not also coordinate. */
    boolean covers(Assignment other) {
        return isCurrent()
                && is(other.agencyId)
                && (role == other.role || role == AssignmentRole.LEAD);
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

    /** Its agency has ended and no one else stands for it: a person must give it to another. */
    public boolean isOrphaned() {
        return isCurrent() && orphanedOn != null;
    }

    /** The restructuring that left it behind. */
    Optional<UUID> orphanedByCase() {
        return Optional.ofNullable(orphanedByCase);
    }

    /** One of several agencies that the document calls lead. */
    public boolean isNamedAsLead() {
        return namedAsLead;
    }

    public boolean isCurrent() {
        return heldUntil == null;
    }

    boolean is(UUID agency) {
        return agency.equals(agencyId);
    }
}
