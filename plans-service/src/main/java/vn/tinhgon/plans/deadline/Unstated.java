package vn.tinhgon.plans.deadline;

import static java.util.Objects.requireNonNull;

/** The document says nothing about time, or nothing that fixes it; its words, if any, are kept. */
public record Unstated(String quote) implements Deadline {

    public Unstated {
        requireNonNull(quote, "quote");
    }

    @Override
    public DeadlineKind kind() {
        return DeadlineKind.NONE;
    }
}
