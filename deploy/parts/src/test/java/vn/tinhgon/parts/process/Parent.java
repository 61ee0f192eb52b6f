package vn.tinhgon.parts.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JVM that has a child and tells its pid. */
final class Parent {

    private Parent() {}

    public static void main(String[] arguments) throws Exception {
        var directory = Path.of(arguments[0]);
        var child =
                ChildProcess.start(
                        "child", List.of("sleep", "300"), Map.of(), directory.resolve("child.log"));
        var told = directory.resolve("told");
        Files.writeString(told, Long.toString(child.pid()));
        Files.move(told, directory.resolve("pid"));
        child.ended().join();
    }
}
