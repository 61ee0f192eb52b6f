package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

/** "theo lộ trình quy định", "theo kế hoạch của Trung ương": the date is in another document. */
public record Roadmap(String quote) implements Deadline {

    public Roadmap {
        requireNonNull(quote, "quote");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.ROADMAP;
    }
}
