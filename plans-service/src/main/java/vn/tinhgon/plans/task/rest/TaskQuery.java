package vn.tinhgon.plans.task.rest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.tinhgon.plans.deadline.Standing;
import vn.tinhgon.plans.task.AssignmentRole;
import vn.tinhgon.plans.task.listing.DueRange;
import vn.tinhgon.plans.task.listing.PartChoice;
import vn.tinhgon.plans.task.listing.PlanChoice;
import vn.tinhgon.plans.task.listing.SearchWords;
import vn.tinhgon.plans.task.listing.TaskCriteria;
import vn.tinhgon.plans.task.listing.TaskSort;
import vn.tinhgon.platform.caller.Caller;
import vn.tinhgon.platform.caller.Scope;

/** Which tasks are asked for; everything can be left out. */
public class TaskQuery {

    @QueryParam("planId")
    UUID planId;

    @Parameter(description = "Only tasks of plans that carry out this document, however far down")
    @QueryParam("directiveId")
    UUID directiveId;

    @Parameter(description = "Only tasks of plans of this part of the country", example = "vn.93")
    @QueryParam("scope")
    String scope;

    @Parameter(description = "Only tasks of plans of this level", example = "PROVINCE")
    @QueryParam("level")
    String level;

    @Parameter(description = "Only tasks in which somebody has this part on the day")
    @QueryParam("role")
    AssignmentRole role;

    @Parameter(description = "Only tasks that stand so on the day; may be repeated")
    @QueryParam("standing")
    List<Standing> standing;

    @Parameter(description = "Due on this day or later")
    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @Parameter(description = "Due on this day or earlier")
    @QueryParam("dueUntil")
    LocalDate dueUntil;

    @Parameter(
            description =
                    "Words in number, title and text, the last perhaps only begun; in any spelling, with or without diacritics",
            example = "sap xep to chuc")
    @QueryParam("text")
    String text;

    @Parameter(
            description =
                    "PLAN: as the documents have them; DUE: the soonest first; CHANGED: the last change first")
    @QueryParam("sort")
    TaskSort sort;

    @Parameter(description = "Today when left out")
    @QueryParam("asOf")
    LocalDate asOf;

    /** What was asked for, today and in an order where none was asked for. */
    TaskCriteria criteria(Caller caller, LocalDate today, TaskSort usual) {
        return criteria(new PartChoice(null, role, false), null, caller, today, usual);
    }

    TaskCriteria criteria(
            PartChoice parts, UUID parent, Caller caller, LocalDate today, TaskSort usual) {
        var within = Optional.ofNullable(scope).map(Scope::new);
        within.ifPresent(_ -> caller.within(within));
        return new TaskCriteria(
                new PlanChoice(planId, directiveId, within.orElse(null), level),
                parts,
                parent,
                standings(),
                new DueRange(dueFrom, dueUntil),
                SearchWords.of(text),
                sort == null ? usual : sort,
                asOf == null ? today : asOf);
    }

    private Set<Standing> standings() {
        var asked = EnumSet.noneOf(Standing.class);
        asked.addAll(standing == null ? List.of() : standing);
        return asked;
    }

    /** Those of all tasks that the caller sees. */
    public static class OfAll extends TaskQuery {

        @Parameter(description = "Only tasks in which this agency has a part on the day")
        @QueryParam("agencyId")
        UUID agencyId;

        @Parameter(
                description =
                        "Only tasks in which an agency that ended left its part to nobody yet")
        @QueryParam("needsReassignment")
        @DefaultValue("false")
        Boolean needsReassignment;

        @Parameter(description = "Only the parts of this task")
        @QueryParam("parentId")
        UUID parentId;

        @Override
        TaskCriteria criteria(Caller caller, LocalDate today, TaskSort usual) {
            return criteria(
                    new PartChoice(agencyId, role, needsReassignment),
                    parentId,
                    caller,
                    today,
                    usual);
        }
    }
}
