package vn.tinhgon.plans.task.listing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.tinhgon.plans.deadline.Standing;

/**
 * Which tasks are asked for, in which order, and seen on which day.
 *
 * @param parent only the parts of this task; null for all
 * @param standings how they stand on the day; all when empty
 */
public record TaskCriteria(
        PlanChoice plans,
        PartChoice parts,
        UUID parent,
        Set<Standing> standings,
        DueRange due,
        SearchWords words,
        TaskSort sort,
        LocalDate asOf) {

    public TaskCriteria standing(Set<Standing> others) {
        return new TaskCriteria(plans, parts, parent, others, due, words, sort, asOf);
    }
}
