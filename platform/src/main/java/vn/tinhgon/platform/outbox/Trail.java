package vn.tinhgon.platform.outbox;

import java.util.UUID;
import jakarta.enterprise.context.RequestScoped;

/**
 * What led to the work at hand: events caused by one request share its correlation, and name the
 * event that caused them.
 */
@RequestScoped
public class Trail {

    private UUID correlation = UUID.randomUUID();
    private UUID causation;

    public UUID correlation() {
        return correlation;
    }

    public UUID causation() {
        return causation;
    }

    /** The work at hand is the effect of an event. */
    public void follow(UUID correlationOfCause, UUID cause) {
        correlation = correlationOfCause;
        causation = cause;
    }
}
