package vn.tinhgon.plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.platform.caller.Scope;

/** What a plan is as a document: what it says of itself, and where it lies. */
@MappedSuperclass
abstract class PlanDocument {

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

    void begin(PlanHead head, Scope area) {
        take(head);
        scope = area.path();
        place = area.path();
    }

    void take(PlanHead head) {
        documentType = head.documentType();
        number = head.number();
        dated = head.dated();
        title = head.title();
        issuerName = head.issuerName();
        issuerId = head.issuerId();
        level = head.level();
    }

    /** Null leaves a field as it is. */
    void restate(String newNumber, LocalDate newDate, String newTitle, UUID newIssuer) {
        number = Optional.ofNullable(newNumber).orElse(number);
        dated = Optional.ofNullable(newDate).orElse(dated);
        title = Optional.ofNullable(newTitle).orElse(title);
        issuerId = Optional.ofNullable(newIssuer).orElse(issuerId);
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

    public Scope scope() {
        return new Scope(scope);
    }
}
