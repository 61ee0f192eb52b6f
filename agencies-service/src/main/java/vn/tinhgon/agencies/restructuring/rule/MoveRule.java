package vn.tinhgon.agencies.restructuring.rule;

import vn.tinhgon.agencies.restructuring.effect.Enacted;

/** Judges a case by what its moves would do; to take back what was done needs no such judgement. */
public interface MoveRule {

    Finding judge(Enacted enacted, Grounds grounds);
}
