package vn.tinhgon.plans.task.extension.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.extension.Extension;

/** A request for more time, and what became of it. */
@Schema(name = "Extension")
public record ExtensionView(
        UUID id,
        @Schema(description = "The agency that asked, as lead") UUID agencyId,
        @Schema(description = "The last day when it was asked for") LocalDate lastDay,
        LocalDate askedUntil,
        String reason,
        LocalDate askedOn,
        State state,
        LocalDate grantedUntil,
        String decisionReason,
        LocalDate decidedOn) {

    /** What became of it. */
    public enum State {
        UNDECIDED,
        GRANTED,
        REFUSED
    }

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id(),
                extension.agencyId(),
                extension.lastDay(),
                extension.askedUntil(),
                extension.reason(),
                extension.askedOn(),
                state(extension.granted()),
                extension.grantedUntil(),
                extension.decisionReason(),
                extension.decidedOn());
    }

    private static State state(Boolean granted) {
        if (granted == null) {
            return State.UNDECIDED;
        }
        return granted ? State.GRANTED : State.REFUSED;
    }
}
