package vn.tinhgon.parts.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for JVMs of the same JDK as this one. */
public final class Java {

    private static final List<String> ALWAYS =
            List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    /**
     * Loading classes and compiling them would each now and then ask for a full collection, which
     * stops all requests for a sixth of a second, with little to collect; with small headers of
     * objects there is less of it.
     */
    private static final List<String> WITHOUT_STANDSTILLS =
            List.of(
                    "-XX:MetaspaceSize=192m",
                    "-XX:SweeperThreshold=100",
                    "-XX:+UseCompactObjectHeaders");

    private Java() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** With the quick compiler alone: many small JVMs share few cores. */
    public static List<String> command(int heapMegabytes, List<String> arguments) {
        var command = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        return with(heapMegabytes, command);
    }

    /** For what is to answer as fast as it can, once it is warm: as deploy/Dockerfile starts it. */
    public static List<String> optimising(int heapMegabytes, List<String> arguments) {
        var command = new ArrayList<>(WITHOUT_STANDSTILLS);
        command.addAll(arguments);
        return with(heapMegabytes, command);
    }

    private static List<String> with(int heapMegabytes, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(ALWAYS);
        command.addAll(arguments);
        return command;
    }

    public static List<String> main(int heapMegabytes, Class<?> main, List<String> arguments) {
        var command =
                new ArrayList<>(
                        List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command(heapMegabytes, command);
    }
}
