package vn.tinhgon.plans.cascade.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.tinhgon.plans.cascade.CascadeDuty;
import vn.tinhgon.plans.cascade.CascadeFigures;
import vn.tinhgon.plans.cascade.LaterDeadline;
import vn.tinhgon.plans.cascade.UntakenTask;
import vn.tinhgon.platform.rest.Page;

/** What has become of a plan below on a day. */
@Schema(name = "Cascade")
public record CascadeView(
        UUID planId,
        LocalDate asOf,
        CascadeFigures figures,
        @Schema(description = "Who has to issue a plan of its own; next is the cursor of more")
                Page<CascadeDuty> duties,
        @Schema(description = "Tasks that no plan below takes up")
                List<UntakenTask> tasksNotTakenUp,
        @Schema(
                        description =
                                "Tasks below that are due after the one that they take up; next is the cursor of more at /later-deadlines")
                Page<LaterDeadline> laterDeadlines) {}
