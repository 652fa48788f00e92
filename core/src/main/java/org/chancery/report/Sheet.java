package org.chancery.report;

/** One thing out of an input: a page, or a sentence that says why there is none. */
public sealed interface Sheet permits Page, Input.Refused {}
