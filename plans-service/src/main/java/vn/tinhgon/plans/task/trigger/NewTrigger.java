package vn.tinhgon.plans.task.trigger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that tasks wait for has happened.
 *
 * @param wordings how documents call it; compared without case, diacritics and punctuation
 * @param tasks the only ones that it concerns; empty for all that wait for it in these words
 */
public record NewTrigger(
        List<String> wordings, LocalDate occurredOn, Source source, List<UUID> tasks) {

    public NewTrigger {
        wordings = List.copyOf(wordings);
        tasks = List.copyOf(tasks);
    }
}
