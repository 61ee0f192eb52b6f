package vn.tinhgon.notifications.recipient.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.notifications.recipient.Language;
import vn.tinhgon.notifications.recipient.Recipient;
import vn.tinhgon.platform.rest.Versioned;

/** An address that gets an agency's mail. */
@Schema(name = "Recipient")
public record RecipientView(
        UUID id,
        UUID agencyId,
        @Schema(examples = "canbo@haugiang.example") String email,
        @Schema(examples = "vi") Language language,
        LocalDate registeredOn,
        @Schema(description = "The day from which it gets none any more", nullable = true)
                LocalDate removedOn,
        long version)
        implements Versioned {

    static RecipientView from(Recipient recipient) {
        return new RecipientView(
                recipient.id(),
                recipient.agencyId(),
                recipient.email(),
                recipient.language(),
                recipient.registeredOn(),
                recipient.removedOn().orElse(null),
                recipient.version());
    }
}
