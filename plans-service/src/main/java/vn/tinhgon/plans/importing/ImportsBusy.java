package vn.tinhgon.plans.importing;

import vn.tinhgon.platform.problem.Refusal;

/** So many documents are being read that this one has waited long enough. */
public class ImportsBusy extends Refusal {

    public ImportsBusy() {
        super(Kind.BUSY, "imports-busy");
    }
}
