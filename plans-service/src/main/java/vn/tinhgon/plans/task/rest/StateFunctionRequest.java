package vn.tinhgon.plans.task.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which function a task is. */
@Schema(name = "StateFunction", examples = "{\"functionId\": null}")
public record StateFunctionRequest(
        @Schema(
                        description =
                                "A function of the ledger (GET /api/v1/functions) that an agency owns; null for none")
                UUID functionId) {}
