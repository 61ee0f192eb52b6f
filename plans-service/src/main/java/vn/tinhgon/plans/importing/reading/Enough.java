package vn.tinhgon.plans.importing.reading;

import vn.tinhgon.plans.importing.patience.TooMuch;

/** The longest plans have some hundreds of tasks. */
final class Enough {

    private static final int MOST_TASKS = 5_000;

    private Enough() {}

    static void mustNotBeExceededBy(int tasks) {
        if (tasks > MOST_TASKS) {
            throw new TooMuch();
        }
    }
}
