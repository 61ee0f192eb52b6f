package vn.tinhgon.agencies.sheet;

/** The columns of a sheet of areas. */
public enum AreaColumn implements Column {
    CODE(Form.required("code", 20)),
    NAME(Form.required("name", 300)),
    LEVEL(Form.required("level", 50)),
    /** Lists of the statistics office have it; the name says it already. */
    TYPE(Form.optional("type", 100)),
    PARENT(Form.required("parent", 20)),
    VALID_FROM(Form.optional("validFrom", 10));

    private final Form form;

    AreaColumn(Form form) {
        this.form = form;
    }

    @Override
    public Form form() {
        return form;
    }
}
