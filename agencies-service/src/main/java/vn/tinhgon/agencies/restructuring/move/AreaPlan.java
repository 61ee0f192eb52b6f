package vn.tinhgon.agencies.restructuring.move;

import java.util.UUID;

import vn.tinhgon.agencies.area.NewArea;
import vn.tinhgon.platform.text.VietnameseText;

/** An area that a case will establish. */
public record AreaPlan(String code, String name, String level, UUID parentId) {

    public AreaPlan {
        code = NewArea.checkedCode("code", code);
        name = VietnameseText.normalise(name);
    }
}
