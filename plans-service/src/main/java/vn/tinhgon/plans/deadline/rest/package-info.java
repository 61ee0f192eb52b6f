/** Deadlines as they are told over REST. */
package vn.tinhgon.plans.deadline.rest;
