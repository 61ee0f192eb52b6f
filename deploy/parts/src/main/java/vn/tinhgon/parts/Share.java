package vn.tinhgon.parts;

/** Who has a part in common while tests run. */
enum Share {
    /** The log-in, which takes long to start: no test changes or stops it. */
    BUILD,
    /** Whatever tests empty, stop and start, while another module is tested beside them. */
    JVM;

    void start(Parts parts, Parts.Progress progress) {
        switch (this) {
            case BUILD -> parts.startLogin(progress);
            case JVM -> parts.startAllButLogin(progress);
        }
    }
}
