package vn.tinhgon.agencies.code;

import vn.tinhgon.platform.problem.FieldRefused;

/** The code means another agency, or has meant one before: codes are never reused. */
public class CodeTaken extends FieldRefused {

    /**
     * @param field in which the request says the code
     */
    CodeTaken(String field, Code code) {
        super(Kind.CONFLICT, field, "code-taken", code.scheme(), code.code());
    }
}
