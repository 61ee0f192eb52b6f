package vn.tinhgon.agencies.correction;

/** What is to be read otherwise. */
public interface Changes {

    boolean areNone();
}
