package vn.tinhgon.plans.task.obstacle;

import vn.tinhgon.platform.problem.Refusal;

/** An obstacle is answered or passed on once. */
public class ObstacleSettled extends Refusal {

    ObstacleSettled(String ref) {
        super(Kind.CONFLICT, "obstacle-settled", ref);
    }
}
