/** Obstacles over REST. */
package vn.tinhgon.plans.task.obstacle.rest;
