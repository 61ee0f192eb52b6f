package vn.tinhgon.plans.task.trigger.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record counts no longer. */
@Schema(name = "AnnulTrigger", examples = "{\"reason\": \"Văn bản mới là dự thảo, chưa ban hành\"}")
public record AnnulTriggerRequest(@NotBlank @Size(max = 1000) String reason) {}
