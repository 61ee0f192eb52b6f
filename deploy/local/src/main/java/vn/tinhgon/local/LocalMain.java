package vn.tinhgon.local;

import java.nio.file.Path;

import vn.tinhgon.local.story.Story;
import vn.tinhgon.parts.process.QuietLog;

/** {@code make run}, in the project's folder. */
public final class LocalMain {

    private LocalMain() {}

    public static void main(String[] arguments) {
        QuietLog.use();
        var root = Path.of("");
        var terminal = Terminal.standard();
        try {
            var setup =
                    new LocalSetup(root, root.resolve(".local"), LocalPorts.from(System.getenv()));
            new LocalRun(setup, terminal, new Story()).untilStopped();
        } catch (PortRefused e) {
            terminal.tell("port-refused", e.listener().variable(), e.value());
        }
        System.exit(1);
    }
}
