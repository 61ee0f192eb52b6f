package vn.tinhgon.agencies.restructuring;

import vn.tinhgon.agencies.restructuring.merger.Merger;
import vn.tinhgon.platform.text.VietnameseText;

/** A case as it is handed in. */
public record Draft(String title, Merger merger) {

    public Draft {
        title = VietnameseText.normalise(title);
    }
}
