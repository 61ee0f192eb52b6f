package vn.tinhgon.plans.task.pilot.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it was a mistake to declare a task a pilot. */
@Schema(
        name = "WithdrawPilot",
        examples = "{\"reason\": \"Ghi nhầm: nơi thí điểm thuộc mục III.5\"}")
public record WithdrawPilotRequest(@NotBlank @Size(max = 4000) String reason) {}
