package vn.tinhgon.agencies.code;

import vn.tinhgon.platform.problem.Refusal;

/** The code means another agency, or has meant one before: codes are never reused. */
public class CodeTaken extends Refusal {

    CodeTaken(Code code) {
        super(Kind.CONFLICT, "code-taken", code.scheme(), code.code());
    }
}
