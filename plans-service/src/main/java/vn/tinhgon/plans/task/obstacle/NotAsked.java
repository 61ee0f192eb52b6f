package vn.tinhgon.plans.task.obstacle;

import vn.tinhgon.platform.problem.Refusal;

/** Another body was asked. */
public class NotAsked extends Refusal {

    NotAsked(String ref) {
        super(Kind.FORBIDDEN, "obstacle-not-asked", ref);
    }
}
