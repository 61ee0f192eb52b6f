/**
 * A plan as it was signed and as each amendment left it: versions that are kept and never change
 * (queries), the difference between any two (a model), and the desk where amendments come in.
 */
package vn.tinhgon.plans.plan.version;
