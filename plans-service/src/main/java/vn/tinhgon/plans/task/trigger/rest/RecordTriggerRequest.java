package vn.tinhgon.plans.task.trigger.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.task.trigger.NewTrigger;

/** Something that tasks wait for has happened. */
@Schema(
        name = "RecordTrigger",
        examples =
                """
                {"wordings": ["Trung ương ban hành văn bản hướng dẫn"], "occurredOn": "2018-06-15",
                 "document": {"number": "17-HD/BTCTW", "date": "2018-06-15", "issuer": "Ban Tổ chức Trung ương"}}""")
public record RecordTriggerRequest(
        @Schema(
                        description =
                                "As the documents word it; case, diacritics and punctuation do not matter")
                @NotEmpty
                @Size(max = 20)
                List<@NotBlank @Size(max = 1000) String> wordings,
        @Schema(description = "Not after today") @NotNull LocalDate occurredOn,
        @NotNull @Valid SourceBody document,
        @Schema(description = "Only these of the waiting tasks; all when left out")
                @Size(max = 1000)
                List<@NotNull UUID> taskIds) {

    NewTrigger trigger() {
        return new NewTrigger(
                wordings.stream().map(String::strip).distinct().toList(),
                occurredOn,
                document.source(),
                Optional.ofNullable(taskIds).orElse(List.of()));
    }
}
