/** What hangs below a document, over REST. */
package vn.tinhgon.plans.cascade.rest;
