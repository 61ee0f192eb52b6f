package vn.tinhgon.plans.task.trigger;

import java.util.List;

/**
 * Words of a trigger that no task waited for.
 *
 * @param alike what open tasks do wait for in words like these, the most alike first; maybe nothing
 */
public record UnmatchedWording(String wording, List<AwaitedTrigger> alike) {

    public UnmatchedWording {
        alike = List.copyOf(alike);
    }
}
