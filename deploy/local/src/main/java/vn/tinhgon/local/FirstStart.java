package vn.tinhgon.local;

/** What happens once, when the suite is up and its databases are still empty. */
@FunctionalInterface
public interface FirstStart {

    void run(Suite suite, Terminal terminal);
}
