/** How a decision is written in requests and answers. */
package vn.tinhgon.agencies.decision.rest;
