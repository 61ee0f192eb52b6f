package vn.tinhgon.plans.task.trigger;

/** Words that open tasks wait for, and how many do. */
public record AwaitedTrigger(String wording, int tasks) {}
