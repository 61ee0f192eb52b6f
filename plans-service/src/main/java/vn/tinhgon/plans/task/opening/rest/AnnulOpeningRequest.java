package vn.tinhgon.plans.task.opening.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the task should not have been opened. */
@Schema(name = "AnnulOpening", examples = "{\"reason\": \"Yêu cầu này thuộc một nhiệm vụ khác\"}")
public record AnnulOpeningRequest(@NotBlank @Size(max = 1000) String reason) {}
