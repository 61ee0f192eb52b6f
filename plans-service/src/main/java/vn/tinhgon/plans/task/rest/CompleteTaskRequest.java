package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task is done. */
@Schema(
        name = "CompleteTask",
        examples =
                "{\"completedOn\": \"2018-11-30\", \"evidence\": \"Quyết định số 1234/QĐ-UBND ngày 28/11/2018\"}")
public record CompleteTaskRequest(
        @Schema(
                        description =
                                "Not before the plan's issue and not after today; today when left out")
                LocalDate completedOn,
        @Schema(description = "The document that shows it: number, date, or link")
                @NotBlank
                @Size(max = 2000)
                String evidence) {}
