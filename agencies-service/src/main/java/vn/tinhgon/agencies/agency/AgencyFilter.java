package vn.tinhgon.agencies.agency;

import vn.tinhgon.platform.caller.Scope;
import vn.tinhgon.platform.text.VietnameseText;

/** Which agencies a list shows; what is null does not narrow it. */
public record AgencyFilter(Scope scope, String text, AgencyKind kind, String level) {

    /** As {@code like} wants it; folded text has no wildcards of its own. */
    String pattern() {
        return text == null ? null : "%" + VietnameseText.fold(text) + "%";
    }
}
