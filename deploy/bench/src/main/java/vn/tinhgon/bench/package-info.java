/** Measures the services as they are packaged, each figure beside SQL written by hand. */
package vn.tinhgon.bench;
