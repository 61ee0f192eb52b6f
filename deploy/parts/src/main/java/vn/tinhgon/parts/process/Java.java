package vn.tinhgon.parts.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for JVMs of the same JDK as this one. */
public final class Java {

    /** One client compiler and one collector thread: many small JVMs share few cores. */
    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED");

    private Java() {}

    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static List<String> command(int heapMegabytes, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(executable());
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(SMALL);
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
