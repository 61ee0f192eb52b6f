package vn.tinhgon.agencies.restructuring.rule;

import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.restructuring.effect.Enacted;

/**
 * Rule 2: a restructuring adds no net unit and no staff; more only with the recorded consent of the
 * Provincial Standing Committee (77-KH/TU Hậu Giang 2018, II.1.1).
 */
@ApplicationScoped
class NoMoreUnits implements MoveRule {

    private static final String FIELD = "moves";

    @Override
    public Finding judge(Enacted enacted, Grounds grounds) {
        var units = enacted.allUnits().net();
        var posts = enacted.staffing().allPosts().net();
        if (units <= 0 && posts <= 0) {
            return Finding.passed(2, FIELD, "no-more-units", -units, -posts);
        }
        return grounds.consent()
                .map(
                        consent ->
                                Finding.warned(
                                        2,
                                        FIELD,
                                        "more-units-consented",
                                        units,
                                        posts,
                                        consent.number(),
                                        consent.date(),
                                        consent.issuer()))
                .orElseGet(() -> Finding.refused(2, FIELD, "more-units", units, posts));
    }
}
