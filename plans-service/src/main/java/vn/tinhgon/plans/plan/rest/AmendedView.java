package vn.tinhgon.plans.plan.rest;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.platform.rest.Versioned;

/** What an amendment made of a plan; {@code version} is the plan's, for its next change. */
@Schema(name = "AmendedPlan")
public record AmendedView(
        UUID planId,
        long version,
        @Schema(description = "Counted from 1, which is the plan as it was signed", examples = "2")
                int versionNumber,
        DifferenceView difference)
        implements Versioned {}
