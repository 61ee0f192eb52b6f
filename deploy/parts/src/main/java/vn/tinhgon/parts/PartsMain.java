package vn.tinhgon.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import vn.tinhgon.parts.process.FileTree;
import vn.tinhgon.parts.process.QuietLog;

/**
 * Parts for tests: throwaway data, free ports, and an end when those end for whom they run.
 * Arguments: {@code --root}, {@code --data}, {@code --share}, {@code --until-pid}.
 */
public final class PartsMain {

    private static final Logger LOG = Logger.getLogger(PartsMain.class.getName());

    private PartsMain() {}

    public static void main(String[] arguments) throws IOException {
        QuietLog.use();
        var options = options(arguments);
        var data = Path.of(options.get("data")).toAbsolutePath();
        var contents = new FileTree(data.resolve("contents"));
        contents.delete();
        var setup = PartsSetup.throwaway(contents.top(), Path.of(options.get("root")));
        var parts = new Parts(setup);
        onExit(
                () -> {
                    PartsAddresses.forget(data);
                    parts.stop();
                    contents.delete();
                });

        Share.valueOf(options.get("share"))
                .start(
                        parts,
                        (part, took) ->
                                LOG.info(part.name() + " ready after " + took.toMillis() + " ms"));
        var control = new PartsControl(parts).start();

        PartsAddresses.of(setup.ports(), control).write(data);
        ProcessHandle.of(Long.parseLong(options.get("until-pid")))
                .ifPresent(user -> user.onExit().join());
        System.exit(0);
    }

    private static void onExit(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action));
    }

    private static Map<String, String> options(String[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument.substring("--".length()).split("=", 2))
                .collect(Collectors.toMap(option -> option[0], option -> option[1]));
    }
}
