package vn.tinhgon.plans.task.trigger.rest;

import java.time.LocalDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When it happened in truth, by which document, and what was wrong. */
@Schema(
        name = "CorrectTrigger",
        examples =
                """
                {"occurredOn": "2018-06-18", "reason": "Ghi nhầm ngày ký",
                 "document": {"number": "17-HD/BTCTW", "date": "2018-06-18", "issuer": "Ban Tổ chức Trung ương"}}""")
public record CorrectTriggerRequest(
        @NotNull LocalDate occurredOn,
        @NotNull @Valid SourceBody document,
        @NotBlank @Size(max = 1000) String reason) {}
