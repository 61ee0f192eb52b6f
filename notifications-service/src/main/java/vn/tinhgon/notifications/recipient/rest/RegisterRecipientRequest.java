package vn.tinhgon.notifications.recipient.rest;

import java.util.UUID;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.notifications.recipient.Language;

/** An address that is to get an agency's mail. */
@Schema(
        name = "RegisterRecipient",
        examples =
                """
                {"agencyId": "01980000-0000-7000-8000-000000000010", "email": "canbo@haugiang.example",
                 "language": "vi"}""")
public record RegisterRecipientRequest(
        @NotNull UUID agencyId,
        @NotBlank @Email(regexp = DELIVERABLE) @Size(max = 254) String email,
        @NotNull @Schema(description = "The language that comes first: vi or en")
                Language language) {

    /** No quoted or foreign signs, which the standard allows and mail servers turn down. */
    private static final String DELIVERABLE = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
}
