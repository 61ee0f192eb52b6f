package vn.tinhgon.events;

import java.util.UUID;

/** A task as people know it: by its place in a plan, its title and the plan's number. */
public interface NamedTask {

    UUID taskId();

    UUID planId();

    String planNumber();

    String ref();

    String title();
}
