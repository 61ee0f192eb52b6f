/** Pilots over REST. */
package vn.tinhgon.plans.task.pilot.rest;
