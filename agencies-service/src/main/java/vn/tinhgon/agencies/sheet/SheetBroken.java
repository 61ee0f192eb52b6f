package vn.tinhgon.agencies.sheet;

import vn.tinhgon.platform.problem.InvalidField;

/** The file is not, or not to its end, what its first bytes say. */
public class SheetBroken extends InvalidField {

    SheetBroken(String code, Object... arguments) {
        super("file", code, arguments);
    }
}
