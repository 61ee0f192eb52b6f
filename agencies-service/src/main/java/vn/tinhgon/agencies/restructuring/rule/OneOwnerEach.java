package vn.tinhgon.agencies.restructuring.rule;

import jakarta.enterprise.context.ApplicationScoped;

import vn.tinhgon.agencies.restructuring.effect.Enacted;

/**
 * Rule 3: after a case every function has exactly one owner, none twice and none dropped; it leaves
 * the State only explicitly (Lâm Đồng KL50 2023, II.5; 77-KH/TU Hậu Giang 2018, II.1.2; Đắk Nông
 * CV1317 2023, 4; Lai Châu KL50 2023, II.3).
 */
@ApplicationScoped
class OneOwnerEach implements MoveRule {

    private static final String FIELD = "functionMoves";

    @Override
    public Finding judge(Enacted enacted, Grounds grounds) {
        var functions = enacted.agencies().functions();
        if (!functions.orphaned().isEmpty()) {
            return Finding.refused(3, FIELD, "functions-orphaned", Few.of(functions.orphaned()));
        }
        return functions.doubled().isEmpty()
                ? Finding.passed(3, FIELD, "functions-owned-once", functions.functions().size())
                : Finding.refused(3, FIELD, "functions-doubled", Few.of(functions.doubled()));
    }
}
