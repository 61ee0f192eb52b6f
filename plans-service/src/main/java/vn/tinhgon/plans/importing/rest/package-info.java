/** The import over REST. */
package vn.tinhgon.plans.importing.rest;
