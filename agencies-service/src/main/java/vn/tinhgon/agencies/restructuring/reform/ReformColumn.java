package vn.tinhgon.agencies.restructuring.reform;

import vn.tinhgon.agencies.sheet.Column;

/** The columns of a sheet of what areas become: a row for each old one, or each part of one. */
enum ReformColumn implements Column {
    NEW_CODE("newCode", 20, true),
    NEW_NAME("newName", 300, true),
    NEW_LEVEL("newLevel", 50, true),
    /** The code of the area in which the new one lies, where the old ones do not tell. */
    NEW_PARENT("newParent", 20, false),
    OLD_CODE("oldCode", 20, true),
    OLD_NAME("oldName", 300, true),
    OLD_LEVEL("oldLevel", 50, true),
    EXTENT("extent", 10, true);

    private final String field;
    private final int longest;
    private final boolean required;

    ReformColumn(String field, int longest, boolean required) {
        this.field = field;
        this.longest = longest;
        this.required = required;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int longest() {
        return longest;
    }
}
