/**
 * Obstacles (vướng mắc): whoever leads a task raises one to a body above, which answers by a day or
 * passes it further up.
 */
package vn.tinhgon.plans.task.obstacle;
