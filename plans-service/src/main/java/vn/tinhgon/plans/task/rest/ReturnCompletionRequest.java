package vn.tinhgon.plans.task.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing before the task is done. */
@Schema(name = "ReturnCompletion", examples = "{\"reason\": \"Chưa có quyết định phê duyệt\"}")
public record ReturnCompletionRequest(@NotBlank @Size(max = 2000) String reason) {}
