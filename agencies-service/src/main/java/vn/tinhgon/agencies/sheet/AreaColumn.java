package vn.tinhgon.agencies.sheet;

/** The columns of a sheet of areas. */
public enum AreaColumn implements Column {
    CODE("code", 20, true),
    NAME("name", 300, true),
    LEVEL("level", 50, true),
    /** Lists of the statistics office have it; the name says it already. */
    TYPE("type", 100, false),
    PARENT("parent", 20, true),
    VALID_FROM("validFrom", 10, false);

    private final String field;
    private final int longest;
    private final boolean required;

    AreaColumn(String field, int longest, boolean required) {
        this.field = field;
        this.longest = longest;
        this.required = required;
    }

    @Override
    public String field() {
        return field;
    }

    /** Whether the column must be there: the cells below {@code parent} may be empty. */
    @Override
    public boolean required() {
        return required;
    }

    @Override
    public int longest() {
        return longest;
    }
}
