/** Opening of waiting tasks over REST. */
package vn.tinhgon.plans.task.opening.rest;
