package vn.tinhgon.agencies.restructuring.rule;

import java.util.Optional;

import vn.tinhgon.agencies.decision.Decision;
import vn.tinhgon.agencies.restructuring.merger.Consequences;

/** Judges a case by all that it would do. */
public interface Rule {

    /**
     * @param decision by which the case was decided, empty until it is approved
     */
    Finding judge(Consequences consequences, Optional<Decision> decision);
}
