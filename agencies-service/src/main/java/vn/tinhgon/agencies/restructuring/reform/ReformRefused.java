package vn.tinhgon.agencies.restructuring.reform;

import java.util.List;

import vn.tinhgon.platform.problem.Refusal;
import vn.tinhgon.platform.problem.Violation;

/** A sheet of which rows are wrong: nothing of it is drafted. */
public class ReformRefused extends Refusal {

    private static final int LISTED = 200;

    ReformRefused(List<Violation> wrong) {
        super(
                Kind.MALFORMED,
                "reform-refused",
                wrong.stream().limit(LISTED).toList(),
                wrong.size(),
                Math.min(wrong.size(), LISTED));
    }
}
