package vn.tinhgon.plans.deadline.reading;

import java.util.Optional;

import vn.tinhgon.plans.deadline.Deadline;

/** One way of speaking about time. */
@FunctionalInterface
interface Idiom {

    Optional<Deadline> read(Phrase phrase);
}
