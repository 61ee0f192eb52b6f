package vn.tinhgon.parts;

/** Something with an address that can be started, stopped, and started again on what it kept. */
public interface Part {

    String name();

    /** Returns when it is ready to be used. */
    void start();

    /** Does nothing when it is not running. */
    void stop();
}
