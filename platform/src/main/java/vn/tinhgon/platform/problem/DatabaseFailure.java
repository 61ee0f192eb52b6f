package vn.tinhgon.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;

import vn.tinhgon.platform.sql.Outage;

/** What failed in the database: what passes is to be asked again, all else is our bug. */
final class DatabaseFailure {

    private static final int SECONDS = 5;

    private DatabaseFailure() {}

    static HttpProblem problem(RuntimeException failure) {
        return Outage.caused(failure)
                ? HttpProblem.builder().withStatus(503).withHeader("Retry-After", SECONDS).build()
                : HttpProblem.builder().withStatus(500).build();
    }
}
