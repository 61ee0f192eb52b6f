package vn.tinhgon.plans.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.UuidGenerator;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.text.VietnameseText;

/**
 * A document as the register knows it: by issuer, number with sign, and date, because two
 * "18-NQ/TW" exist. It never changes, unless it was entered wrongly; what later documents do to it
 * is in their relations. The document of a plan in force stands here too, so that plans are found
 * below what they carry out.
 */
@Entity
@Table(name = "directive")
public class Directive {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private DocumentType documentType;

    private String number;
    private LocalDate dated;
    private String issuerName;
    private String issuerKey;
    private UUID issuerId;
    private String title;
    private String search;

    @Column(columnDefinition = "ltree")
    @ColumnTransformer(read = "scope::text", write = "cast(? as ltree)")
    private String scope;

    /** Where it was issued; its scope is where that lies since. */
    @Column(columnDefinition = "ltree")
    @ColumnTransformer(read = "place::text", write = "cast(? as ltree)")
    private String place;

    @Column(columnDefinition = "ltree", updatable = false)
    @ColumnTransformer(read = "registered_in::text", write = "cast(? as ltree)")
    private String registeredIn;

    private String registeredBy;
    private UUID planId;

    protected Directive() {}

    static Directive of(DirectiveKey key, DocumentType type, String title, Registrant by) {
        var directive = new Directive();
        directive.isAs(key, type, title);
        directive.scope = key.scope().path();
        directive.place = key.scope().path();
        directive.registeredIn = by.scope().path();
        directive.registeredBy = by.subject();
        return directive;
    }

    private void isAs(DirectiveKey key, DocumentType type, String words) {
        documentType = type;
        number = key.number();
        dated = key.dated();
        issuerName = key.issuerName();
        issuerKey = VietnameseText.fold(key.issuerName());
        issuerId = key.issuerId();
        title = words;
        search = VietnameseText.fold(String.join(" ", key.number(), words, key.issuerName()));
    }

    /** It was entered wrongly; answers whether it is otherwise now. */
    boolean correct(DirectiveKey key, DocumentType type, String words) {
        var before = this.stated();
        isAs(key, type, words);
        if (!key.scope().equals(new Scope(place))) {
            scope = key.scope().path();
            place = key.scope().path();
        }
        return !before.equals(stated());
    }

    /** As it is entered. */
    Registration stated() {
        return new Registration(
                documentType, number, dated, issuerId, issuerName, title, new Scope(place));
    }

    /** It turns out to be the document of a plan in force. */
    void gives(UUID plan) {
        planId = plan;
    }

    /** Whether relations of it are stated in a part of the country: where it lies or came from. */
    boolean isKeptIn(Scope part) {
        return part.covers(scope()) || part.covers(new Scope(registeredIn));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DocumentType documentType() {
        return documentType;
    }

    public String number() {
        return number;
    }

    public LocalDate dated() {
        return dated;
    }

    public String issuerName() {
        return issuerName;
    }

    /** The registered agency that issued it. */
    public Optional<UUID> issuer() {
        return Optional.ofNullable(issuerId);
    }

    public String title() {
        return title;
    }

    public Scope scope() {
        return new Scope(scope);
    }

    /** The plan that it is the document of. */
    public Optional<UUID> plan() {
        return Optional.ofNullable(planId);
    }
}
