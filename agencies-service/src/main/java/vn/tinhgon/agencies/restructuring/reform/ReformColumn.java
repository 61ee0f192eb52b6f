package vn.tinhgon.agencies.restructuring.reform;

import vn.tinhgon.agencies.sheet.Column;

/** The columns of a sheet of what areas become: a row for each old one, or each part of one. */
enum ReformColumn implements Column {
    NEW_CODE(Form.required("newCode", 20)),
    NEW_NAME(Form.required("newName", 300)),
    NEW_LEVEL(Form.required("newLevel", 50)),
    /** The code of the area in which the new one lies, where the old ones do not tell. */
    NEW_PARENT(Form.optional("newParent", 20)),
    OLD_CODE(Form.required("oldCode", 20)),
    OLD_NAME(Form.required("oldName", 300)),
    OLD_LEVEL(Form.required("oldLevel", 50)),
    EXTENT(Form.required("extent", 10));

    private final Form form;

    ReformColumn(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
