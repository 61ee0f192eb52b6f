package vn.tinhgon.plans.plan.rest;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a plan in force. */
@Schema(name = "IssuePlan", examples = "{\"issuedOn\": \"2018-04-10\"}")
public record IssuePlanRequest(
        @Schema(
                        description =
                                "The day on which the plan was signed, in Asia/Ho_Chi_Minh; today when left out")
                LocalDate issuedOn) {}
