package vn.tinhgon.plans.task.trigger.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.trigger.AwaitedTrigger;
import vn.tinhgon.plans.task.trigger.Trigger;
import vn.tinhgon.platform.rest.Versioned;

/** A trigger as it was recorded. */
@Schema(name = "Trigger")
public record TriggerView(
        UUID id,
        long version,
        @Schema(examples = "vn.93") String scope,
        List<String> wordings,
        LocalDate occurredOn,
        SourceBody document,
        @Schema(description = "How many tasks it has set in motion", examples = "2") int tasks,
        @Schema(description = "The record that it puts right") UUID corrects,
        @Schema(description = "The record that puts it right") UUID correctedBy,
        @Schema(description = "Why it counts no longer; absent while it does")
                String annulledReason,
        @Schema(description = "Words that no task waited for, maybe by a slip; absent in lists")
                List<Warning> warnings)
        implements Versioned {

    static TriggerView of(Trigger trigger) {
        return of(trigger, null);
    }

    static TriggerView of(Trigger trigger, List<Warning> warnings) {
        return new TriggerView(
                trigger.id(),
                trigger.version(),
                trigger.scope(),
                trigger.wordings(),
                trigger.occurredOn(),
                new SourceBody(
                        trigger.documentNumber(), trigger.documentDate(), trigger.documentIssuer()),
                trigger.tasks(),
                trigger.corrects(),
                trigger.correctedBy(),
                trigger.annulledReason(),
                warnings);
    }

    /** Words that set nothing in motion. */
    @Schema(name = "TriggerWarning")
    record Warning(
            @Schema(examples = "Trung ương ban hành hướng dẫn") String wording,
            @Schema(examples = "Không có nhiệm vụ nào đang chờ với lời văn này.") String message,
            @Schema(description = "What tasks wait for in words like these, the most alike first")
                    List<AwaitedTrigger> alike) {}
}
