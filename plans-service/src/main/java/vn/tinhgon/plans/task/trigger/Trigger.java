package vn.tinhgon.plans.task.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A trigger as it was recorded. It is never edited: a correction is another record in its place.
 *
 * @param tasks how many it has set in motion
 * @param annulledReason why it counts no longer, null while it does
 * @param correctedBy the record in its place, null when there is none
 */
public record Trigger(
        UUID id,
        long version,
        String scope,
        List<String> wordings,
        LocalDate occurredOn,
        String documentNumber,
        LocalDate documentDate,
        String documentIssuer,
        int tasks,
        UUID corrects,
        UUID correctedBy,
        String annulledReason) {

    public Trigger {
        wordings = List.copyOf(wordings);
    }

    boolean counts() {
        return annulledReason == null;
    }
}
