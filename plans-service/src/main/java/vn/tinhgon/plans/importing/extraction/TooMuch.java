package vn.tinhgon.plans.importing.extraction;

import java.io.IOException;

/** There is more in the document than in any plan. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1L;
}
