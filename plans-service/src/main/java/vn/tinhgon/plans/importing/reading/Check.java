package vn.tinhgon.plans.importing.reading;

import java.util.stream.Stream;

import vn.tinhgon.plans.finding.Finding;

/** One rule that a task as written may break. */
@FunctionalInterface
interface Check {

    Stream<Finding> findings(ReadTask task);
}
