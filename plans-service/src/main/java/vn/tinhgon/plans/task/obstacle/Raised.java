package vn.tinhgon.plans.task.obstacle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What stands in the way, who is to clear it away, and by when.
 *
 * @param toId null for who issued the plan
 */
public record Raised(String what, UUID toId, LocalDate answerBy) {}
