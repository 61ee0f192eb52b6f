/** The working calendar over REST. */
package vn.tinhgon.plans.calendar.rest;
