package vn.tinhgon.agencies.restructuring.rule;

import java.util.Optional;

import vn.tinhgon.agencies.decision.Decision;

/**
 * The documents behind a case.
 *
 * @param decision by which the case was decided, empty until it is approved
 * @param consent by which more units and posts than before are allowed, empty when none is recorded
 */
public record Grounds(Optional<Decision> decision, Optional<Decision> consent) {}
