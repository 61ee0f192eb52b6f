/** Calendar feeds over HTTP. */
package vn.tinhgon.plans.task.feed.rest;
