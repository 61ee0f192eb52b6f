package vn.tinhgon.notifications.recipient;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

/**
 * An address at which an officer hears for an agency: registered on one day, removed on another,
 * never deleted.
 */
@Entity
@Table(name = "recipient")
public class Recipient {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agencyId;
    private String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate registeredOn;
    private LocalDate removedOn;

    @Version private long version;

    protected Recipient() {}

    Recipient(UUID agencyId, String email, Language language, LocalDate today) {
        this.agencyId = agencyId;
        this.email = email;
        this.language = language;
        this.registeredOn = today;
    }

    void remove(LocalDate today) {
        if (removedOn != null) {
            throw new RecipientAlreadyRemoved(removedOn);
        }
        removedOn = today;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String email() {
        return email;
    }

    public Language language() {
        return language;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }

    public long version() {
        return version;
    }
}
