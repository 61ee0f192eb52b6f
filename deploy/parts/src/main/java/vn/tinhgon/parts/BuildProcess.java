package vn.tinhgon.parts;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process whose end ends a build: the Maven above this JVM, or else what started it, such as an
 * IDE.
 */
final class BuildProcess {

    /** Takes over processes whose parent has died, and never ends. */
    private static final long NOBODYS = 1;

    private BuildProcess() {}

    static long pid() {
        var self = ProcessHandle.current();
        return ancestors(self)
                .filter(BuildProcess::isMaven)
                .findFirst()
                .or(() -> self.parent().filter(parent -> parent.pid() != NOBODYS))
                .orElse(self)
                .pid();
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(
                        process.parent(), Optional::isPresent, parent -> parent.get().parent())
                .map(Optional::get);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("plexus.classworlds.launcher"))
                .isPresent();
    }
}
