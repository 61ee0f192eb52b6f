package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.plan.PlanState;

/** A plan in a list, with its counts as of the asked day. */
@Schema(name = "PlanLine")
public record PlanLine(
        UUID id,
        @Schema(examples = "77-KH/TU") String number,
        LocalDate dated,
        String title,
        String issuerName,
        @Schema(examples = "vn.93") String scope,
        String level,
        PlanState state,
        LocalDate issuedOn,
        int tasks,
        int completed,
        int overdue) {}
