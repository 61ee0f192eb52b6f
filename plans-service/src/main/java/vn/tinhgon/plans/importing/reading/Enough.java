package vn.tinhgon.plans.importing.reading;

import java.util.List;

import vn.tinhgon.plans.importing.patience.TooMuch;

/** The longest plans have some hundreds of tasks. */
final class Enough {

    private static final int MOST_TASKS = 5_000;

    private Enough() {}

    static void mustNotBeExceededBy(List<ReadTask> tasks) {
        if (tasks.size() > MOST_TASKS) {
            throw new TooMuch();
        }
    }
}
