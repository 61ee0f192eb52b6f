/** The deadline sweep over REST. */
package vn.tinhgon.plans.task.sweep.rest;
